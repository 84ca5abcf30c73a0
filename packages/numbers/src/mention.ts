/** What a numeric expression is. */
export type MentionKind =
  | "cardinal"
  | "ordinal"
  | "fraction"
  | "percent"
  | "money"
  | "range"
  | "year"
  | "date"
  | "time"
  | "other";

/** How the words around a number limit it. */
export type Bound = "exact" | "about" | "more-than" | "at-least" | "less-than" | "at-most";

/** A number inside a larger expression, such as the amount inside money or the day inside a date. */
export interface NumberPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "cardinal" | "ordinal" | "fraction";
  /** Exact decimal, or null when the number is vague. */
  readonly value: string | null;
}

/**
 * One numeric expression. `start` and `end` are half-open UTF-16 offsets into the text passed in;
 * `text` is that slice.
 */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: MentionKind;
  /**
   * Cardinals, ordinals, fractions, percents, money: an exact decimal (a fraction that does not end is
   * cut to 12 significant digits; `numerator` and `denominator` are exact). Years: the year. Dates:
   * partial ISO 8601 (`2017-12-09`, `2014-06`, `--12-31`). Times: `HH:MM`. Others: the digits. Null for
   * ranges and vague amounts.
   */
  readonly value: string | null;
  readonly bound: Bound;
  /** The span with the words that gave the bound, or that open a range (بين, من). */
  readonly scope: { readonly start: number; readonly end: number };
  /** Lower and upper end of a range, in the same form as `value`; null if that side is open. */
  readonly min?: string | null;
  readonly max?: string | null;
  /** Said in so many words (أكثر من 10 وأقل من 20)? Absent where the text leaves it open. */
  readonly minInclusive?: boolean;
  readonly maxInclusive?: boolean;
  /** What a range is a range of, if not a plain count. */
  readonly unit?: "money" | "percent" | "year" | "date" | "time" | "ordinal" | "fraction";
  /** ISO 4217 code, or null if the text does not settle it. Money, and ranges of money. */
  readonly currency?: string | null;
  /** Codes that the words alone leave possible, the likeliest first. */
  readonly currencyCandidates?: readonly string[];
  /** Was `currency` chosen from context rather than read? */
  readonly inferred?: boolean;
  /** Exact fraction, in lowest terms. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** Calendar of a date or year, if not Gregorian. */
  readonly calendar?: "hijri";
  /** An amount without a figure: عشرات, بضعة آلاف. */
  readonly vague?: boolean;
  /** The numbers inside money, a range or a date. */
  readonly parts?: readonly NumberPart[];
}
