import type { TokenBuffer } from "../../token-buffer.js";
import { code, isMark } from "../../token-codes.js";
import { emptyHash, hashStep } from "../../word-hash.js";
import { fewestNameWords, mostNameWords } from "../name-hashes.js";
import type { TokenPart } from "./token-part.js";

/** Words of a stamp: the name of the site, a town, the word special. */
const stampWords = 5;

const closers = new Set<number>([code.dash, code.bar, code.colon]);

function wordHash(tokens: TokenBuffer, t: number): number {
  return (tokens.hashes[t] as number) || (tokens.codes[t] as number);
}

/**
 * Finds a stamp at the head of a line that begins with the name of the site, known because the
 * page's own furniture has it too: «رمال الساحل - », «صدى التلال (المرفأ) –».
 */
export function siteStamp(
  tokens: TokenBuffer,
  first: number,
  isSiteName: (hash: number) => boolean,
): TokenPart | undefined {
  let hash = emptyHash;
  let words = 0;
  let named = false;
  for (let t = first; t < tokens.length && words <= stampWords; t++) {
    const c = tokens.codes[t] as number;
    if (named && closers.has(c)) {
      const again = closers.has(tokens.codes[t + 1] ?? 0) ? 2 : 1;
      const reason = "the name of the site before the text";
      return { from: first, to: t + again, label: "source", reason };
    }
    if (c === code.stop || c === code.dots || c === code.comma) return undefined;
    if (isMark(c)) continue;
    words++;
    if (words > mostNameWords) continue;
    hash = hashStep(hash, wordHash(tokens, t));
    if (words >= fewestNameWords && isSiteName(hash)) named = true;
  }
  return undefined;
}
