import {
  add,
  fromDigits,
  multiply,
  powerOfTen,
  type Rational,
  ratio,
  whole,
} from "../exact/rational.js";
import { form, role } from "../lexicon/entry.js";
import { multiplies, readAfterHundred, readWords } from "./below-thousand.js";
import {
  afterAnd,
  entryAt,
  hasRole,
  isGlued,
  isNumber,
  isTail,
  plainEntry,
  type Words,
} from "./cursor.js";
import { groupsByStop } from "./full-stop.js";

/** A number below a thousand, or a literal, before any scale word. */
export interface Group {
  readonly value: Rational;
  readonly next: number;
  readonly literal: boolean;
  readonly hasHundred: boolean;
}

/** A literal longer than this is no quantity; the limit keeps arithmetic on hostile input cheap. */
export const maximumDigits = 60;

function readLiteralGroup(t: Words, i: number): Group | undefined {
  const literal = t.literal[i];
  if (!literal || literal.dotted) return undefined;
  if (literal.whole.length + literal.decimals.length > maximumDigits) return undefined;
  const value = groupsByStop(t, i)
    ? whole(BigInt(literal.whole + literal.decimals))
    : fromDigits(literal.whole, literal.decimals);
  const hundred = plainEntry(t, i + 1);
  if (hundred.hundreds !== 1 || hundred.hundredForm === form.dual || isGlued(t, i + 1))
    return { value, next: i + 1, literal: true, hasHundred: false };
  const rest = readAfterHundred(t, i + 2, false);
  const hundreds = multiply(value, whole(100));
  return {
    value: !rest ? hundreds : add(hundreds, whole(rest.value)),
    next: rest?.next ?? i + 2,
    literal: false,
    hasHundred: true,
  };
}

/** Digits said one by one: ثلاثة فاصلة واحد أربعة واحد. */
function readSpokenDigits(t: Words, at: number): string {
  let digits = "";
  for (let i = at; digits.length < 30; i++) {
    const unit = plainEntry(t, i).unit;
    const isTeen = isTail(t, i + 1) || afterAnd(t, i + 1) >= 0;
    if (unit < 0 || unit > 9 || multiplies(t, i + 1) || isTeen) break;
    digits += unit;
  }
  return digits;
}

/** Decimals after فاصلة: each leading صفر is a place, the rest one number. */
export function readDecimals(t: Words, at: number): { value: Rational; next: number } | undefined {
  let zeros = 0;
  let next = at;
  while (plainEntry(t, next).unit === 0 && zeros < 20) {
    zeros++;
    next++;
  }
  const literal = isNumber(t, next) ? t.literal[next] : undefined;
  if (literal && literal.decimals === "" && literal.whole.length < 20) {
    const places = zeros + literal.whole.length;
    return { value: ratio(BigInt(literal.whole), powerOfTen(places)), next: next + 1 };
  }
  const spoken = readSpokenDigits(t, next);
  if (spoken.length > 1) {
    const places = zeros + spoken.length;
    return { value: ratio(BigInt(spoken), powerOfTen(places)), next: next + spoken.length };
  }
  const words = t.proclitics[next] === 0 ? readWords(t, next) : undefined;
  if (words === undefined) return zeros > 0 ? { value: whole(0), next } : undefined;
  const places = zeros + String(words.value).length;
  return { value: ratio(BigInt(words.value), powerOfTen(places)), next: words.next };
}

/** Reads the group at token `i`: digits, or words for 0 to 999, with decimals in words. */
export function readGroup(t: Words, i: number): Group | undefined {
  let group: Group | undefined;
  if (isNumber(t, i)) group = readLiteralGroup(t, i);
  else if (entryAt(t, i).unit === 0)
    group = { value: whole(0), next: i + 1, literal: false, hasHundred: false };
  else {
    const words = readWords(t, i);
    group = words && { ...words, value: whole(words.value), literal: false };
  }
  if (!group) return undefined;
  if (!hasRole(t, group.next, role.point) || t.proclitics[group.next] !== 0) return group;
  const decimals = readDecimals(t, group.next + 1);
  if (!decimals) return group;
  return {
    value: add(group.value, decimals.value),
    next: decimals.next,
    literal: false,
    hasHundred: group.hasHundred,
  };
}
