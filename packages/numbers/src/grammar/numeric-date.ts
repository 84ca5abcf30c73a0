import { cue } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import { hasCue, isDash, isGlued, isNumber, isSymbol, plainDigits, type Words } from "./cursor.js";

/** A date that the grammar has read. */
export interface DateReading {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  /** Partial ISO 8601. */
  readonly value: string;
  readonly hijri: boolean;
  /** The day, where it is a number of its own: ordinals count as numbers too. */
  readonly day:
    | {
        readonly start: number;
        readonly next: number;
        readonly value: string;
        readonly ordinal: boolean;
      }
    | undefined;
}

/** The digits at token `i` if they are a plain number and no more than so many. */
export const plainNumber = (t: Words, i: number, digits: number): string | undefined => {
  const plain = plainDigits(t, i);
  return plain && plain.length <= digits ? plain : undefined;
};

/** A number of one or two digits, with its leading zero. */
export const two = (value: number) => String(value).padStart(2, "0");

/** Day, month and year from three numbers in either order; undefined if they are no date. */
function order(a: string, b: string, c: string): { value: string; year: number } | undefined {
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  let [m, d] = [Number(month), Number(day)];
  if (m > 12 && d <= 12) [m, d] = [d, m];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  if (full.length !== 4 || Number(full) < 1000) return undefined;
  return { value: `${full}-${two(m)}-${two(d)}`, year: Number(full) };
}

/** The Hijri year now is between 1300 and 1500; nobody writes Gregorian years of those centuries in digits. */
const isHijriYear = (t: Words, next: number, year: number) =>
  hasCue(t, next, cue.hijri) || (year >= 1300 && year < 1500);

/** 28/7/1433, 2024-05-17, 28.7.2015, with or without spaces around the marks. */
export function readNumericDate(t: Words, i: number): DateReading | undefined {
  const reading = (next: number, { value, year }: { value: string; year: number }) => {
    const hijri = isHijriYear(t, next, year);
    return { first: i, next, start: t.start[i] as number, value, hijri, day: undefined };
  };
  const dotted = t.literal[i]?.dotted;
  if (dotted) {
    const [a = "", b = "", c = ""] = dotted;
    const date = dotted.length === 3 && c.length === 4 ? order(a, b, c) : undefined;
    return date && reading(i + 1, date);
  }
  const isMark = (at: number) => isSymbol(t, at, character.slash) || isDash(t, at);
  if (
    !isMark(i + 1) ||
    !isMark(i + 3) ||
    isDash(t, i + 1) !== isDash(t, i + 3) ||
    !isNumber(t, i + 2) ||
    !isNumber(t, i + 4)
  )
    return undefined;
  const [a, b, c] = [plainNumber(t, i, 4), plainNumber(t, i + 2, 2), plainNumber(t, i + 4, 4)];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (isMark(i + 5) && isNumber(t, i + 6) && isGlued(t, i + 6)) return undefined;
  const date = order(a, b, c);
  if (!date || (a.length < 4 && c.length < 4 && isDash(t, i + 1))) return undefined;
  return reading(i + 5, date);
}
