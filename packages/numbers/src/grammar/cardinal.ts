import {
  add,
  divide,
  isInteger,
  isLess,
  multiply,
  negate,
  powerOfTen,
  subtract,
  whole,
} from "../exact/rational.js";
import { role } from "../lexicon/entry.js";
import { isCountedNoun } from "./context.js";
import {
  afterAnd,
  entryAt,
  hasArticle,
  hasRole,
  isNumber,
  isWord,
  plainEntry,
  type Words,
} from "./cursor.js";
import { readFractionWord } from "./fraction-word.js";
import { readDecimals } from "./group.js";
import type { NumberReading } from "./number.js";
import {
  addAscending,
  addCollapsing,
  addDescending,
  addSameScale,
  type Sum,
  sumOf,
} from "./sum.js";
import { readTerm } from "./term.js";

/** مليون ونصف, ثلاثة وربع, مليونين ونصف مليون: a fraction of the last scale word, or of one. */
function addFraction(t: Words, sum: Sum, definite: boolean): boolean {
  const at = afterAnd(t, sum.next);
  if (at < 0 || (hasArticle(t, at) && !definite)) return false;
  const fraction = readFractionWord(t, at);
  if (!fraction || fraction.weak) return false;
  const scaled = readTerm(t, at);
  const exponent = scaled && scaled.next > fraction.next ? scaled.scale : 0;
  if (exponent > 0 && scaled) {
    if (sum.scale === 0 && exponent >= 3) {
      sum.value = multiply(add(sum.value, fraction.value), whole(powerOfTen(exponent)));
      sum.scale = exponent;
    } else if (sum.scale >= exponent || (sum.scale >= 3 && exponent < sum.scale))
      sum.value = add(sum.value, scaled.value);
    else if (exponent === 2 && isLess(whole(99), sum.value))
      sum.value = add(sum.value, scaled.value);
    else return false;
    sum.next = scaled.next;
    return true;
  }
  sum.value = add(sum.value, multiply(fraction.value, whole(powerOfTen(sum.scale))));
  sum.next = fraction.next;
  return true;
}

/** مليار إلا ربعًا: less a fraction of the last scale word. */
function takeFraction(t: Words, sum: Sum): boolean {
  if (!hasRole(t, sum.next, role.except)) return false;
  const at = sum.next + 1;
  if (t.proclitics[at] !== 0) return false;
  const fraction = readFractionWord(t, at);
  if (!fraction) return false;
  const hundred = sum.scale === 0 && sum.value.n === 100n && sum.value.d === 1n;
  const unit = whole(powerOfTen(hundred ? 2 : sum.scale));
  sum.value = subtract(sum.value, multiply(fraction.value, unit));
  sum.next = fraction.next;
  return true;
}

/** Speech drops the و: ألف تسعمية وسبعين. Not «ألف، ثلاثة منهم» or «ألف ثلاثة منهم». */
function addSpoken(t: Words, sum: Sum): boolean {
  const at = sum.next;
  const entry = plainEntry(t, at);
  if (sum.scale < 3 || t.proclitics[at] !== 0 || isNumber(t, at)) return false;
  if (entry.scale >= 3 && entry.times < 3) return false;
  const term = readTerm(t, at);
  if (!term?.group || /^من/.test(entryAt(t, term.next).word)) return false;
  if (!addDescending(sum, term)) return false;
  sum.lastGroup = term.group.value;
  sum.next = term.next;
  return true;
}

function addTerms(t: Words, sum: Sum, definite: boolean): void {
  for (;;) {
    const at = afterAnd(t, sum.next);
    if (at < 0) {
      if (!definite && addSpoken(t, sum)) continue;
      return;
    }
    if (hasArticle(t, at) && !definite) return;
    const term = readTerm(t, at);
    if (!term) return;
    if (isNumber(t, at) && (sum.scale < 3 || !isInteger(term.value))) return;
    const isAdded =
      addDescending(sum, term) ||
      addSameScale(sum, term) ||
      addCollapsing(sum, term) ||
      addAscending(sum, term);
    if (!isAdded) return;
    sum.lastGroup = term.group?.value;
    sum.next = term.next;
    if (sum.closed && sum.scale === 0 && !term.group) return;
  }
}

/** ألف فاصلة خمسة: decimals after a scale word that counts wholes. */
function addDecimals(t: Words, sum: Sum): void {
  if (sum.scale < 3 || !isInteger(sum.value) || t.proclitics[sum.next] !== 0) return;
  if (!hasRole(t, sum.next, role.point)) return;
  const decimals = readDecimals(t, sum.next + 1);
  if (!decimals) return;
  sum.value = add(sum.value, decimals.value);
  sum.next = decimals.next;
}

/** A denominator: ١ على ٣, 7 من كل 10. */
function readOver(t: Words, sum: Sum, isField: boolean): number {
  let at = sum.next;
  if (t.proclitics[at] === 0 && hasRole(t, at, role.over)) at++;
  else if (hasRole(t, at, role.from) && hasRole(t, at + 1, role.each)) at += 2;
  else if (isField && entryAt(t, at).word === "من") at++;
  else return -1;
  return isNumber(t, at) || (isWord(t, at) && t.proclitics[at] === 0) ? at : -1;
}

/**
 * «واحد من ثلاثة» is a third if it is the whole field; in a sentence it is one of three somethings.
 * «100 على 20 مدرسة» shares out.
 */
function divideBy(t: Words, sum: Sum, first: number): boolean {
  const at = readOver(t, sum, first === 0);
  if (at < 0 || !isInteger(sum.value)) return false;
  const term = readTerm(t, at);
  if (!term) return false;
  const denominator = sumOf(term);
  addTerms(t, denominator, false);
  if (denominator.value.n <= 0n || !isInteger(denominator.value)) return false;
  const isOfField = entryAt(t, sum.next).word === "من" && entryAt(t, at - 1).word === "من";
  if (isOfField && denominator.next !== t.length) return false;
  const isMore = isLess(denominator.value, sum.value);
  if (isMore && (isOfField || isCountedNoun(t, denominator.next))) return false;
  sum.value = divide(sum.value, denominator.value);
  sum.next = denominator.next;
  return true;
}

/** Reads a cardinal at token `i`, whose proclitics the caller has judged. */
export function readCardinal(t: Words, i: number): NumberReading | undefined {
  const isNegative = isWord(t, i) && hasRole(t, i, role.minus);
  const first = isNegative ? i + 1 : i;
  if (isNegative && t.proclitics[first] !== 0) return undefined;
  const term = readTerm(t, first);
  if (!term) return undefined;
  const sum = sumOf(term);
  const definite = hasArticle(t, first) || (term.scale >= 3 && hasArticle(t, term.next - 1));
  addTerms(t, sum, definite);
  addDecimals(t, sum);
  if (!addFraction(t, sum, definite)) takeFraction(t, sum);
  const isOver = divideBy(t, sum, i);
  const value = isNegative ? negate(sum.value) : sum.value;
  return {
    first: i,
    next: sum.next,
    start: t.stem[i] as number,
    value,
    scale: sum.scale,
    isLiteral: term.group?.literal === true && sum.next === first + 1 && !isNegative,
    hasDigits: isNumber(t, first),
    definite,
    isNegative,
    isFraction: isOver,
  };
}
