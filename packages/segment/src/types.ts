import type { Span } from "@warraq/unicode";

/**
 * How finely a word is cut; each scheme cuts at a subset of the places of the one after it, but
 * for `atb`, which is `d3` with the article left on its noun.
 *
 * - `d1`: conjunctions (و ف) and the question particle (أ)
 * - `d2`: and prepositions (ب ل ك) and the future particle (س)
 * - `atb`: and pronouns; the article stays on the stem
 * - `d3`: and the article
 * - `full`: and the endings of number, gender and person on the stem
 */
export type Scheme = "d1" | "d2" | "d3" | "atb" | "full";

/** What a piece of a word does. */
export type Role =
  | "conjunction"
  | "question"
  | "preposition"
  | "future"
  | "progressive"
  | "demonstrative"
  | "article"
  | "stem"
  | "suffix"
  | "pronoun";

/** A clitic or a stem. `text` is what is written, `form` what it stands for, without tashkeel. */
export interface Segment extends Span {
  readonly text: string;
  readonly role: Role;
  readonly form: string;
}

/** One way to cut a word, with the probability the model gives it. */
export interface Reading {
  readonly segments: readonly Segment[];
  readonly confidence: number;
}

/** A word of a text and its pieces, which tile it. */
export interface SegmentedWord extends Span, Reading {
  readonly text: string;
  /** The best readings, best first, the chosen one included; only with the option `nBest`. */
  readonly nBest?: readonly Reading[];
}
