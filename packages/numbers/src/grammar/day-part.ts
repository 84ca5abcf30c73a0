import { dayPart, role } from "../lexicon/entry.js";
import {
  entryAt,
  folded,
  hasArticle,
  hasRole,
  isGlued,
  isNumber,
  isWord,
  lengthOf,
  type Words,
} from "./cursor.js";

/** Hours after noon: which hours of the twelve each part of the day moves by twelve. */
export function toTwentyFour(hour: number, part: dayPart): number {
  if (hour > 12 || part === dayPart.none) return hour;
  switch (part) {
    case dayPart.dawn:
    case dayPart.morning:
      return hour === 12 ? 0 : hour;
    case dayPart.noon:
      return hour >= 10 ? hour : hour + 12;
    case dayPart.afternoon:
      return hour === 12 ? 12 : hour + 12;
    case dayPart.evening:
      return hour === 12 ? 12 : hour + 12;
    default:
      return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  }
}

/** A part of the day behind a clock time. */
export interface DayPart {
  readonly part: dayPart;
  /** A word, not one of the letters ص and م. */
  readonly isLong: boolean;
  /** Does it belong to the span? Behind a preposition (من عصر اليوم) it does not. */
  readonly isInside: boolean;
  /** The token after it, if it belongs to the span. */
  readonly next: number;
}

const noPart: DayPart = { part: dayPart.none, isLong: false, isInside: false, next: -1 };

const isLetter = (t: Words, i: number) => lengthOf(t, i) === 1;

export const wordIs = (t: Words, i: number, word: string) => isWord(t, i) && folded(t, i) === word;

/** بعد الظهر, قبل الظهر, منتصف الليل, بعد منتصف الليل. */
function readPartOfTwoWords(t: Words, at: number): DayPart {
  if (!entryAt(t, at + 1).dayPart && !entryAt(t, at + 2).dayPart) return noPart;
  const isAfter = wordIs(t, at, "بعد");
  const part = entryAt(t, at + 1).dayPart;
  const found = (name: dayPart, next: number) => ({
    part: name,
    isLong: true,
    isInside: true,
    next,
  });
  if (part === dayPart.noon && isAfter) return found(dayPart.afternoon, at + 2);
  if (part === dayPart.noon && wordIs(t, at, "قبل")) return found(dayPart.morning, at + 2);
  const middle = isAfter ? at + 1 : at;
  if (!wordIs(t, middle, "منتصف") || entryAt(t, middle + 1).dayPart !== dayPart.night)
    return noPart;
  return found(dayPart.dawn, middle + 2);
}

/** صباحا, م, من عصر اليوم. */
export function readDayPart(t: Words, at: number): DayPart {
  const direct = isWord(t, at) ? entryAt(t, at).dayPart : dayPart.none;
  if (direct !== dayPart.none && (t.proclitics[at] === 0 || hasArticle(t, at))) {
    const isGluedToDigits = isGlued(t, at + 1) && isNumber(t, at + 1);
    if (isLetter(t, at) && isGluedToDigits) return noPart;
    return { part: direct, isLong: !isLetter(t, at), isInside: true, next: at + 1 };
  }
  if (!hasRole(t, at, role.from | role.in)) return readPartOfTwoWords(t, at);
  const part = entryAt(t, at + 1).dayPart;
  return part === dayPart.none || isLetter(t, at + 1)
    ? noPart
    : { part, isLong: true, isInside: false, next: at };
}
