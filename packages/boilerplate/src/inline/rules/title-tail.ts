import { classBit } from "../../lexicon.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code, isMark } from "../../token-codes.js";
import { emptyHash, hashStep } from "../../word-hash.js";
import type { TokenPart } from "./token-part.js";

const siteWords = 4;

/** Hash of the words before token `end`, as lines are hashed. */
function hashBefore(tokens: TokenBuffer, end: number): number {
  let hash = emptyHash;
  for (let t = 0; t < end; t++) {
    const c = tokens.codes[t] as number;
    if (!isMark(c)) hash = hashStep(hash, (tokens.hashes[t] as number) || c);
  }
  return hash;
}

/**
 * Finds the name of the site at the end of a headline, behind a dash or bar: known by its words, or
 * because the headline stands elsewhere on the page without it.
 */
export function titleTail(
  tokens: TokenBuffer,
  classes: readonly number[],
  isLine: (hash: number) => boolean,
  isSiteName: (hash: number) => boolean,
): TokenPart | undefined {
  let t = tokens.length - 1;
  let words = 0;
  let outlets = 0;
  for (; t > 0; t--) {
    const c = tokens.codes[t] as number;
    if (c === code.dash || c === code.bar) break;
    if (isMark(c)) return undefined;
    words++;
    if (c > 0 && (classes[c] as number) & classBit.outlet) outlets++;
    if (words > siteWords) return undefined;
  }
  if (t < 3 || words === 0) return undefined;
  let name = emptyHash;
  for (let k = t + 1; k < tokens.length; k++) {
    name = hashStep(name, (tokens.hashes[k] as number) || (tokens.codes[k] as number));
  }
  const spaced = (tokens.starts[t] as number) > (tokens.ends[t - 1] as number);
  const known = outlets > 0 || isSiteName(name) || isLine(hashBefore(tokens, t));
  if (!spaced || !known) return undefined;
  return {
    from: t,
    to: tokens.length,
    label: "source",
    reason: "the name of the site after the headline",
  };
}
