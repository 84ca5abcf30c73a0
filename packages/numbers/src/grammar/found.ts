import type { MoneyNoun } from "../lexicon/money.js";
import type { Bound, MentionKind, NumberPart } from "../mention.js";
import type { NumberReading } from "./number.js";

/** What names the currency of an amount, before the context is asked. */
export interface MoneyReading {
  /** Code read off the text, or undefined if a noun leaves it open. */
  readonly code: string | undefined;
  /** The noun, where no sign or code says it. */
  readonly noun: MoneyNoun | undefined;
  /** Is the noun a subunit of its currency? */
  readonly isSubunit: boolean;
  readonly next: number;
}

/** A number inside a mention: it starts at an offset and ends before token `next`. */
export interface Part {
  readonly start: number;
  readonly next: number;
  readonly kind: NumberPart["kind"];
  readonly value: string | null;
}

/** A mention on its way: tokens `[first, next)`. Later stages widen it and fill in the bound. */
export interface Found {
  first: number;
  next: number;
  start: number;
  kind: MentionKind;
  value: string | null;
  number?: NumberReading | undefined;
  money?: MoneyReading | undefined;
  bound?: Bound;
  scopeStart?: number;
  scopeEnd?: number;
  /** Tokens of the scope. */
  scopeFirst?: number;
  scopeNext?: number;
  min?: string | null;
  max?: string | null;
  minInclusive?: boolean;
  maxInclusive?: boolean;
  unit?: string;
  numerator?: string;
  denominator?: string;
  hijri?: boolean;
  vague?: boolean;
  parts?: Part[];
}
