import { featureOffset as at } from "./feature-groups.js";
import { type FeaturePool, pushFeature } from "./feature-pool.js";
import type { TokenBuffer } from "./token-buffer.js";

/** In lines of more words, a word in the middle says nothing of the line. */
const shortLine = 10;
/** In lines of more words, the last word says nothing of the line. */
const headlineLine = 14;

/** The upper bits of a hash mix best. */
const bucketOf = (hash: number, bits: number): number => hash >>> (32 - bits);

/**
 * Writes the words of a line as features, by hash: any word of a short line, the first word, the
 * first two, the last.
 *
 * Cues and word classes are what the authors know of furniture; here training finds the words they
 * did not think of. Only buckets that earned a weight are shipped.
 */
export function wordFeatures(tokens: TokenBuffer, words: number, pool: FeaturePool): void {
  let first = 0;
  let last = 0;
  let seen = 0;
  for (let t = 0; t < tokens.length; t++) {
    const hash = tokens.hashes[t] as number;
    if (hash === 0) continue;
    last = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
    if (words <= shortLine) pushFeature(pool, at.wordAny + bucketOf(last, 12));
    seen++;
    if (seen === 1) {
      first = last;
      pushFeature(pool, at.wordFirst + bucketOf(first, 11));
    } else if (seen === 2) {
      pushFeature(pool, at.wordPair + bucketOf((Math.imul(first, 31) + last) >>> 0, 11));
    } else if (words > headlineLine) return;
  }
  if (seen > 0 && words <= headlineLine) pushFeature(pool, at.wordLast + bucketOf(last, 11));
}
