import { type Context, gap } from "./context.js";
import type { RankedCut } from "./ranker.js";
import type { WordEntry } from "./word-entry.js";

/** Turns the scores of a word's cuts into the probabilities of its readings. */
export interface Weigher {
  /**
   * The probability of each reading of `entry` in its context, among the cuts whose index
   * `allows`. The array is used again by the next call.
   */
  weigh(entry: WordEntry, context: Context, allows?: (index: number) => boolean): Float64Array;
}

// More cuts than any word of 64 letters has.
const CAPACITY = 256;

function sum(weights: Float32Array, slots: readonly number[], value: number): number {
  let total = 0;
  for (let i = 0; i < slots.length; i += 1) {
    total += weights[(slots[i] as number) + value] as number;
  }
  return total;
}

export function createWeigher(weights: Float32Array): Weigher {
  const scores = new Float64Array(CAPACITY);
  const chances = new Float64Array(CAPACITY);

  const score = ({ score: alone, slots }: RankedCut, context: Context): number =>
    alone +
    sum(weights, slots.before, context.before) +
    sum(weights, slots.after, context.after) +
    sum(weights, slots.gapBefore, Math.min(gap.wide, context.gapBefore)) +
    sum(weights, slots.gapAfter, Math.min(gap.wide, context.gapAfter));

  return {
    weigh({ ranked, readings, readingOf }, context, allows) {
      // A word by itself is no sentence: it says nothing of its context.
      const alone = context.gapBefore === gap.end && context.gapAfter === gap.end;
      let best = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < ranked.length; i += 1) {
        const cut = ranked[i] as RankedCut;
        const value = alone ? cut.score : score(cut, context);
        const allowed = allows === undefined || allows(i);
        scores[i] = allowed ? value : Number.NEGATIVE_INFINITY;
        if (allowed && value > best) best = value;
      }
      chances.fill(0, 0, readings.length);
      let total = 0;
      for (let i = 0; i < ranked.length; i += 1) {
        const chance = Math.exp((scores[i] as number) - best);
        const reading = readingOf[i] as number;
        chances[reading] = (chances[reading] as number) + chance;
        total += chance;
      }
      for (let i = 0; i < readings.length; i += 1) chances[i] = (chances[i] as number) / total;
      return chances;
    },
  };
}
