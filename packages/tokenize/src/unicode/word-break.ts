import { widthAt } from "../character-class.js";
import {
  ALETTER,
  CR,
  DOUBLE_QUOTE,
  EXTEND,
  EXTEND_NUM_LET,
  FORMAT,
  HEBREW_LETTER,
  KATAKANA,
  LF,
  MID_LETTER,
  MID_NUM,
  MID_NUM_LET,
  NEWLINE,
  NUMERIC,
  OTHER,
  PICTOGRAPHIC,
  PICTOGRAPHIC_LETTER,
  REGIONAL_INDICATOR,
  SINGLE_QUOTE,
  WSEG_SPACE,
  wordBreakRuns,
  ZWJ,
} from "../data/word-break.generated.js";
import { expandRuns } from "../run-length.js";
import { propertyAt } from "./property.js";

const above = { ideograph: OTHER, format: FORMAT, extend: EXTEND, other: OTHER };

let table: Uint8Array | undefined;

function wordBreakAt(text: string, index: number): number {
  if (index >= text.length) return END;
  table ??= expandRuns(wordBreakRuns);
  return propertyAt(table, above, text, index);
}

/** The property of the end of the text. */
const END = -1;

const isIgnored = (value: number) => value === EXTEND || value === FORMAT || value === ZWJ;
const isNewline = (value: number) => value === CR || value === LF || value === NEWLINE;
const isPictograph = (value: number) => value === PICTOGRAPHIC || value === PICTOGRAPHIC_LETTER;
const isHebrew = (value: number) => value === HEBREW_LETTER;
const isLetter = (value: number) =>
  value === ALETTER || value === HEBREW_LETTER || value === PICTOGRAPHIC_LETTER;
const isMidLetter = (value: number) =>
  value === MID_LETTER || value === MID_NUM_LET || value === SINGLE_QUOTE;
const isMidNumber = (value: number) =>
  value === MID_NUM || value === MID_NUM_LET || value === SINGLE_QUOTE;

/**
 * The first word boundary after `start`, by the rules WB1 to WB999 of Unicode Standard Annex #29;
 * `start` is itself a boundary inside the text.
 */
export function nextWordBreak(text: string, start: number): number {
  let before = wordBreakAt(text, start);
  let at = start + widthAt(text, start);
  if (isNewline(before)) {
    // WB3, WB3a
    return before === CR && wordBreakAt(text, at) === LF ? at + 1 : at;
  }
  let indicators = before === REGIONAL_INDICATOR ? 1 : 0;
  let touching = before;
  for (;;) {
    const here = wordBreakAt(text, at);
    if (here === END) return at;
    if (isIgnored(here)) {
      // WB4
      touching = here;
      at += widthAt(text, at);
      continue;
    }
    let next = at;
    if (!joins(before, here, touching, indicators)) {
      next = bridgeEnd(text, at, before, here);
      if (next === 0) return at;
    }
    before = next === at ? here : wordBreakAt(text, next);
    touching = before;
    indicators = before === REGIONAL_INDICATOR ? indicators + 1 : 0;
    at = next + widthAt(text, next);
  }
}

/** The rules that look at one character on each side. */
function joins(before: number, here: number, touching: number, indicators: number): boolean {
  if (touching === ZWJ && isPictograph(here)) return true; // WB3c
  if (touching === WSEG_SPACE && here === WSEG_SPACE) return true; // WB3d
  switch (here) {
    case ALETTER:
    case PICTOGRAPHIC_LETTER:
    case HEBREW_LETTER: // WB5, WB10, WB13b
      return isLetter(before) || before === NUMERIC || before === EXTEND_NUM_LET;
    case NUMERIC: // WB8, WB9, WB13b
      return isLetter(before) || before === NUMERIC || before === EXTEND_NUM_LET;
    case KATAKANA: // WB13, WB13b
      return before === KATAKANA || before === EXTEND_NUM_LET;
    case EXTEND_NUM_LET: // WB13a
      return (
        isLetter(before) || before === NUMERIC || before === KATAKANA || before === EXTEND_NUM_LET
      );
    case REGIONAL_INDICATOR: // WB15, WB16
      return before === REGIONAL_INDICATOR && indicators % 2 === 1;
    case SINGLE_QUOTE: // WB7a
      return isHebrew(before);
    default:
      return false;
  }
}

/**
 * The rules that look past a character in the middle (WB6, WB7, WB7b, WB7c, WB11, WB12): the
 * position of the character after it if all three belong together, else 0.
 */
function bridgeEnd(text: string, at: number, before: number, here: number): number {
  const overLetters = isLetter(before) && isMidLetter(here);
  const overHebrew = isHebrew(before) && here === DOUBLE_QUOTE;
  const overNumber = before === NUMERIC && isMidNumber(here);
  if (!overLetters && !overHebrew && !overNumber) return 0;
  let next = at + widthAt(text, at);
  while (isIgnored(wordBreakAt(text, next))) next += widthAt(text, next);
  const after = wordBreakAt(text, next);
  if (overLetters && isLetter(after)) return next;
  if (overHebrew && isHebrew(after)) return next;
  return overNumber && after === NUMERIC ? next : 0;
}
