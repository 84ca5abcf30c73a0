import { add, isLess, multiply, powerOfTen, type Rational, whole } from "../exact/rational.js";
import type { Term } from "./term.js";

/** A cardinal while its terms are added. */
export interface Sum {
  value: Rational;
  next: number;
  /** Exponent of the last term, and the least so far: what comes next must fit below it. */
  scale: number;
  /** Has it come down to hundreds and less? Then only a fraction can follow. */
  closed: boolean;
  literal: boolean;
  /** The group of the last term. */
  lastGroup: Rational | undefined;
}

export const sumOf = (term: Term): Sum => ({
  value: term.value,
  next: term.next,
  scale: term.scale,
  closed: term.scale < 3,
  literal: term.group?.literal === true && term.scale === 0,
  lastGroup: term.group?.value,
});

/** Adds the next term if it fits below the scale of the last: ثلاثة آلاف وخمسمئة. */
export function addDescending(sum: Sum, term: Term): boolean {
  if (sum.scale < 3 || !isLess(term.value, whole(powerOfTen(sum.scale)))) return false;
  sum.value = add(sum.value, term.value);
  sum.closed = term.scale < 3;
  sum.scale = term.scale;
  return true;
}

/** مئة ألف وألف: after a multiple of a hundred the scale word is said again, 101,000. */
export function addSameScale(sum: Sum, term: Term): boolean {
  const isRound =
    sum.lastGroup !== undefined && sum.lastGroup.d === 1n && sum.lastGroup.n % 100n === 0n;
  if (!isRound || sum.scale < 3 || term.scale !== sum.scale) return false;
  if (!isLess(term.value, whole(100n * powerOfTen(sum.scale)))) return false;
  sum.value = add(sum.value, term.value);
  return true;
}

/** ألف وخمسمئة مليون: the scale word counts all that stands before it. */
export function addCollapsing(sum: Sum, term: Term): boolean {
  const { group } = term;
  if (!group || sum.scale < 3 || term.scale <= sum.scale) return false;
  if (!isLess(group.value, whole(powerOfTen(sum.scale)))) return false;
  sum.value = multiply(add(sum.value, group.value), whole(powerOfTen(term.scale)));
  sum.scale = term.scale;
  return true;
}

/** The old ascending order, as in years: إحدى وتسعين وتسعمئة وألف. */
export function addAscending(sum: Sum, term: Term): boolean {
  if (sum.literal || term.group || sum.scale > 0 || term.scale < 3) return false;
  const unit = whole(powerOfTen(term.scale));
  // Half a million is no term of its own here: ثلاثة ونصف مليون.
  if (!isLess(sum.value, unit) || isLess(term.value, unit)) return false;
  sum.value = add(sum.value, term.value);
  sum.closed = true;
  return true;
}
