import { featureOffset as at } from "./feature-groups.js";
import { type FeaturePool, pushFeature } from "./feature-pool.js";
import type { TokenBuffer } from "./token-buffer.js";

/** In longer lines only the first word says something of the line. */
const shortLine = 10;
/** Buckets of the groups `wordAny` and `wordFirst`, as powers of two. */
const anyBits = 12;
const firstBits = 11;

/**
 * Writes the words of a line as features, by hash: the first word, and every word of a short line.
 *
 * Cues and word classes are what the authors know of furniture; here training finds the words they
 * did not think of. Only buckets that earned a weight are shipped.
 */
export function wordFeatures(tokens: TokenBuffer, words: number, pool: FeaturePool): void {
  let isFirst = true;
  for (let t = 0; t < tokens.length; t++) {
    const hash = tokens.hashes[t] as number;
    if (hash === 0) continue;
    // The upper bits of a product mix best.
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
    if (isFirst) pushFeature(pool, at.wordFirst + (mixed >>> (32 - firstBits)));
    isFirst = false;
    if (words > shortLine) return;
    pushFeature(pool, at.wordAny + (mixed >>> (32 - anyBits)));
  }
}
