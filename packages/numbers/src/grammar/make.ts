import { isInteger, reduce, toDecimal } from "../exact/rational.js";
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
  if (kind === "fraction" || !isInteger(value)) {
    const { n, d } = reduce(value);
    if (kind === "fraction") {
      found.numerator = n.toString();
      found.denominator = d.toString();
    }
  }
  return found;
}

/** A reading of words alone: tokens `[i, next)`. */
export const makeReading = (
  t: Words,
  i: number,
  next: number,
  value: { n: bigint; d: bigint },
): NumberReading => ({
  first: i,
  next,
  start: t.stem[i] as number,
  value,
  scale: 0,
  isLiteral: false,
  hasDigits: false,
  definite: hasArticle(t, i),
  isFraction: false,
});
