import { character, letter } from "./character.js";
import { digitValue, isDigitUnit, isLetterUnit, unit, units } from "./fold.js";

/** A number in digits as it stands in the text, before anybody knows what it counts. */
export interface Literal {
  readonly end: number;
  /** Digits before the decimal mark, ASCII, as written (leading zeros kept). */
  readonly whole: string;
  /** Digits after the decimal mark, or the empty string. */
  readonly decimals: string;
  /** Were the digits grouped by thousands? */
  readonly grouped: boolean;
  /** Three or more groups that are no grouping: 1.2.3, 192.168.0.1, 28.7.2015. */
  readonly dotted: readonly string[] | undefined;
}

interface Group {
  readonly digits: string;
  readonly end: number;
  /** The separator before this group; 0 for the first. */
  readonly separator: number;
}

/** More groups than any number has; the limit keeps hostile input linear. */
const maximumGroups = 16;

const isDigit = (text: string, at: number) => at < text.length && isDigitUnit(text.charCodeAt(at));

const isSeparator = (code: number) =>
  code === character.comma ||
  code === character.fullStop ||
  code === character.arabicComma ||
  code === character.arabicDecimal ||
  code === character.arabicThousands ||
  code === character.rightQuote ||
  code === character.quote;

const isGroupingSpace = (code: number) =>
  code === character.space ||
  code === character.noBreakSpace ||
  code === character.narrowNoBreakSpace ||
  code === character.thinSpace;

/** Skips bidi marks and other invisible controls. */
function skipInvisible(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === letter.tatweel || units[code] !== unit.ignorable) return at;
    at++;
  }
  return at;
}

/** Where a run of digits ends; bidi marks between two digits belong to it. */
function digitsEnd(text: string, from: number): number {
  let end = from;
  let at = from;
  while (isDigit(text, at)) {
    while (isDigit(text, at)) at++;
    end = at;
    at = skipInvisible(text, at);
  }
  return end;
}

/** The digits of a slice in ASCII. */
function ascii(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && text.charCodeAt(at) < 0x80) at++;
  if (at === end) return text.slice(start, end);
  const parts: string[] = [text.slice(start, at)];
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigitUnit(code)) parts.push(String(digitValue(code)));
  }
  return parts.join("");
}

/** Reads digit groups joined by single separators, invisible controls between them ignored. */
function readGroups(text: string, start: number): Group[] {
  const end = digitsEnd(text, start);
  const groups: Group[] = [{ digits: ascii(text, start, end), end, separator: 0 }];
  let at = end;
  while (groups.length < maximumGroups) {
    const mark = skipInvisible(text, at);
    const separator = text.charCodeAt(mark);
    if (!isSeparator(separator)) break;
    const from = skipInvisible(text, mark + 1);
    if (!isDigit(text, from)) break;
    at = digitsEnd(text, from);
    groups.push({ digits: ascii(text, from, at), end: at, separator });
  }
  return groups;
}

const isGrouping = (groups: readonly Group[], count: number) => {
  const first = (groups[0] as Group).digits;
  if (first.length > 3 || first.startsWith("0")) return false;
  for (let i = 1; i < count; i++) if ((groups[i] as Group).digits.length !== 3) return false;
  return true;
};

const joined = (groups: readonly Group[], count: number) =>
  groups
    .slice(0, count)
    .map((group) => group.digits)
    .join("");

const literal = (
  end: number,
  whole: string,
  decimals = "",
  grouped = false,
  dotted?: readonly string[],
): Literal => ({ end, whole, decimals, grouped, dotted });

const single = ({ end, digits }: Group): Literal => literal(end, digits);

const decimal = (groups: readonly Group[], grouped: boolean): Literal => {
  const last = groups[groups.length - 1] as Group;
  return literal(last.end, joined(groups, groups.length - 1), last.digits, grouped);
};

const wholeOf = (groups: readonly Group[]): Literal => {
  const last = groups[groups.length - 1] as Group;
  return literal(last.end, joined(groups, groups.length), "", true);
};

/** Two groups: the one case where the separator alone does not tell. */
function readPair(groups: readonly [Group, Group], commaIsDecimal: boolean): Literal {
  const [first, second] = groups;
  const { separator } = second;
  const fits = isGrouping(groups, 2);
  if (separator === character.arabicDecimal) return decimal(groups, false);
  if (
    separator === character.arabicThousands ||
    separator === character.rightQuote ||
    separator === character.quote
  )
    return fits ? wholeOf(groups) : single(first);
  if (separator === character.fullStop)
    return fits && commaIsDecimal ? wholeOf(groups) : decimal(groups, false);
  if (fits && !commaIsDecimal) return wholeOf(groups);
  // A clause comma between two numbers («عام 2014،15 شخصا») is no decimal mark.
  if (separator === character.arabicComma && first.digits.length > 3) return single(first);
  return decimal(groups, false);
}

function readMany(groups: readonly Group[]): Literal {
  const separators = groups.slice(1).map((group) => group.separator);
  const last = separators[separators.length - 1] as number;
  const same = separators.every((separator) => separator === separators[0]);
  const first = groups[0] as Group;
  if (same) {
    if (last !== character.arabicDecimal && isGrouping(groups, groups.length))
      return wholeOf(groups);
    if (last !== character.fullStop) return single(first);
    const dotted = groups.map((group) => group.digits);
    const { end } = groups[groups.length - 1] as Group;
    return literal(end, first.digits, "", false, dotted);
  }
  const earlier = separators.slice(0, -1);
  const oneMark = earlier.every((separator) => separator === earlier[0] && separator !== last);
  if (oneMark && last !== character.arabicThousands && isGrouping(groups, groups.length - 1))
    return decimal(groups, true);
  return single(first);
}

/**
 * The convention of news wires: ر between digits marks decimals, and since each run of digits is set
 * from left to right inside the Arabic line, the decimals come first in memory. «54ر45 دولارا» is 45.54.
 */
function readReh(text: string, first: Group): Literal | undefined {
  const at = first.end;
  if (text.charCodeAt(at) !== letter.reh || !isDigit(text, at + 1)) return undefined;
  const end = digitsEnd(text, at + 1);
  if (isLetterUnit(text.charCodeAt(end))) return undefined;
  return literal(end, ascii(text, at + 1, end), first.digits);
}

/** Thousands grouped by spaces: 1 234 567. Fails if what follows is not all groups of three. */
function readSpaced(text: string, first: Group): Literal | undefined {
  if (first.digits.length > 3 || first.digits.startsWith("0")) return undefined;
  let at = first.end;
  let whole = first.digits;
  for (let count = 0; isGroupingSpace(text.charCodeAt(at)) && isDigit(text, at + 1); count++) {
    const end = digitsEnd(text, at + 1);
    if (end - at !== 4 || count === maximumGroups) return undefined;
    whole += ascii(text, at + 1, end);
    at = end;
  }
  if (at === first.end) return undefined;
  const mark = text.charCodeAt(at);
  if (
    (mark === character.fullStop || mark === character.comma || mark === character.arabicDecimal) &&
    isDigit(text, at + 1)
  ) {
    const end = digitsEnd(text, at + 1);
    return literal(end, whole, ascii(text, at + 1, end), true);
  }
  return literal(at, whole, "", true);
}

/**
 * Reads the number in digits at `start`, which holds a digit or a decimal mark before one.
 * One comma or full stop is ambiguous. A comma before exactly three digits groups thousands and a full
 * stop marks decimals, unless `commaIsDecimal` says that the country writes 1.234,5 (CLDR: the Maghreb).
 */
export function readLiteral(text: string, start: number, commaIsDecimal: boolean): Literal {
  if (!isDigit(text, start)) {
    const end = digitsEnd(text, start + 1);
    return literal(end, "0", ascii(text, start + 1, end));
  }
  const groups = readGroups(text, start);
  if (groups.length === 1) {
    const first = groups[0] as Group;
    return readReh(text, first) ?? readSpaced(text, first) ?? single(first);
  }
  if (groups.length === 2) return readPair(groups as unknown as [Group, Group], commaIsDecimal);
  return readMany(groups);
}
