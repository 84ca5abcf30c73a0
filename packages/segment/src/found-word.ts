import type { Piece } from "./pieces.js";
import type { Segment } from "./types.js";
import { WHOLE, type WordEntry } from "./word-entry.js";

/** A word in its place in a text. */
export interface FoundWord {
  readonly start: number;
  /** What is written: the letters of the entry, or those with their signs. */
  readonly text: string;
  readonly entry: WordEntry;
  /** Where each letter stands in the word; `undefined` when there are only letters. */
  readonly offsets: readonly number[] | undefined;
}

/** The segments of a reading, with their places in the text. */
export function placePieces(
  { start, text, entry, offsets }: FoundWord,
  pieces: readonly Piece[],
): Segment[] {
  if (pieces === WHOLE) {
    return [{ start, end: start + text.length, text, role: "stem", form: entry.letters }];
  }
  if (offsets !== undefined) return placeAmongMarks(start, text, pieces, offsets);
  return pieces.map(({ from, to, text: piece, role, form }) => {
    return { start: start + from, end: start + to, text: piece, role, form };
  });
}

function placeAmongMarks(
  start: number,
  text: string,
  pieces: readonly Piece[],
  offsets: readonly number[],
): Segment[] {
  const segments: Segment[] = [];
  // A cut through a ligature (ﻷن is ل and أن) has no place in the text: both sides stay together.
  let joined = "";
  for (const { from, to, role, form } of pieces) {
    const first = offsets[from] as number;
    const last = offsets[to] as number;
    if (first === last) {
      joined += form;
      continue;
    }
    const piece = text.slice(first, last);
    segments.push({
      start: start + first,
      end: start + last,
      text: piece,
      role,
      form: joined + form,
    });
    joined = "";
  }
  return segments;
}
