import { multiply, negate, powerOfTen, whole } from "../exact/rational.js";
import { cue } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import { tokenKind } from "../scan/tokens.js";
import { isEnclosed } from "./brackets.js";
import { readCardinal } from "./cardinal.js";
import { before, hasCueNear, isCountedNoun, looksPlural } from "./context.js";
import { readCurrencyBefore } from "./currency.js";
import {
  digitProclitics,
  hasCue,
  isDash,
  isForeign,
  isGlued,
  isNumber,
  isSymbol,
  isWord,
  plainEntry,
  source,
  type Words,
} from "./cursor.js";
import { readDate } from "./date.js";
import type { Found } from "./found.js";
import { isDefinite, readFractionWord } from "./fraction-word.js";
import { makeNumber, makePlain, makeReading } from "./make.js";
import { readMixed } from "./mixed.js";
import type { NumberReading } from "./number.js";
import { isLabelled, isModel, readOther } from "./other.js";
import { makeFraction, readPair } from "./pair.js";
import { readPercent } from "./percent.js";
import { readPower } from "./power.js";
import { addFractionAfterMeasure, readSuffix } from "./suffix.js";
import { withScale } from "./term.js";
import { isAfterHour, readTime } from "./time.js";
import { readYear } from "./year.js";

/** A sign right before the digits that does not join them to something: -5, +3. */
function signBefore(t: Words, i: number): number {
  const at = i - 1;
  if (at < 0 || t.spaced[i] || t.kind[at] === undefined) return 0;
  const isMinus = isSymbol(t, at, character.hyphen) || isSymbol(t, at, character.minus);
  if (!isMinus && !isSymbol(t, at, character.plus)) return 0;
  const isFree =
    t.spaced[at] === true ||
    at === 0 ||
    !(isWord(t, at - 1) || isForeign(t, at - 1) || isNumber(t, at - 1));
  return isFree ? (isMinus ? -1 : 1) : 0;
}

/** With the article digits are an ordinal (الذكرى الـ17) or a definite count (القتلى الـ35). */
function definiteKind(t: Words, i: number, next: number): "ordinal" | "cardinal" {
  if (isCountedNoun(t, next)) return "cardinal";
  const previous = before(t, i);
  if (previous < 0 || !isWord(t, previous)) return "ordinal";
  if (hasCue(t, previous, cue.ordinalHead)) return "ordinal";
  if (looksPlural(t, previous)) return "cardinal";
  return isDefinite(t, previous) ? "ordinal" : "cardinal";
}

function withSign(
  t: Words,
  i: number,
  number: NumberReading,
): { number: NumberReading; signed: boolean } {
  const sign = signBefore(t, i);
  if (sign === 0) return { number, signed: false };
  const value = sign < 0 ? negate(number.value) : number.value;
  return { number: { ...number, value, start: t.start[i - 1] as number }, signed: true };
}

/** (15) مليار ريال: the bracket closes before the scale word. */
function withBracketedScale(t: Words, number: NumberReading): NumberReading {
  const { first, next } = number;
  const isBracketed = isEnclosed(t, first, next);
  const entry = plainEntry(t, next + 1);
  if (!isBracketed || entry.scale < 3 || entry.times !== 1) return number;
  const value = multiply(number.value, whole(powerOfTen(entry.scale)));
  const start = t.start[first - 1] as number;
  return { ...number, value, scale: entry.scale, next: next + 2, start, isLiteral: false };
}

function readQuantity(t: Words, i: number, mixed: ReturnType<typeof readMixed>): Found | undefined {
  const cardinal = readCardinal(t, i);
  const plain = mixed
    ? withScale(t, makeReading(t, i, mixed.next, mixed.value, t.start[i] as number))
    : cardinal;
  if (!plain) return makePlain(t, "other", i, i + 1, t.literal[i]?.whole ?? "");
  const prefix = digitProclitics(t, i);
  const { number } = withSign(t, i, {
    ...plain,
    start: prefix?.start ?? plain.start,
    definite: prefix?.article === true,
  });
  const scaled = withBracketedScale(t, number);
  const suffix = readSuffix(t, scaled);
  if (suffix) return suffix;
  if (scaled !== number) return makeNumber("cardinal", scaled);
  if (number.isFraction) return makeNumber("fraction", number);
  const kind = number.isLiteral && number.definite ? definiteKind(t, i, number.next) : "cardinal";
  const found = makeNumber(kind, number);
  addFractionAfterMeasure(t, found);
  return found;
}

function negatePair(t: Words, i: number, pair: Found): Found {
  const isPlain = pair.kind === "fraction" || pair.kind === "cardinal";
  if (!isPlain || !pair.number || signBefore(t, i) >= 0) return pair;
  const value = negate(pair.number.value);
  return makeNumber(pair.kind, { ...pair.number, value, start: t.start[i - 1] as number });
}

/** The exponent of a unit: م2, كم3. */
const isUnitPower = (t: Words, i: number) =>
  isGlued(t, i) && /^[23]$/.test(t.literal[i]?.whole ?? "") && /^(م|كم|سم)$/.test(source(t, i - 1));

/** سورة البقرة 2:255, إنجيل يوحنا 3:16. */
function readVerse(t: Words, i: number): Found | undefined {
  const isPair =
    isSymbol(t, i + 1, character.colon) &&
    isGlued(t, i + 1) &&
    isNumber(t, i + 2) &&
    isGlued(t, i + 2);
  if (!isPair || !hasCueNear(t, i - 3, i - 1, cue.document)) return undefined;
  return makePlain(t, "other", i, i + 3, `${t.literal[i]?.whole}:${t.literal[i + 2]?.whole}`);
}

/** Two to four plain digits, and no «2014 - %» after them. */
function mayBeYear(t: Words, i: number): boolean {
  const literal = t.literal[i];
  if (literal?.decimals !== "" || literal.grouped || literal.dotted) return false;
  const { length } = literal.whole;
  return length >= 2 && length <= 4 && (!isDash(t, i + 1) || readPercent(t, i + 1) < 0);
}

/** Reads whatever the digits at token `i` are. */
export function readDigits(t: Words, i: number): Found | undefined {
  if (isUnitPower(t, i)) return undefined;
  const date = readDate(t, i);
  if (date && !isLabelled(t, i)) return fromDate(t, date);
  const verse = readVerse(t, i);
  if (verse) return verse;
  const time = readTime(t, i, isAfterHour(t, i));
  if (time) return makePlain(t, "time", i, time.next, time.value, time.start);
  const power = readPower(t, i, signBefore(t, i));
  if (power) return power;
  const parts = readFractionWord(t, i);
  if (parts) return makeFraction(t, i, parts.next, parts.value);
  const mixed = readMixed(t, i);
  if (!mixed && t.kind[i + 1] === tokenKind.symbol && !isModel(t, i)) {
    const pair = readPair(t, i);
    if (pair) return negatePair(t, i, pair);
  }
  const year = mayBeYear(t, i) && !isModel(t, i) && !isLabelled(t, i) ? readYear(t, i) : undefined;
  if (year) return year;
  const isMoney = readCurrencyBefore(t, i) !== undefined;
  return (isMoney ? undefined : readOther(t, i)) ?? readQuantity(t, i, mixed);
}

/** The mention of a date. */
export function fromDate(t: Words, date: NonNullable<ReturnType<typeof readDate>>): Found {
  const { day, hijri } = date;
  const found = makePlain(t, "date", date.first, date.next, date.value, date.start);
  if (hijri) found.hijri = true;
  if (day)
    found.parts = [
      {
        start: day.start,
        next: day.next,
        kind: day.ordinal ? "ordinal" : "cardinal",
        value: day.value,
      },
    ];
  return found;
}
