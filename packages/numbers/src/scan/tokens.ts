import type { Literal } from "./literal.js";

export const tokenKind = { word: 1, number: 2, foreign: 3, symbol: 4, lineEnd: 5 } as const;

/** What stands before the stem of a word, as bits. */
export const proclitic = { conjunction: 1, preposition: 2, article: 4, lam: 8, kaf: 16 } as const;

/** Marks that tell homographs apart when the writer took the trouble, as bits. */
export const vowelling = {
  dammaFirst: 1,
  tanwin: 2,
  shadda: 4,
  alefMaksura: 8,
  hamza: 16,
} as const;

/**
 * The tokens of one text as parallel arrays. Words carry the index of their entry in the lexicon (or
 * -1), where their stem or article starts, and the proclitics before it.
 */
export class Tokens<Entry> {
  length = 0;
  readonly kind: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** For a word: where its article, or else its stem, starts. For a symbol: its code unit. */
  readonly stem: number[] = [];
  readonly entry: (Entry | undefined)[] = [];
  /** How many letters stand before the stem. */
  readonly stemLetter: number[] = [];
  readonly proclitics: number[] = [];
  readonly vowels: number[] = [];
  readonly literal: (Literal | undefined)[] = [];
  /** Is there a space between this token and the one before? */
  readonly spaced: boolean[] = [];
  /** Indexes of the tokens where a mention may start. */
  readonly triggers: number[] = [];

  constructor(readonly text: string) {}
}
