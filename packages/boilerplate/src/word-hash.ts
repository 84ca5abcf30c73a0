import { foldTable, kind } from "./fold.js";

const seed = 0x811c9dc5;
const prime = 0x01000193;

/** One more folded code unit in a running hash of a word. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime);
}

export const emptyHash = seed | 0;

/** Hash of a word as the scanner computes it: folded, marks read over. */
export function hashWord(word: string): number {
  const { kinds, folds } = foldTable();
  let hash = emptyHash;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (kinds[c] !== kind.ignorable) hash = hashStep(hash, folds[c] as number);
  }
  return hash;
}
