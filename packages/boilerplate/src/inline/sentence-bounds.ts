import type { TokenBuffer } from "../token-buffer.js";
import { code, isMark } from "../token-codes.js";

export function endsSentence(tokenCode: number | undefined): boolean {
  return tokenCode === code.stop || tokenCode === code.dots;
}

/** Whether a sentence can begin at token `t`: at the head of the line or after a stop. */
export function atBoundary(tokens: TokenBuffer, t: number): boolean {
  let before = t - 1;
  while (before >= 0) {
    const c = tokens.codes[before];
    if (c !== code.quote && c !== code.bracket && c !== code.bullet) break;
    before--;
  }
  return before < 0 || endsSentence(tokens.codes[before]);
}

/** Words from token `from` up to `to`, counted no further than just over `limit`. */
export function wordsBetween(tokens: TokenBuffer, from: number, to: number, limit: number): number {
  let words = 0;
  for (let t = from; t < to && words <= limit; t++) {
    if (!isMark(tokens.codes[t] as number)) words++;
  }
  return words;
}

/**
 * Token after the sentence that `from` is in and its closing marks; looks `reach` tokens far, or gives
 * -1. `throughDots` reads on over dots.
 */
export function sentenceEnd(
  tokens: TokenBuffer,
  from: number,
  reach: number,
  throughDots: boolean,
): number {
  const limit = Math.min(tokens.length, from + reach);
  const ends = (c: number | undefined) => (throughDots ? c === code.stop : endsSentence(c));
  let end = from;
  while (end < limit && !ends(tokens.codes[end])) end++;
  if (end === limit && limit < tokens.length) return -1;
  while (end < limit && isMark(tokens.codes[end] as number)) end++;
  return end;
}
