import { type Context, gap } from "./context.js";
import type { LoadedModel } from "./model.js";
import type { Rival, WordEntry } from "./word-entry.js";

/** Turns the scores of a word's cuts into the probabilities of its readings. */
export interface Weigher {
  /**
   * The probability of each reading of an entry with rivals, among the rivals whose index
   * `allows`. The array is used again by the next call.
   */
  weigh(entry: WordEntry, context: Context, allows?: (index: number) => boolean): Float64Array;
}

// More cuts than any word of 64 letters has.
const CAPACITY = 256;

function sum(weights: Int8Array, slots: readonly number[], value: number): number {
  let total = 0;
  for (let i = 0; i < slots.length; i += 1) {
    total += weights[(slots[i] as number) + value] as number;
  }
  return total;
}

export function createWeigher({ weights, scale }: LoadedModel): Weigher {
  const scores = new Float64Array(CAPACITY);
  const chances = new Float64Array(CAPACITY);

  const score = ({ score: alone, slots }: Rival, context: Context): number =>
    alone +
    sum(weights, slots.before, context.before) +
    sum(weights, slots.after, context.after) +
    sum(weights, slots.gapBefore, Math.min(gap.wide, context.gapBefore)) +
    sum(weights, slots.gapAfter, Math.min(gap.wide, context.gapAfter)) +
    sum(weights, slots.voice, context.voice);

  return {
    weigh({ rivals, readings }, context, allows) {
      // A word by itself is no sentence: it says nothing of its context.
      const alone = context.gapBefore === gap.end && context.gapAfter === gap.end;
      let best = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < rivals.length; i += 1) {
        const rival = rivals[i] as Rival;
        const value = alone ? rival.score : score(rival, context);
        const allowed = allows === undefined || allows(i);
        scores[i] = allowed ? value : Number.NEGATIVE_INFINITY;
        if (allowed && value > best) best = value;
      }
      chances.fill(0, 0, readings.length);
      let total = 0;
      for (let i = 0; i < rivals.length; i += 1) {
        const chance = Math.exp(((scores[i] as number) - best) * scale);
        const reading = (rivals[i] as Rival).reading;
        chances[reading] = (chances[reading] as number) + chance;
        total += chance;
      }
      for (let i = 0; i < readings.length; i += 1) chances[i] = (chances[i] as number) / total;
      return chances;
    },
  };
}
