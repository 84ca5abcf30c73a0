import type { TokenKind } from "./token.js";

// Scanners answer with one number, `end * 16 + kind`, so that no object is made for a token that
// the caller does not want.
export const WORD_KIND = 0;
export const NUMBER_KIND = 1;
export const PUNCTUATION_KIND = 2;
export const SYMBOL_KIND = 3;
export const EMOJI_KIND = 4;
export const URL_KIND = 5;
export const EMAIL_KIND = 6;
export const HASHTAG_KIND = 7;
export const MENTION_KIND = 8;
export const SPACE_KIND = 9;

const kinds: readonly TokenKind[] = [
  "word",
  "number",
  "punctuation",
  "symbol",
  "emoji",
  "url",
  "email",
  "hashtag",
  "mention",
  "space",
];

/** One number for the end of a token and its kind. */
export const pack = (end: number, kind: number): number => end * 16 + kind;

/** The end of a packed token. */
export const endOf = (packed: number): number => Math.floor(packed / 16);

/** The kind of a packed token, as a number. */
export const kindOf = (packed: number): number => packed % 16;

/** The public name of a kind. */
export const kindName = (kind: number): TokenKind => kinds[kind] as TokenKind;
