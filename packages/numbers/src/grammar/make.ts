import { type Rational, reduce, toDecimal } from "../exact/rational.js";
import type { MentionKind } from "../mention.js";
import { hasArticle, type Words } from "./cursor.js";
import type { Found } from "./found.js";
import type { NumberReading } from "./number.js";

/** A mention of tokens `[first, next)` with a value that is already text. */
export function makePlain(
  t: Words,
  kind: MentionKind,
  first: number,
  next: number,
  value: string | null,
  start = t.start[first] as number,
): Found {
  return { kind, first, next, start, value };
}

/** A mention of a number that has been read. */
export function makeNumber(kind: MentionKind, number: NumberReading, start = number.start): Found {
  const { first, next, value } = number;
  const found: Found = { kind, first, next, start, value: toDecimal(value), number };
  if (kind === "fraction") {
    const { n, d } = reduce(value);
    found.numerator = n.toString();
    found.denominator = d.toString();
  }
  return found;
}

/** A reading of tokens `[i, next)` that is no sum: words alone, or digits if `start` says where they begin. */
export const makeReading = (
  t: Words,
  i: number,
  next: number,
  value: Rational,
  start?: number,
): NumberReading => ({
  first: i,
  next,
  start: start ?? (t.stem[i] as number),
  value,
  scale: 0,
  isLiteral: false,
  hasDigits: start !== undefined,
  definite: hasArticle(t, i),
  isFraction: false,
});
