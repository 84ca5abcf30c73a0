import type { TokenBuffer } from "../token-buffer.js";
import { isMark } from "../token-codes.js";
import { emptyHash, hashStep } from "../word-hash.js";

/** Words of a site's name: one alone would meet too much by chance. */
export const fewestNameWords = 2;
export const mostNameWords = 3;

/** Gives `add` the hashes of all runs of words that could be a site's name. */
export function nameHashes(tokens: TokenBuffer, add: (hash: number) => void): void {
  for (let from = 0; from < tokens.length; from++) {
    let hash = emptyHash;
    let words = 0;
    for (let t = from; t < tokens.length && words < mostNameWords; t++) {
      const c = tokens.codes[t] as number;
      if (isMark(c)) break;
      hash = hashStep(hash, (tokens.hashes[t] as number) || c);
      if (++words >= fewestNameWords) add(hash);
    }
  }
}
