import type { EntryMap } from "./entry.js";

/** Packed text holds one ASCII letter for each Arabic one, U+0621 to U+064A as A to j. */
const shift = 0x621 - 0x41;

export const unpackLetters = (packed: string): string =>
  packed.replace(/[A-j]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + shift));

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

/** What a word is: a field, and the value or, for role and cue, the bit. */
interface Reading {
  readonly name: (typeof packedFields)[number];
  readonly isBit: boolean;
  readonly value: number;
}

const readHead = (head: string): readonly Reading[] =>
  head.split(/(?=[k-z])/).map((reading) => {
    const field = reading.charCodeAt(0) - 0x6b;
    const name = packedFields[field] as Reading["name"];
    return { name, isBit: field < 2, value: Number(reading.slice(1)) };
  });

function addWord(map: EntryMap, word: string, readings: readonly Reading[]): void {
  const colon = word.indexOf(":");
  const entry = map.of(colon < 0 ? word : word.slice(0, colon));
  for (const { name, isBit, value } of readings)
    if (colon >= 0) entry.monthNext = [...entry.monthNext, [word.slice(colon + 1), value]];
    else entry[name] = isBit ? entry[name] | (1 << value) : value;
}

/**
 * Adds the words of a packed lexicon. Each line holds readings (a letter from k on for the field, then the
 * value or the number of the bit) and the words that have them. "A,B+C,D" stands for AC, AD, BC and BD; "A:B"
 * is a month of two words.
 */
export function addPacked(map: EntryMap, packed: string): void {
  for (const line of unpackLetters(packed).split("\n")) {
    const [head = "", ...items] = line.split(" ");
    const readings = readHead(head);
    for (const item of items) {
      const [stems = "", endings = ""] = item.split("+");
      for (const stem of stems.split(","))
        for (const ending of endings.split(",")) addWord(map, stem + ending, readings);
    }
  }
}
