import { type arithmetic, wholeWord } from "../lexicon/numerals.js";
import { type CardinalShape, cardinal, type Groups } from "./cardinal.js";
import { fraction } from "./fraction.js";
import { decline, grammaticalCase, state } from "./inflect.js";
import { groupsOf } from "./read-value.js";
import type { Gender } from "./small.js";
import type { WordTables } from "./word-tables.js";

/** فاصلة and the digits, or صحيح and so many tenths, hundredths … */
export type DecimalStyle = "point" | "fraction";

const from = "مِنْ";
/** Longer decimals than this are said digit by digit. */
const longestNumber = 3;

/** Places for which a denominator can be named. */
const mostPlaces = 36;

/** The digits after the mark: each leading zero by itself, then one number or single digits. */
function afterPoint(tables: WordTables, decimals: string, shape: CardinalShape): string {
  const first = decimals.search(/[1-9]/);
  const rest = decimals.slice(first);
  // Digits are named, not counted: they keep the nominative.
  const named = { ...shape, ofCase: grammaticalCase.nominative };
  const name = (digit: string) => cardinal(tables, groupsOf(digit), named);
  if (rest.length > longestNumber) return [...decimals].map(name).join(" ");
  const zeros = [...decimals.slice(0, first)].map(name);
  return [...zeros, cardinal(tables, groupsOf(rest), shape)].join(" ");
}

/** صحيح parts a whole number from the parts of one that follow: ألف صحيح ونصف is 1,000.5. */
export const wholeMark = (tables: WordTables): string =>
  tables.write(decline(wholeWord, grammaticalCase.nominative, state.absolute));

/** So many tenths, or so many of a hundred, a thousand … */
function parts(
  tables: WordTables,
  decimals: string,
  shape: CardinalShape,
  governs: boolean,
): string {
  const number = groupsOf(decimals);
  if (decimals.length === 1) return fraction(tables, number, [10], shape.ofCase, governs);
  const ofAll = cardinal(tables, groupsOf(`1${"0".repeat(decimals.length)}`), {
    ...shape,
    ofCase: grammaticalCase.genitive,
  });
  return `${cardinal(tables, number, shape)} ${tables.write(from)} ${ofAll}`;
}

/** How a number with digits after the mark is said. */
export interface DecimalShape {
  /** Gender and case of the whole part; what follows the mark is counted by itself. */
  readonly gender: Gender;
  readonly ofCase: number;
  readonly style: DecimalStyle;
  readonly point: (typeof arithmetic.point)[number];
  /** Does a noun follow? */
  readonly governs: boolean;
}

/** A number with digits after the mark. */
export function decimal(
  tables: WordTables,
  groups: Groups,
  decimals: string,
  { gender, ofCase, style, point, governs }: DecimalShape,
): string {
  const shape: CardinalShape = { gender: "masculine", ofCase, inState: state.absolute };
  const before = cardinal(tables, groups, { ...shape, gender });
  if (style === "fraction" && decimals.length <= mostPlaces)
    return `${before} ${wholeMark(tables)}${tables.and}${parts(tables, decimals, shape, governs)}`;
  const mark = tables.write(decline(point, grammaticalCase.nominative, state.absolute));
  return `${before} ${mark} ${afterPoint(tables, decimals, shape)}`;
}
