import type { Rational } from "../exact/rational.js";

/** A number that the grammar has read: tokens `[first, next)`. */
export interface NumberReading {
  readonly first: number;
  readonly next: number;
  /** Offset of the first character inside the span (article in, other proclitics out). */
  readonly start: number;
  readonly value: Rational;
  /** Exponent of the last scale word: 6 in مليون, 0 where there is none. */
  readonly scale: number;
  /** Is it one literal in digits and nothing more? */
  readonly isLiteral: boolean;
  readonly hasDigits: boolean;
  readonly definite: boolean;
  /** Does سالب or ناقص stand before it? What is added then enlarges it away from zero. */
  readonly isNegative?: boolean;
  /** A part of one, such as ثلث or 3/4: the value without a whole number. */
  readonly isFraction: boolean;
}
