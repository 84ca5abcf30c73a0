/** What stands before a piece of a line, or behind it. */
export const edge = {
  line: 0,
  stop: 1,
  dots: 2,
  dash: 3,
  bar: 4,
  colon: 5,
  bracket: 6,
  gap: 7,
  bullet: 8,
  quote: 9,
  cue: 10,
  clause: 11,
  date: 12,
  script: 13,
} as const;

export const edgeKinds = 14;

/** A stretch of a line that is furniture as a whole or not at all: tokens `from` up to `to`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The edges before and behind it. */
  readonly open: number;
  readonly close: number;
}
