import type { Counts } from "./count-tokens.js";
import { shape } from "./line-facts.js";
import type { TokenBuffer } from "./token-buffer.js";
import { code } from "./token-codes.js";

/** Ender of a line: the kind of its last token, read through closing quotes and brackets. */
export function enderOf(tokens: TokenBuffer): number {
  let t = tokens.length - 1;
  while (t > 0) {
    const c = tokens.codes[t] as number;
    if (c !== code.quote && c !== code.bracket) break;
    t--;
  }
  const c = tokens.codes[t] ?? code.symbol;
  if (c === code.stop) return 1;
  if (c === code.dots) return 2;
  if (c === code.colon) return 3;
  if (c === code.comma) return 4;
  if (c === code.dash) return 5;
  if (c === code.bar) return 6;
  if (c === code.bullet || c === code.symbol || c === code.copyright) return 7;
  if (c >= code.year && c <= code.number) return 8;
  if (c === code.link || c === code.handle || c === code.hashtag) return 9;
  if (t < tokens.length - 1) return 10;
  return c === code.latin ? 11 : 0;
}

/** Opener of a line: the kind of its first token. */
export function openerOf(tokens: TokenBuffer): number {
  const c = tokens.codes[0] ?? code.symbol;
  if (c > 0) return 0;
  if (c === code.unknown) return 1;
  if (c === code.latin) return 2;
  if (c === code.number) return 3;
  if (c === code.time || c === code.date || c === code.year) return 4;
  if (c === code.link) return 5;
  if (c === code.handle || c === code.hashtag) return 6;
  if (c === code.dash) return 7;
  if (c === code.bullet) return 8;
  if (c === code.quote) return 9;
  if (c === code.bracket) return 10;
  if (c === code.bar) return 11;
  if (c === code.copyright) return 12;
  return 13;
}

/** Shape of a line from its words and its ender. */
export function shapeOf(n: Counts, ender: number): number {
  if (n.words === 0) return shape.mark;
  const ends = ender === 1 || ender === 2 || ender === 10;
  if (n.words >= 22 || n.sentences >= 2) return shape.prose;
  if (n.words >= 13 && (ends || n.sentences > 0)) return shape.prose;
  if (ends && n.words >= 6) return shape.sentence;
  return n.words >= 5 ? shape.headline : shape.label;
}
