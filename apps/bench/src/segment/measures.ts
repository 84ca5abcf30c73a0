import type { Outcome } from "./compare.js";

/** Shares of right words and of right boundaries inside words. */
export interface Measures {
  readonly words: number;
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Expected calibration error of the confidence, over ten bins of equal width. */
  readonly calibrationError: number;
}

function boundaries(pieces: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let position = 0;
  for (const piece of pieces.slice(0, -1)) {
    position += piece.length;
    ends.add(position);
  }
  return ends;
}

function calibrationError(outcomes: readonly Outcome[]): number {
  const BINS = 10;
  const gap = new Array<number>(BINS).fill(0);
  for (const { right, confidence } of outcomes) {
    const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
    gap[bin] = (gap[bin] as number) + (right ? 1 : 0) - confidence;
  }
  return gap.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, outcomes.length);
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

export function measure(outcomes: readonly Outcome[]): Measures {
  let hits = 0;
  let proposed = 0;
  let wanted = 0;
  for (const { gold, predicted } of outcomes) {
    const truth = boundaries(gold.segs);
    const guess = boundaries(predicted);
    proposed += guess.size;
    wanted += truth.size;
    for (const position of guess) if (truth.has(position)) hits += 1;
  }
  const right = outcomes.filter((outcome) => outcome.right).length;
  const precision = ratio(hits, proposed);
  const recall = ratio(hits, wanted);
  return {
    words: outcomes.length,
    accuracy: ratio(right, outcomes.length),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    calibrationError: calibrationError(outcomes),
  };
}
