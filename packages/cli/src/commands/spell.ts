import { createSpeller, type SpellOptions } from "@warraq/numbers";
import { Option } from "commander";
import { textCommand } from "../command.js";
import { Failure } from "../failure.js";

interface CommandOptions {
  readonly case?: NonNullable<SpellOptions["case"]>;
  readonly cheque?: boolean;
  readonly country?: string;
  readonly currency?: string;
  readonly feminine?: boolean;
  readonly ordinal?: boolean;
  readonly tashkeel?: boolean;
}

const spellOptions = (options: CommandOptions): SpellOptions => ({
  case: options.case,
  cheque: options.cheque,
  country: options.country,
  currency: options.currency,
  gender: options.feminine ? "feminine" : undefined,
  ordinal: options.ordinal,
  tashkeel: options.tashkeel ? "full" : undefined,
});

/** The values of a text, one a line; blank lines do not count. */
const valuesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** `warraq spell`: values in Arabic words. */
export const spell = textCommand<CommandOptions>(
  "spell",
  "Print the values of a text, one a line (1234, -2.5, 3/4), in Arabic words.",
  (options) => {
    const speller = createSpeller(spellOptions(options));
    return ({ file, text }) => {
      const values = valuesOf(text).map((value) => {
        try {
          return { value, words: speller.spell(value) };
        } catch (error) {
          if (error instanceof RangeError) throw new Failure(`${file}: ${error.message}`);
          throw error;
        }
      });
      return {
        text: () => values.map(({ words }) => `${words}\n`),
        json: () => ({ values }),
      };
    };
  },
  (command) =>
    command
      .option("--feminine", "beside a feminine noun: ثلاث, إحدى عشرة")
      .addOption(
        new Option("--case <case>", "case of the number").choices([
          "nominative",
          "accusative",
          "genitive",
        ]),
      )
      .option("--ordinal", "ordinals: الحادي والعشرون")
      .option("--currency <code>", "amounts of money, as in KWD")
      .option("--cheque", "فقط … لا غير around the words")
      .option("--country <code>", "usage of a country, as in MA")
      .option("--tashkeel", "write the vowels"),
);
