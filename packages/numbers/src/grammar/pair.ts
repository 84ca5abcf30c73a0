import {
  isLess,
  multiply,
  powerOfTen,
  type Rational,
  ratio,
  toDecimal,
} from "../exact/rational.js";
import { cue, role } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import { readCardinal } from "./cardinal.js";
import { before, hasCueNear, isCountedNoun } from "./context.js";
import {
  digitProclitics,
  hasCue,
  hasRole,
  isDash,
  isGlued,
  isNumber,
  isSymbol,
  plainDigits,
  plainEntry,
  type Words,
} from "./cursor.js";
import { readDate } from "./date.js";
import type { Found } from "./found.js";
import { makeNumber, makePlain, makeReading } from "./make.js";
import type { NumberReading } from "./number.js";
import { two } from "./numeric-date.js";
import { isLabelled } from "./other.js";
import { readSuffix } from "./suffix.js";
import { withScale } from "./term.js";

/** Goals, penalties and sets stay below this; basketball scores come with words of sport. */
const highestScore = 20;

/** The digits on the right of a pair; صفر may stand there too: 1 - صفر. */
const rightDigits = (t: Words, i: number) =>
  plainEntry(t, i).unit === 0 ? "0" : plainDigits(t, i);

const isYear = (digits: string) =>
  digits.length === 4 && Number(digits) >= 1900 && Number(digits) < 2100;

const nearScore = (t: Words, i: number) => hasCueNear(t, i - 12, i + 8, cue.score);

/** 2014-2015, 2014/15: a season. */
function readYears(t: Words, i: number, a: string, b: string): Found | undefined {
  const isOld = a.length === 4 && b.length === 4 && isSpanOfYears(t, i);
  if (!isYear(a) && !isOld) return undefined;
  const end = isYear(b) || isOld ? b : b.length === 2 ? a.slice(0, 2) + b : "";
  if (end === "" || Number(end) <= Number(a)) return undefined;
  if (b.length === 2 && Number(b) <= 12 && Number(end) !== Number(a) + 1) return undefined;
  const found: Found = { ...makePlain(t, "range", i, i + 3, null), min: a, max: end, unit: "year" };
  if (hasCue(t, i + 3, cue.hijri)) found.hijri = true;
  return found;
}

/** (1280-1337), 1436-1437هـ, الفترة 1850-1900: the dates of a life or an age. */
function isSpanOfYears(t: Words, i: number): boolean {
  if (hasCue(t, i + 3, cue.hijri | cue.gregorian)) return true;
  if (
    isSymbol(t, i - 1, character.openParenthesis) &&
    isSymbol(t, i + 3, character.closeParenthesis)
  )
    return true;
  return hasCue(t, before(t, i), cue.year | cue.period);
}

/** The second end of a range written with a dash, with its scale, and what follows both ends. */
export function makeRange(t: Words, low: NumberReading, high: NumberReading): Found | undefined {
  const shared = low.scale === 0 && high.scale > 0 && low.hasDigits === high.hasDigits;
  const scaled = shared ? multiply(low.value, ratio(powerOfTen(high.scale), 1n)) : low.value;
  const min = isLess(scaled, high.value) ? scaled : low.value;
  if (!isLess(min, high.value)) return undefined;
  const suffix = readSuffix(t, high);
  const found: Found = {
    ...makePlain(t, "range", low.first, suffix?.next ?? high.next, null, low.start),
    min: toDecimal(min),
    max: suffix?.kind === "fraction" ? (suffix.value as string) : toDecimal(high.value),
    parts: [
      { start: low.start, next: low.next, kind: "cardinal", value: toDecimal(min) },
      { start: high.start, next: high.next, kind: "cardinal", value: toDecimal(high.value) },
    ],
  };
  if (suffix?.kind === "money" || suffix?.kind === "percent") {
    found.unit = suffix.kind;
    found.money = suffix.money;
  }
  return found;
}

/** Does the word before the pair open a range? */
const isOpened = (t: Words, i: number) => {
  const previous = before(t, i);
  return previous >= 0 && hasRole(t, previous, role.between | role.from | role.about | role.in);
};

const scoreOf = (t: Words, i: number, a: string, b: string): Found =>
  makePlain(t, "other", i, i + 3, `${Number(a)}-${Number(b)}`);

/** Two numbers joined by a dash: a season, a score or a range. */
function readDashed(t: Words, i: number, a: string, b: string): Found | undefined {
  if (isGlued(t, i + 1) && hasCue(t, before(t, i), cue.document))
    return makePlain(t, "other", i, i + 3, `${a}-${b}`);
  const years = readYears(t, i, a, b);
  if (years) return years;
  if (isYear(a) && b.length === 2 && Number(b) >= 1 && Number(b) <= 12)
    return makePlain(t, "date", i, i + 3, `${a}-${b}`);
  if (isYear(b) && a.length <= 2 && Number(a) >= 1 && Number(a) <= 12)
    return makePlain(t, "date", i, i + 3, `${b}-${two(Number(a))}`);
  const dates = readDays(t, i);
  if (dates) return dates;
  const [left, right] = [Number(a), Number(b)];
  const small = left <= highestScore && right <= highestScore;
  if (nearScore(t, i) && left < 200 && right < 200 && !isOpened(t, i)) return scoreOf(t, i, a, b);
  const low = readCardinal(t, i);
  const high = isNumber(t, i + 2) ? readCardinal(t, i + 2) : undefined;
  if (low && high && !(a.length > 1 && a.startsWith("0"))) {
    const counts =
      high.next > i + 3 ||
      isOpened(t, i) ||
      readSuffix(t, high) !== undefined ||
      isUnit(t, high.next);
    const range =
      counts || !small || (isCountedNoun(t, high.next) && left > 0)
        ? makeRange(t, low, high)
        : undefined;
    if (range) {
      range.start = digitProclitics(t, i)?.start ?? range.start;
      return range;
    }
  }
  return small || (left < 200 && right < 200) ? scoreOf(t, i, a, b) : undefined;
}

/** 23-25 أكتوبر: two days of one month. */
function readDays(t: Words, i: number): Found | undefined {
  const end = isNumber(t, i + 2) ? readDate(t, i + 2) : undefined;
  const day = Number(t.literal[i]?.whole);
  if (!end?.day || !(day >= 1 && day < Number(end.day.value))) return undefined;
  const min = end.value.slice(0, -2) + two(day);
  const found: Found = {
    ...makePlain(t, "range", i, end.next, null),
    min,
    max: end.value,
    unit: "date",
  };
  if (end.hijri) found.hijri = true;
  return found;
}

const isUnit = (t: Words, i: number) => hasCue(t, i, cue.unit) && t.proclitics[i] === 0;

/** Two numbers joined by a slash: a decree, a score, a season, a month or a fraction. */
function readSlashed(t: Words, i: number, a: string, b: string): Found | undefined {
  const spaced = t.spaced[i + 1] === true || t.spaced[i + 2] === true;
  const [left, right] = [Number(a), Number(b)];
  const slashed = `${a}/${b}`;
  if (isLabelled(t, i)) return makePlain(t, "other", i, i + 3, slashed);
  const years = readYears(t, i, a, b);
  if (years) return years;
  const isScore = left <= highestScore && right <= highestScore && (spaced || nearScore(t, i));
  if (isScore) return scoreOf(t, i, a, b);
  if (spaced) return undefined;
  if (left < right && left > 0 && right <= 100 && !a.startsWith("0")) {
    return makeFraction(t, i, i + 3, ratio(BigInt(a), BigInt(b)));
  }
  if (isYear(b) && left >= 1 && left <= 12 && a.length <= 2)
    return makePlain(t, "date", i, i + 3, `${b}-${two(Number(a))}`);
  return makePlain(t, "other", i, i + 3, slashed);
}

/** A fraction in digits with what follows it: 3/4, ½ مليون, 1/2 %. */
export function makeFraction(t: Words, first: number, next: number, value: Rational): Found {
  const reading = makeReading(t, first, next, value, t.start[first] as number);
  const number = withScale(t, { ...reading, isFraction: true });
  return readSuffix(t, number) ?? makeNumber(number.isFraction ? "fraction" : "cardinal", number);
}

/** 2015/ 2016, رقم 1074/ 2017, a score: a slash with a space on one side. */
const mayBeLoose = (t: Words, i: number) =>
  nearScore(t, i) || isLabelled(t, i) || isYear(plainDigits(t, i) ?? "");

/** Reads a pair of numbers at token `i`. */
export function readPair(t: Words, i: number): Found | undefined {
  const mark = i + 1;
  const isSlash = isSymbol(t, mark, character.slash) || isSymbol(t, mark, character.fractionSlash);
  const isTilde = isSymbol(t, mark, character.tilde);
  if (!isSlash && !isTilde && !isDash(t, mark)) return undefined;
  // «1436- 1437» is a range like «1436-1437»; «5 -3» may be a minus.
  const isEven = isGlued(t, mark) || !isGlued(t, i + 2);
  if (isSlash && isGlued(t, mark) !== isGlued(t, i + 2) && !mayBeLoose(t, i)) return undefined;
  if (!isEven) return undefined;
  const [a, b] = [plainDigits(t, i), rightDigits(t, i + 2)];
  if (isTilde || a === undefined || b === undefined) return readLooseRange(t, i);
  const longer =
    (isDash(t, i + 3) || isSymbol(t, i + 3, character.slash)) &&
    isGlued(t, i + 3) &&
    isNumber(t, i + 4);
  if (longer) return readFormation(t, i);
  if (a.length > 15 || b.length > 15) return undefined;
  return isSlash ? readSlashed(t, i, a, b) : readDashed(t, i, a, b);
}

/** 4-3-3: single digits joined by dashes, how a team lines up. */
function readFormation(t: Words, i: number): Found | undefined {
  let next = i + 1;
  let value = plainDigits(t, i) ?? "";
  while (value.length < 11 && isDash(t, next) && isGlued(t, next) && isGlued(t, next + 1)) {
    value += `-${plainDigits(t, next + 1)}`;
    next += 2;
  }
  return /^\d(-\d){2,4}$/.test(value) ? makePlain(t, "other", i, next, value) : undefined;
}

/** A dash or tilde between numbers with decimals or groups: 1.5-2 مليار, 20~100. */
function readLooseRange(t: Words, i: number): Found | undefined {
  if (isSymbol(t, i + 1, character.slash) || !isNumber(t, i + 2)) return undefined;
  const low = readCardinal(t, i);
  const high = readCardinal(t, i + 2);
  return low && high && makeRange(t, low, high);
}
