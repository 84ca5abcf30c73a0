import { before, type Gender } from "./small.js";
import type { WordTables } from "./word-tables.js";

/** The groups of three digits of a whole number, lowest first; none for zero. */
export type Groups = readonly number[];

/** How a whole number is said. */
export interface CardinalShape {
  readonly gender: Gender;
  readonly ofCase: number;
  readonly inState: number;
  /** Units first, as in old years: إحدى وتسعون وتسعمئة وألف. */
  readonly ascending?: boolean;
}

/** A whole number in words. */
export function cardinal(tables: WordTables, groups: Groups, shape: CardinalShape): string {
  const { gender, ofCase, inState } = shape;
  if (shape.ascending) return ascending(tables, groups, shape);
  let lowest = 0;
  while (lowest < groups.length && groups[lowest] === 0) lowest++;
  let words = "";
  for (let place = groups.length - 1; place >= lowest; place--) {
    const count = groups[place] as number;
    if (count === 0) continue;
    const ownState = place === lowest ? inState : before(inState);
    const word =
      place === 0
        ? tables.small(count, gender, ofCase, ownState)
        : tables.group(count, place, ofCase, ownState);
    words = words === "" ? word : words + tables.and + word;
  }
  return words === "" ? tables.zero(ofCase, inState) : words;
}

function ascending(tables: WordTables, groups: Groups, shape: CardinalShape): string {
  const { gender, ofCase, inState } = shape;
  const own = before(inState);
  const first = groups[0] ?? 0;
  const rest = first % 100;
  const words: string[] = [];
  if (rest > 0) words.push(tables.small(rest, gender, ofCase, own));
  if (first > rest) words.push(tables.small(first - rest, gender, ofCase, own));
  for (let place = 1; place < groups.length; place++) {
    const count = groups[place] as number;
    if (count > 0) words.push(tables.group(count, place, ofCase, own));
  }
  return words.length === 0 ? tables.zero(ofCase, inState) : words.join(tables.and);
}

/** The last two digits, which decide the form of what is counted. */
export const lastTwo = (groups: Groups): number => (groups[0] ?? 0) % 100;

/** Is the number greater than its last two digits? */
export const exceedsHundred = (groups: Groups): boolean =>
  groups.length > 1 || (groups[0] ?? 0) >= 100;

/** The number without its last two digits. */
export const withoutLastTwo = (groups: Groups): Groups => {
  const first = groups[0] ?? 0;
  return [first - (first % 100), ...groups.slice(1)];
};
