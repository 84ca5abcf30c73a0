import type { Counts } from "./count-tokens.js";
import type { TokenBuffer } from "./token-buffer.js";
import { isSeparator } from "./token-codes.js";

/** The cues of a line: families of the one that is all of it and of the one that opens it, or -1. */
export interface LineCues {
  whole: number;
  opening: number;
  count: number;
  /** Whether a phrase of an aggregator stands near the head. */
  framed: boolean;
  /** Whether one of them may be glued to the text of the line. */
  glued: boolean;
}

/** Where in its line a cue stands. */
export interface CuePlace {
  readonly starts: boolean;
  readonly ends: boolean;
  readonly covers: boolean;
  readonly separated: boolean;
}

/** Words that may stand before a heading's cue: «فتاوى ذات صلة», «وصفات قد تعجبك». */
const wordsBefore = 1;

/** Place of the cue from token `from` up to `to`; a heading may have a word of its own before it. */
export function placeOf(
  tokens: TokenBuffer,
  n: Counts,
  from: number,
  to: number,
  heading: boolean,
): CuePlace {
  const ends = to > n.lastWord;
  const led = heading && ends && to - from >= 2 && from - n.firstWord === wordsBefore;
  const starts = from <= n.firstWord || n.firstWord < 0 || led;
  const separated =
    isSeparator(tokens.codes[to - 1] as number) ||
    (to < tokens.length && isSeparator(tokens.codes[to] as number));
  return { starts, ends, covers: starts && ends, separated };
}
