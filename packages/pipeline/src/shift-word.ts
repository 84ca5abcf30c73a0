import type { SegmentedWord } from "@warraq/segment";
import { shift } from "@warraq/unicode";

/** Moves a word with everything in it that has a place of its own. */
export function shiftWord(word: SegmentedWord, by: number): SegmentedWord {
  const { nBest } = word;
  return {
    ...shift(word, by),
    segments: word.segments.map((segment) => shift(segment, by)),
    ...(nBest && {
      nBest: nBest.map((reading) => ({
        ...reading,
        segments: reading.segments.map((segment) => shift(segment, by)),
      })),
    }),
  };
}
