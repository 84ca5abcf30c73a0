import { multiply, powerOfTen, type Rational, whole } from "../exact/rational.js";
import { cue, form, role } from "../lexicon/entry.js";
import { tokenKind, vowelling } from "../scan/tokens.js";
import {
  entryAt,
  hasArticle,
  hasCue,
  hasRole,
  isForeign,
  isGlued,
  isNumber,
  isWord,
  nominal,
  plainEntry,
  source,
  type Words,
} from "./cursor.js";
import { readFractionWord } from "./fraction-word.js";
import { type Group, readGroup } from "./group.js";
import type { NumberReading } from "./number.js";

/** A group with its scale words: خمسمئة ألف, 3.6 مليارات, ألفي, نصف مليون. */
export interface Term {
  readonly value: Rational;
  readonly next: number;
  /** Exponent of all its scale words together; 0 if there is none. */
  readonly scale: number;
  /** The group before the scale words, or undefined for a scale word alone. */
  readonly group: Group | undefined;
}

/** Scale words one after another multiply (ألف مليون), up to this exponent. */
const maximumExponent = 36;

const suffixExponents: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, B: 9, bn: 9 };

/** 1.2k, 5M: a scale letter glued to digits and followed by no letter. A small m is metres but for £20m. */
function readSuffix(t: Words, i: number): number {
  if (!isForeign(t, i) || !isGlued(t, i)) return 0;
  const word = source(t, i);
  const isAmount = isGlued(t, i - 1) && (isForeign(t, i - 2) || t.kind[i - 2] === tokenKind.symbol);
  return word === "m" && isAmount ? 6 : (suffixExponents[word] ?? 0);
}

/** Multiplies by the scale words from token `at` on. */
function readScales(t: Words, at: number, definite: boolean): { exponent: number; next: number } {
  let exponent = 0;
  let next = at;
  for (let entry = nominal(t, next); entry.scale >= 3; entry = nominal(t, next)) {
    const isMultiplier = entry.scaleForm !== form.dual && entry.scaleForm !== form.construct;
    if (!isMultiplier || exponent + entry.scale > maximumExponent) break;
    if (hasArticle(t, next) && !definite) break;
    exponent += entry.scale;
    next++;
  }
  return { exponent, next };
}

/** A fraction in digits with the scale words after it: 3/4 المليون, 2½ مليار. */
export function withScale(t: Words, number: NumberReading): NumberReading {
  const { exponent, next } = readScales(t, number.next, true);
  if (exponent === 0) return number;
  const value = multiply(number.value, whole(powerOfTen(exponent)));
  return { ...number, value, next, scale: exponent, isFraction: false };
}

/** Can a construct stand before token `i`? It needs a noun (or a scale word) after it. */
const isNounLike = (t: Words, i: number) =>
  isWord(t, i) &&
  (t.proclitics[i] === 0 || hasArticle(t, i)) &&
  !hasRole(t, i, role.point | role.and) &&
  !hasCue(t, i, cue.particle) &&
  !hasCue(t, i, cue.whole);

/** What a scale word counts when no number stands before it. */
function bareCount(t: Words, i: number): number {
  const entry = entryAt(t, i);
  if (entry.scale < 3) return 0;
  switch (entry.scaleForm) {
    case form.singular:
    case form.dual:
      return entry.times;
    case form.construct:
      return isNounLike(t, i + 1) ? 2 : 0;
    case form.accusative: {
      const isAccusative = ((t.vowels[i] as number) & vowelling.tanwin) !== 0;
      return isAccusative || !isNounLike(t, i + 1) ? 1 : 2;
    }
    default:
      return 0;
  }
}

function readBareScale(t: Words, i: number): Term | undefined {
  const entry = entryAt(t, i);
  const count = bareCount(t, i);
  if (count === 0) return undefined;
  const { exponent, next } = readScales(t, i + 1, false);
  const scale = entry.scale + exponent;
  return { value: multiply(whole(count), whole(powerOfTen(scale))), next, scale, group: undefined };
}

/** نصف مليون, ثلاثة أرباع المليون. */
function readFractionOfScale(t: Words, i: number): Term | undefined {
  const fraction = readFractionWord(t, i);
  if (!fraction) return undefined;
  const hundred = plainEntry(t, fraction.next);
  if (hundred.hundreds === 1 && hundred.hundredForm === form.singular)
    return {
      value: multiply(fraction.value, whole(100)),
      next: fraction.next + 1,
      scale: 2,
      group: undefined,
    };
  const { exponent, next } = readScales(t, fraction.next, true);
  if (exponent === 0) return undefined;
  const value = multiply(fraction.value, whole(powerOfTen(exponent)));
  return { value, next, scale: exponent, group: undefined };
}

/** Reads the term at token `i`. */
export function readTerm(t: Words, i: number): Term | undefined {
  const group = readGroup(t, i);
  if (!group) return readFractionOfScale(t, i) ?? readBareScale(t, i);
  const suffix = isNumber(t, i) ? readSuffix(t, group.next) : 0;
  if (suffix > 0)
    return {
      value: multiply(group.value, whole(powerOfTen(suffix))),
      next: group.next + 1,
      scale: suffix,
      group,
    };
  // The article may stand before the governed word alone: ثلاثة الآلاف, مئة الألف.
  const { exponent, next } = readScales(t, group.next, hasArticle(t, i) || !group.literal);
  if (exponent === 0) return { value: group.value, next: group.next, scale: 0, group };
  return {
    value: multiply(group.value, whole(powerOfTen(exponent))),
    next,
    scale: exponent,
    group,
  };
}
