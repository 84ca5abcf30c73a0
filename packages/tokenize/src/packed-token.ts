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

/** A set of all kinds, one bit each. */
export const EVERY_KIND = (1 << 10) - 1;

/** The kinds that have something to read: all but space, punctuation, symbols and emoji. */
export const WORD_LIKE_KINDS =
  (1 << WORD_KIND) |
  (1 << NUMBER_KIND) |
  (1 << URL_KIND) |
  (1 << EMAIL_KIND) |
  (1 << HASHTAG_KIND) |
  (1 << MENTION_KIND);

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

/** Below this, bit operations read a packed token; texts over 67 million code units need more. */
const SMALL = 2 ** 30;

/** One number for the end of a token and its kind. */
export const pack = (end: number, kind: number): number => end * 16 + kind;

/** The end of a packed token. */
export const endOf = (packed: number): number =>
  packed < SMALL ? packed >> 4 : Math.floor(packed / 16);

/** The kind of a packed token, as a number. */
export const kindOf = (packed: number): number => (packed < SMALL ? packed & 15 : packed % 16);

/** The public name of a kind. */
export const kindName = (kind: number): TokenKind => kinds[kind] as TokenKind;
