import type { Piece } from "./pieces.js";
import type { Segment } from "./types.js";
import type { WordEntry } from "./word-entry.js";

/** A word in its place in a text. */
export interface FoundWord {
  readonly start: number;
  readonly text: string;
  readonly entry: WordEntry;
  /** Where each letter stands in the word; `undefined` when there are only letters. */
  readonly offsets: readonly number[] | undefined;
}

/** The segments of a reading, with their places in the text. */
export function placeReading(
  { start, text, entry, offsets }: FoundWord,
  reading: number,
): Segment[] {
  const pieces = entry.readings[reading] as readonly Piece[];
  const segments: Segment[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const { from, to, role, form } = pieces[i] as Piece;
    const first = offsets === undefined ? from : (offsets[from] as number);
    const last = offsets === undefined ? to : (offsets[to] as number);
    const piece = pieces.length === 1 ? text : text.slice(first, last);
    segments.push({ start: start + first, end: start + last, text: piece, role, form });
  }
  return segments;
}
