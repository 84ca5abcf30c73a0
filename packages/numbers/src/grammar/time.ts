import { cue, dayPart, role } from "../lexicon/entry.js";
import { character, letter } from "../scan/character.js";
import {
  afterAnd,
  beforeNumber,
  digitProclitics,
  entryAt,
  folded,
  hasArticle,
  hasCue,
  hasRole,
  isGlued,
  isNumber,
  isSymbol,
  isWord,
  type Words,
} from "./cursor.js";
import { type DayPart, readDayPart, toTwentyFour, wordIs } from "./day-part.js";
import { two } from "./numeric-date.js";
import { readOrdinal } from "./ordinal.js";

/** A clock time that the grammar has read. */
export interface TimeReading {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  /** HH:MM. */
  readonly value: string;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly start: number;
}

/** الساعة 0923. */
function readFourDigits(t: Words, i: number): Clock | undefined {
  const digits = t.literal[i]?.whole ?? "";
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hour > 24 || minute > 59) return undefined;
  return { hour, minute, next: i + 1, start: t.start[i] as number };
}

/** 9:43, 07:40; after الساعة also 22,30 and 13.45 and a bare hour. */
function readDigitClock(t: Words, i: number, afterHour: boolean): Clock | undefined {
  const literal = t.literal[i];
  if (!literal || literal.grouped || literal.dotted) return undefined;
  if (afterHour && literal.whole.length === 4 && literal.decimals === "")
    return readFourDigits(t, i);
  if (literal.whole.length > 2) return undefined;
  const hour = Number(literal.whole);
  const start = digitProclitics(t, i)?.start ?? (t.start[i] as number);
  if (hour > 24) return undefined;
  const colon = isSymbol(t, i + 1, character.colon) && isGlued(t, i + 1) && isGlued(t, i + 2);
  if (colon && literal.decimals === "") {
    const minutes = t.literal[i + 2];
    if (minutes?.whole.length !== 2 || Number(minutes.whole) > 59) return undefined;
    const seconds = isSymbol(t, i + 3, character.colon) && isGlued(t, i + 4) && isNumber(t, i + 4);
    return { hour, minute: Number(minutes.whole), next: seconds ? i + 5 : i + 3, start };
  }
  if (literal.decimals !== "") {
    const fits = afterHour && literal.decimals.length === 2 && Number(literal.decimals) < 60;
    return fits ? { hour, minute: Number(literal.decimals), next: i + 1, start } : undefined;
  }
  return { hour, minute: 0, next: i + 1, start };
}

/** والنصف, والربع, وعشر دقائق, إلا ربعا, إلا خمس دقائق: minutes after or before the hour. */
interface Minutes {
  readonly minutes: number;
  readonly next: number;
  /** Said so that nothing but a clock time can be meant: والنصف, إلا خمس دقائق. */
  readonly isClear: boolean;
}

function readMinutes(t: Words, at: number): Minutes | undefined {
  const isBefore = hasRole(t, at, role.except);
  const word = isBefore ? at + 1 : afterAnd(t, at);
  if (word < 0) return undefined;
  const entry = entryAt(t, word);
  const sign = isBefore ? -1 : 1;
  const parts = entry.denominator;
  if (parts >= 2 && parts <= 4 && entry.parts === 1)
    return {
      minutes: (sign * 60) / parts,
      next: word + 1,
      isClear: isBefore || hasArticle(t, word),
    };
  const { count, next } = readMinuteCount(t, word);
  const isMinutes = /^دق(يقه|ايق)$/.test(entryAt(t, next).word);
  if (count > 0 && count < 60 && isMinutes)
    return { minutes: sign * count, next: next + 1, isClear: true };
  return undefined;
}

/** A number of minutes: 10, عشر, ست عشرة, خمس وأربعين. Small on purpose, without the number grammar. */
function readMinuteCount(t: Words, i: number): { count: number; next: number } {
  const literal = t.literal[i];
  const next = i + 1;
  if (literal) return { count: literal.decimals === "" ? Number(literal.whole) : 0, next };
  const entry = entryAt(t, i);
  const unit = Math.max(entry.unit, entry.compoundUnit);
  if (unit <= 0) return { count: Math.max(entry.teen, entry.decade), next };
  if (hasCue(t, next, cue.tail)) return { count: unit + 10, next: next + 1 };
  const tens = afterAnd(t, next);
  const decade = entryAt(t, tens).decade;
  return decade > 0 ? { count: unit + decade, next: tens + 1 } : { count: unit, next };
}

/** الثامنة, الحادية عشرة والنصف: an hour as a feminine ordinal. */
function readOrdinalClock(t: Words, i: number): Clock | undefined {
  if (!isWord(t, i) || !hasArticle(t, i)) return undefined;
  const ordinal = readOrdinal(t, i);
  const hour = ordinal?.value ?? (entryAt(t, i).unit === 1 ? 1 : 0);
  if (hour < 1 || hour > 12) return undefined;
  const start = t.stem[i] as number;
  return { hour, minute: 0, next: ordinal?.next ?? i + 1, start };
}

/** Zone words after a time: تغ, ت غ, بتوقيت غرينتش. */
function isZone(t: Words, i: number): boolean {
  if (!isWord(t, i) || !zoneLetters.includes(t.text.charCodeAt(t.start[i] as number))) return false;
  const word = folded(t, i);
  if (word === "ت") return wordIs(t, i + 1, "غ") || wordIs(t, i + 2, "غ");
  return /^(تغ|بتوقيت|بالتوقيت|جرينتش|غرينتش|جرينيتش)$/.test(word);
}

/** The first letters of those words. */
const zoneLetters: readonly number[] = [letter.teh, letter.beh, letter.jeem, letter.ghain];

/** An ordinal behind a definite feminine noun describes it: الساعات الأولى من صباح اليوم. */
function isAdjective(t: Words, i: number): boolean {
  const before = i - 1;
  if (
    !isWord(t, before) ||
    entryAt(t, before).ordinal > 0 ||
    t.text.charCodeAt(t.start[before] as number) !== letter.alef
  )
    return false;
  return /^ال.+(ه|ات)$/.test(folded(t, before));
}

/** Do the words around say that a number is a clock time, if الساعة does not? */
function isTime(t: Words, i: number, clock: Clock, hours: DayPart, after: number): boolean {
  const { part, isLong, isInside } = hours;
  if (isZone(t, after)) return true;
  if (!isNumber(t, i)) return part !== dayPart.none && isLong && !isAdjective(t, i);
  const hasMinutes = clock.next > i + 1;
  if (hasMinutes) return true;
  const isHour = clock.hour >= 1 && clock.hour <= 12 && t.literal[i]?.decimals === "";
  return isHour && part !== dayPart.none && isLong && isInside;
}

/** Reads a clock time at token `i`. `afterHour` says that الساعة stands before it. */
export function readTime(t: Words, i: number, afterHour: boolean): TimeReading | undefined {
  const isZoned = isNumber(t, i) && isZone(t, i + 1);
  const clock = isNumber(t, i)
    ? readDigitClock(t, i, afterHour || isZoned)
    : readOrdinalClock(t, i);
  if (!clock) return undefined;
  const minutes = clock.minute === 0 ? readMinutes(t, clock.next) : undefined;
  const after = minutes?.next ?? clock.next;
  const hours = readDayPart(t, after);
  const isClear = minutes?.isClear === true && isWord(t, i) && !isAdjective(t, i);
  if (!afterHour && !isClear && !isTime(t, i, clock, hours, after)) return undefined;
  const { part } = hours;
  const next = hours.isInside ? hours.next : after;
  const total = toTwentyFour(clock.hour, part) * 60 + clock.minute + (minutes?.minutes ?? 0);
  const inDay = ((total % 1440) + 1440) % 1440;
  return {
    first: i,
    next,
    start: clock.start,
    value: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
  };
}

/** Does الساعة stand before the number at `i` (its proclitics skipped)? «نصف الساعة الأولى» is a duration. */
export function isAfterHour(t: Words, i: number): boolean {
  const at = beforeNumber(t, i);
  if (at < 0 || !hasRole(t, at, role.hour) || !hasArticle(t, at)) return false;
  return entryAt(t, at - 1).denominator < 0;
}
