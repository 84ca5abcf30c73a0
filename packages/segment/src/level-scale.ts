import { HIGHEST_LEVEL } from "./lexicon.js";

// Sixteen levels are coarsened to eight: absent, rare in two steps, then in pairs of doublings.
const COARSE = Uint8Array.from({ length: HIGHEST_LEVEL + 1 }, (_, level) => {
  if (level <= 2) return level;
  return level > 10 ? 7 : 2 + Math.ceil((level - 2) / 2);
});

/** A level on the coarser scale of the features. */
export const coarse = (level: number): number => COARSE[level] as number;

/** The difference of two levels, from 0 for eight doublings rarer to 17 for nine more frequent. */
export function ratio(after: number, before: number): number {
  const difference = after - before;
  return (difference < -8 ? -8 : difference > 9 ? 9 : difference) + 8;
}
