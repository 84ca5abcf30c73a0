import type { Context } from "./context.js";
import type { Cut } from "./cut.js";
import type { Piece } from "./pieces.js";
import type { Ranker } from "./ranker.js";
import type { Segment } from "./types.js";
import { vowelsAllow } from "./vowels.js";
import type { WordEntry } from "./word-entry.js";

/** A word in its place in a text. */
export interface FoundWord {
  readonly start: number;
  readonly text: string;
  readonly entry: WordEntry;
  /** Where each letter stands in the word; `undefined` when there are only letters. */
  readonly offsets: readonly number[] | undefined;
}

// Cuts that the tashkeel rules out lose their chance, unless that would leave none.
function heedVowels({ text, entry, offsets }: FoundWord, chances: number[]): void {
  if (offsets === undefined || chances.length === 1) return;
  let left = 0;
  const allowed = chances.map((chance, i) => {
    const allows = vowelsAllow(text, entry.letters, offsets, entry.ranked.cuts[i] as Cut);
    if (allows) left += chance;
    return allows;
  });
  if (left === 0) return;
  for (let i = 0; i < chances.length; i += 1) {
    chances[i] = allowed[i] ? (chances[i] as number) / left : 0;
  }
}

/** The probability of each reading of a word in its context. */
export function chancesOf(found: FoundWord, ranker: Ranker, context: Context): number[] {
  const { letters, ranked, readings, readingOf } = found.entry;
  if (readings.length === 1) return [1];
  const weights = ranker.weigh(letters, ranked, context);
  heedVowels(found, weights);
  const chances = new Array<number>(readings.length).fill(0);
  for (let i = 0; i < weights.length; i += 1) {
    const reading = readingOf[i] as number;
    chances[reading] = (chances[reading] as number) + (weights[i] as number);
  }
  return chances;
}

/** The segments of a reading, with their places in the text. */
export function placeReading(
  { start, text, entry, offsets }: FoundWord,
  reading: number,
): Segment[] {
  const pieces = entry.readings[reading] as readonly Piece[];
  const segments: Segment[] = [];
  for (const { from, to, role, form } of pieces) {
    const first = offsets === undefined ? from : (offsets[from] as number);
    const last = offsets === undefined ? to : (offsets[to] as number);
    segments.push({
      start: start + first,
      end: start + last,
      text: text.slice(first, last),
      role,
      form,
    });
  }
  return segments;
}
