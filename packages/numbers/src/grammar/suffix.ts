import {
  add,
  multiply,
  negate,
  powerOfTen,
  type Rational,
  ratio,
  subtract,
  toDecimal,
  whole,
} from "../exact/rational.js";
import { cue, role } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import { isEnclosed } from "./brackets.js";
import { readCardinal } from "./cardinal.js";
import { readCurrency, readCurrencyBefore, readMoneyNoun } from "./currency.js";
import {
  afterAnd,
  entryAt,
  hasArticle,
  hasRole,
  isGlued,
  isNumber,
  isSymbol,
  plainEntry,
  type Words,
} from "./cursor.js";
import type { Found, MoneyReading } from "./found.js";
import { isDefinite, readFractionWord } from "./fraction-word.js";
import { makeNumber } from "./make.js";
import type { NumberReading } from "./number.js";
import { isPercentSign, readPercent, readPerScale } from "./percent.js";

/** Offsets and tokens of a bracket around the number alone: (5070) ريال. */
function closing(t: Words, number: NumberReading): { next: number; start: number; first: number } {
  if (isEnclosed(t, number.first, number.next))
    return {
      next: number.next + 1,
      start: t.start[number.first - 1] as number,
      first: number.first - 1,
    };
  return { next: number.next, start: number.start, first: number.first };
}

/** After whole hundreds one or two more of a unit, since they follow their noun: مئة دينار ودينار واحد. */
function readSameUnit(t: Words, next: number, value: Rational, unit: MoneyReading) {
  const at = afterAnd(t, next);
  const isRound = value.d === 1n && value.n % 100n === 0n && value.n !== 0n;
  if (at < 0 || !isRound || !unit.noun) return undefined;
  const more = readMoneyNoun(t, at);
  return more?.noun === unit.noun && more.code === unit.code ? more : undefined;
}

/** An amount at token `at` that a subunit may name: ثلاثون فلسًا, فلسان, مئة فلس وفلس واحد. */
function readSmallAmount(t: Words, at: number) {
  const bare = readMoneyNoun(t, at, true);
  if (bare !== undefined) return { value: whole(bare.count), noun: bare.noun, next: bare.next };
  const number = readCardinal(t, at);
  const unit = number && readCurrency(t, number.next, false);
  if (!number || !unit?.noun) return undefined;
  const more = readSameUnit(t, unit.next, number.value, unit);
  const value = add(number.value, whole(more?.count ?? 0));
  return { value, noun: unit.noun, next: more?.next ?? unit.next };
}

/** Adds to the amount, away from zero. */
function enlarge(found: Found, number: NumberReading, by: Rational, next: number): void {
  const value = (number.isNegative ? subtract : add)(number.value, by);
  found.number = { ...number, value };
  found.value = toDecimal(value);
  found.next = next;
}

function addSameUnit(t: Words, found: Found, money: MoneyReading): void {
  const { number } = found;
  const more = number && readSameUnit(t, found.next, number.value, money);
  if (number && more !== undefined) enlarge(found, number, whole(more.count), more.next);
}

/** و42 سنتًا after an amount of the main unit, in that unit. */
function addSubunits(t: Words, found: Found, money: MoneyReading): void {
  const at = afterAnd(t, found.next);
  const small = at < 0 ? undefined : readSmallAmount(t, at);
  if (!small?.noun || !found.number) return;
  const { subunitOf } = small.noun;
  const own = money.code === undefined ? (money.noun?.codes ?? []) : [money.code];
  // Whoever has dollars has cents: a hundredth, as with the American one.
  const kin = money.noun?.codes.includes("USD") ? [...own, "USD"] : own;
  const exponent = kin.map((code) => subunitOf.get(code)).find((value) => value !== undefined);
  if (exponent === undefined) return;
  const by = multiply(small.value, ratio(1n, powerOfTen(exponent)));
  enlarge(found, found.number, by, small.next);
}

/** دولارين وربع: a fraction after the unit is one of the amount's last scale word. */
export function addFractionAfterUnit(t: Words, found: Found): void {
  const at = afterAnd(t, found.next);
  if (at < 0 || !found.number) return;
  if (hasArticle(t, at) && !found.number.definite) return;
  const fraction = readFractionWord(t, at);
  if (!fraction || fraction.weak) return;
  // «دينارين ونصف الدينار» and «مليون دولار ونصف المليون» name the unit again; «وربع السكان» is another thing.
  const following = fraction.next;
  const entry = entryAt(t, following);
  const noun = found.money?.noun;
  const isAgain = entry.scale >= 3 || (noun !== undefined && entry.money === noun);
  if (isDefinite(t, following) && !isAgain) return;
  const named = isAgain ? 1 : 0;
  const { number } = found;
  const value = add(number.value, multiply(fraction.value, { n: powerOfTen(number.scale), d: 1n }));
  found.number = { ...number, value };
  found.value = toDecimal(value);
  found.next = fraction.next + named;
}

/** ثلاثة دنانير إلا ربعا: less a fraction of the amount's last scale word. */
function takeFractionAfterUnit(t: Words, found: Found): void {
  const at = found.next + 1;
  const { number } = found;
  if (!hasRole(t, found.next, role.except) || t.proclitics[at] !== 0 || !number) return;
  const fraction = readFractionWord(t, at);
  if (!fraction || fraction.weak || isDefinite(t, fraction.next)) return;
  const part = multiply(fraction.value, whole(powerOfTen(number.scale)));
  enlarge(found, number, negate(part), fraction.next);
}

/** Makes the money mention of a number and its currency. */
export function makeMoney(
  t: Words,
  number: NumberReading,
  money: MoneyReading,
  start: number,
  first: number,
): Found {
  const found = makeNumber("money", number, start);
  found.first = first;
  found.money = money;
  found.parts = [
    { start: number.start, next: number.next, kind: "cardinal", value: toDecimal(number.value) },
  ];
  found.next = Math.max(found.next, money.next);
  addSameUnit(t, found, money);
  addSubunits(t, found, money);
  addFractionAfterUnit(t, found);
  takeFractionAfterUnit(t, found);
  return found;
}

/** A minus before the sign of the currency: -$20. */
const isMinusBefore = (t: Words, i: number) =>
  isGlued(t, i) &&
  (isSymbol(t, i - 1, character.hyphen) || isSymbol(t, i - 1, character.minus)) &&
  (t.spaced[i - 1] === true || i === 1);

/** Percent, per mille or money, if the words around the number make it one. */
export function readSuffix(t: Words, number: NumberReading): Found | undefined {
  const bracket = closing(t, number);
  const percent = readPercent(t, bracket.next);
  if (percent > 0)
    return {
      ...makeNumber("percent", number, bracket.start),
      first: bracket.first,
      next: percent,
    };
  const per = readPerScale(t, bracket.next);
  if (per) {
    const value = multiply(number.value, ratio(1n, powerOfTen(per.exponent)));
    const { next } = per;
    return {
      ...makeNumber("fraction", { ...number, value }),
      next,
    };
  }
  const currency = readCurrency(t, bracket.next, number.definite || number.scale >= 3);
  const previous = readCurrencyBefore(t, number.first);
  if (previous !== undefined && !currency) {
    const sign = isMinusBefore(t, previous.first) ? previous.first - 1 : previous.first;
    const signed = sign < previous.first ? { ...number, value: negate(number.value) } : number;
    const money = { ...previous, next: number.next };
    return makeMoney(t, signed, money, t.start[sign] as number, sign);
  }
  if (currency) return makeMoney(t, number, currency, bracket.start, bracket.first);
  return readPercentBefore(t, number);
}

/** The sign before the number, as it is printed right to left: %0.5, ٪50. */
function readPercentBefore(t: Words, number: NumberReading): Found | undefined {
  const { first } = number;
  const sign = first - 1;
  if (!isNumber(t, first) || t.spaced[first] || !isPercentSign(t, sign) || sign < t.consumed)
    return undefined;
  const found = makeNumber("percent", number, t.start[first - 1] as number);
  return { ...found, first: first - 1 };
}

/** ستة أعوام ونصف: a unit of time or measure between the number and its fraction. */
export function addFractionAfterMeasure(t: Words, found: Found): void {
  const entry = plainEntry(t, found.next);
  if ((entry.cue & cue.unit) === 0) return;
  const { next } = found;
  found.next = next + 1;
  addFractionAfterUnit(t, found);
  if (found.next === next + 1) {
    found.next = next;
  }
}
