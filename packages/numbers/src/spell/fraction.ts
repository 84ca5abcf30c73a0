import { dualOf, fractions } from "../lexicon/numerals.js";
import { type CardinalShape, cardinal, type Groups } from "./cardinal.js";
import { counted } from "./counted.js";
import { grammaticalCase, state } from "./inflect.js";
import { kept, mark } from "./marks.js";
import { WrittenNoun } from "./noun.js";
import type { WordTables } from "./word-tables.js";

const over = "عَلَى";

/** Fifth to tenth look like five to ten without the damma: it is written even where no tashkeel is. */
const marked = (word: string, denominator: number) =>
  denominator < 5 ? word : word.replace(mark.damma, kept.damma);

/** The noun of a named part: ثُلْث, a masculine noun that is counted like any other. */
function partNoun(tables: WordTables, denominator: number): WrittenNoun | undefined {
  const found = fractions.find((fraction) => fraction.denominator === denominator);
  if (found === undefined) return undefined;
  const singular = marked(found.singular, denominator);
  return new WrittenNoun(tables, {
    singular,
    plural: found.plural,
    dual: dualOf(singular),
    gender: "masculine",
    rest: [],
    isConstruct: false,
  });
}

/** Parts of one: نصف, ثلثان, ثلاثة أرباع; above tenths, ثلاثة على أحد عشر. Before a noun: ثلثا كتاب. */
export function fraction(
  tables: WordTables,
  numerator: Groups,
  denominator: Groups,
  ofCase: number,
  governs = false,
): string {
  const noun = denominator.length === 1 ? partNoun(tables, denominator[0] as number) : undefined;
  if (noun !== undefined)
    return counted(tables, numerator, noun, { ofCase, definite: false, sayOne: false, governs });
  const shape: CardinalShape = { gender: "masculine", ofCase, inState: state.absolute };
  const below = cardinal(tables, denominator, { ...shape, ofCase: grammaticalCase.genitive });
  return `${cardinal(tables, numerator, shape)} ${tables.write(over)} ${below}`;
}
