import { cue, hijriBase, role } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import {
  digitProclitics,
  entryAt,
  folded,
  hasArticle,
  hasCue,
  hasRole,
  isNumber,
  isSymbol,
  isWord,
  type Words,
} from "./cursor.js";
import { type DateReading, plainNumber, readNumericDate, two } from "./numeric-date.js";
import { readOrdinal } from "./ordinal.js";

interface Month {
  readonly month: number;
  readonly next: number;
}

/** A month name at token `i`: one word or two (كانون الثاني). */
export function readMonth(t: Words, i: number): Month | undefined {
  const entry = entryAt(t, i);
  if (entry.monthNext.length > 0) {
    const following = folded(t, i + 1);
    for (const [word, month] of entry.monthNext)
      if (word === following) return { month, next: i + 2 };
  }
  return entry.month > 0 ? { month: entry.month, next: i + 1 } : undefined;
}

const isPlainMonth = (t: Words, i: number) => t.proclitics[i] === 0;

/** The same month under its other name: يناير/كانون الثاني, ديسمبر (كانون الأول), يوليو تموز. */
function skipAlias(t: Words, after: number): number {
  if (isSymbol(t, after, character.slash)) return readMonth(t, after + 1)?.next ?? after;
  if (isSymbol(t, after, character.openParenthesis)) {
    const alias = readMonth(t, after + 1);
    if (alias && isSymbol(t, alias.next, character.closeParenthesis)) return alias.next + 1;
    return after;
  }
  return isPlainMonth(t, after) ? (readMonth(t, after)?.next ?? after) : after;
}

/** «الأسبوع الثاني من يناير», «النصف الأول من مايو»: the ordinal of a part of the month, not a day. */
const isOfPeriod = (t: Words, i: number) =>
  hasArticle(t, i - 1) && hasCue(t, i - 1, cue.ordinalHead) && entryAt(t, i - 1).word !== "يوم";

/** The day of the month in digits or as an ordinal, with where its span starts. */
function readDay(
  t: Words,
  i: number,
): { day: number; next: number; start: number; ordinal: boolean } | undefined {
  if (isNumber(t, i)) {
    const digits = plainNumber(t, i, 2);
    const day = Number(digits);
    if (digits === undefined || day < 1 || day > 31) return undefined;
    const before = digitProclitics(t, i);
    return {
      day,
      next: i + 1,
      start: before?.start ?? (t.start[i] as number),
      ordinal: before?.article === true,
    };
  }
  const ordinal = isOfPeriod(t, i) ? undefined : readOrdinal(t, i);
  // Days are masculine: «الأيام الأولى من ذي الحجة» names no day.
  const isFeminine = /(ه|^اولي)$/.test(entryAt(t, i).word);
  if (ordinal && ordinal.value <= 31 && hasArticle(t, i) && !isFeminine)
    return { day: ordinal.value, next: ordinal.next, start: t.stem[i] as number, ordinal: true };
  const decade = entryAt(t, i).decade;
  if (decade > 0 && decade <= 30 && hasArticle(t, i))
    return { day: decade, next: i + 1, start: t.stem[i] as number, ordinal: true };
  return undefined;
}

/** A year after a month: digits, with عام or سنة before them or not. */
function readYear(t: Words, i: number, hijri: boolean): { year: string; next: number } | undefined {
  let at = i;
  if (isSymbol(t, at, character.arabicComma) || isSymbol(t, at, character.comma)) at++;
  else if (hasRole(t, at, role.from)) at++;
  if (hasCue(t, at, cue.year) && isWord(t, at)) at++;
  if (!isNumber(t, at)) return undefined;
  const digits = plainNumber(t, at, 4);
  if (digits === undefined || digits.length !== 4) return undefined;
  const year = Number(digits);
  const fits = hijri ? year >= 1000 && year < 1700 : year >= 1000 && year < 2200;
  if (!fits || (at > i && t.spaced[at] === false && !isNumber(t, at))) return undefined;
  return { year: digits, next: at + 1 };
}

function finish(
  t: Words,
  first: number,
  start: number,
  month: Month,
  day: { day: number; next: number; start: number; ordinal: boolean } | undefined,
): DateReading | undefined {
  const hijri = month.month > hijriBase;
  const monthNumber = two(hijri ? month.month - hijriBase : month.month);
  const afterMonth = skipAlias(t, month.next);
  const year = readYear(t, afterMonth, hijri) ?? readYear(t, month.next, hijri);
  if (!year && !day) return undefined;
  const next = year?.next ?? afterMonth;
  const value = `${year?.year ?? "-"}-${monthNumber}${day ? `-${two(day.day)}` : ""}`;
  const dayPart = day && {
    start: day.start,
    next: day.next,
    value: String(day.day),
    ordinal: day.ordinal,
  };
  return { first, next, start, value, hijri, day: dayPart };
}

/** Day, month and maybe year, or month and year, in words at token `i`. */
export function readNamedDate(t: Words, i: number): DateReading | undefined {
  const day = readDay(t, i);
  if (!day) {
    const month = readMonth(t, i);
    return month && finish(t, i, t.stem[i] as number, month, undefined);
  }
  let at = day.next;
  if (hasRole(t, at, role.from) && t.proclitics[at] === 0) at++;
  else if (isNumber(t, i) && isSymbol(t, at, character.slash)) at++;
  if (hasRole(t, at, role.month)) at++;
  if (t.proclitics[at] !== 0) return undefined;
  const month = readMonth(t, at);
  return month && finish(t, i, day.start, month, day);
}

/** A date at token `i`, in digits or words. */
export function readDate(t: Words, i: number): DateReading | undefined {
  if (isNumber(t, i)) return readNumericDate(t, i) ?? readNamedDate(t, i);
  const entry = entryAt(t, i);
  if ((entry.cue & cue.weekday) !== 0) return undefined;
  if (entry.month < 0 && entry.monthNext.length === 0 && entry.ordinal < 0 && entry.decade < 0)
    return undefined;
  return readNamedDate(t, i);
}

/** Is the plain word at `i` a month name? Used to keep صفر and مارس from being read otherwise. */
export const isMonthName = (t: Words, i: number): boolean =>
  t.proclitics[i] === 0 && readMonth(t, i) !== undefined;
