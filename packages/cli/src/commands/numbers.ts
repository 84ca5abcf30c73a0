import { createNumberFinder, type Mention } from "@warraq/numbers";
import { textCommand } from "../command.js";
import { linesOf } from "../line-positions.js";

interface NumbersOptions {
  readonly country?: string;
  readonly money?: boolean;
}

const boundSign: Readonly<Record<string, string>> = {
  about: "~",
  "more-than": ">",
  "at-least": "≥",
  "less-than": "<",
  "at-most": "≤",
};

/** The value as people write it: `> 2100`, `10..20 USD`, `20 %`. */
function describe(mention: Mention): string {
  const { bound, currency, kind, max, min, value } = mention;
  const amount = value ?? (kind === "range" ? `${min ?? ""}..${max ?? ""}` : "?");
  const unit = currency ?? (kind === "percent" ? "%" : undefined);
  return [boundSign[bound], amount, unit].filter((part) => part !== undefined).join(" ");
}

/** `warraq numbers`: every number, amount of money, date and time with its value. */
export const numbers = textCommand<NumbersOptions>(
  "numbers",
  "List the numbers, amounts of money, dates and times of a text with their values.",
  ({ country, money }) => {
    const finder = createNumberFinder({
      ...(country === undefined ? {} : { country }),
      ...(money ? { kinds: ["money"] } : {}),
    });
    return ({ file, text }) => {
      const mentions = finder.find(text);
      return {
        text: () => {
          const lines = linesOf(text);
          return mentions.map((mention) => {
            const { line, column } = lines.at(mention.start);
            return `${file}:${line}:${column}\t${mention.kind}\t${describe(mention)}\t${mention.text}\n`;
          });
        },
        json: () => ({ mentions }),
      };
    };
  },
  (command) =>
    command
      .option("--money", "amounts of money only")
      .option("--country <code>", "country whose dinar, riyal, pound … is meant, as in KW"),
);
