import type { Entry, EntryMap } from "./entry.js";

/** Packed text holds one ASCII letter for each Arabic one, U+0621 to U+064A as A to j. */
const shift = 0x621 - 0x41;

export const unpackLetters = (packed: string): string =>
  packed.replace(/[A-j]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + shift));

/** All words of an item: "A,B+C,D" stands for AC, AD, BC and BD. */
const wordsOf = (item: string): readonly string[] =>
  item
    .split("+")
    .map((part) => part.split(","))
    .reduce((stems, endings) => stems.flatMap((stem) => endings.map((end) => stem + end)));

/** The fields of an entry that packed text fills, by the letters k to z. */
export const packedFields = [
  "role",
  "cue",
  "unit",
  "compoundUnit",
  "teen",
  "decade",
  "hundreds",
  "hundredForm",
  "scale",
  "times",
  "scaleForm",
  "ordinal",
  "denominator",
  "parts",
  "month",
  "dayPart",
] as const;

function fill(entry: Entry, field: number, value: number): void {
  const name = packedFields[field] as (typeof packedFields)[number];
  entry[name] = field < 2 ? entry[name] | (1 << value) : value;
}

/**
 * Adds the words of a packed lexicon. Each line holds readings (a letter for the field, then the value or, for
 * role and cue, the number of the bit) and the words that have them; "A:B" is a month of two words.
 */
export function addPacked(map: EntryMap, packed: string): void {
  for (const line of packed.split("\n")) {
    const [head = "", ...items] = line.split(" ");
    const readings = [...head.matchAll(/(.)(\d+)/g)].map(
      ([, field = "", value]) => [field.charCodeAt(0) - 0x6b, Number(value)] as const,
    );
    for (const word of unpackLetters(items.join(" ")).split(" ").flatMap(wordsOf)) {
      const [first = "", second] = word.split(":");
      const entry = map.of(first);
      for (const [field, value] of readings)
        if (second === undefined) fill(entry, field, value);
        else entry.monthNext.push([second, value]);
    }
  }
}
