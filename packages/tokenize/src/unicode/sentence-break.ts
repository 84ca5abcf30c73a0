import { widthAt } from "../character-class.js";
import {
  ATERM,
  CLOSE,
  CR,
  EXTEND,
  FORMAT,
  LF,
  LOWER,
  NUMERIC,
  OLETTER,
  OTHER,
  SCONTINUE,
  SEP,
  SP,
  STERM,
  sentenceBreakRuns,
  UPPER,
} from "../data/sentence-break.generated.js";
import { expandRuns } from "../run-length.js";
import { propertyAt } from "./property.js";

const above = { ideograph: OLETTER, format: FORMAT, extend: EXTEND, other: OTHER };

/** The property of the end of the text. */
const END = -1;

let table: Uint8Array | undefined;

function sentenceBreakAt(text: string, index: number): number {
  if (index >= text.length) return END;
  table ??= expandRuns(sentenceBreakRuns);
  return propertyAt(table, above, text, index);
}

const isIgnored = (value: number) => value === EXTEND || value === FORMAT;
const isParagraphEnd = (value: number) => value === SEP || value === CR || value === LF;
const isTerminator = (value: number) => value === ATERM || value === STERM;
const isCased = (value: number) => value === UPPER || value === LOWER;

/**
 * The first sentence boundary after `start`, by the rules SB1 to SB998 of Unicode Standard
 * Annex #29; `start` is itself a boundary inside the text.
 */
export function nextSentenceBreak(text: string, start: number): number {
  let at = start;
  let before = END;
  while (at < text.length) {
    const here = sentenceBreakAt(text, at);
    if (isParagraphEnd(here)) return paragraphEnd(text, at); // SB3, SB4
    const next = afterCharacter(text, at);
    if (isTerminator(here)) {
      const end = terminatedEnd(text, next, here, before);
      if (end > 0) return end;
    }
    before = here;
    at = next;
  }
  return text.length;
}

/** The end of the character at `at` with the extending and format characters on it (SB5). */
function afterCharacter(text: string, at: number): number {
  let next = at + widthAt(text, at);
  while (isIgnored(sentenceBreakAt(text, next))) next += widthAt(text, next);
  return next;
}

function paragraphEnd(text: string, at: number): number {
  const isPair = sentenceBreakAt(text, at) === CR && sentenceBreakAt(text, at + 1) === LF;
  return at + (isPair ? 2 : 1);
}

/** The boundary that the terminator which ends at `next` makes, or 0 if it makes none. */
function terminatedEnd(text: string, next: number, terminator: number, before: number): number {
  const isAbbreviating = terminator === ATERM;
  let at = next;
  let here = sentenceBreakAt(text, at);
  if (isAbbreviating && here === NUMERIC) return 0; // SB6
  if (isAbbreviating && isCased(before) && here === UPPER) return 0; // SB7
  for (; here === CLOSE; here = sentenceBreakAt(text, at)) at = afterCharacter(text, at); // SB9
  for (; here === SP; here = sentenceBreakAt(text, at)) at = afterCharacter(text, at); // SB10
  if (here === END) return at;
  if (isParagraphEnd(here)) return paragraphEnd(text, at); // SB11
  if (here === SCONTINUE || isTerminator(here)) return 0; // SB8a
  return isAbbreviating && leadsToLower(text, at) ? 0 : at; // SB8, SB11
}

/** Whether a small letter comes before any other letter, terminator or paragraph end. */
function leadsToLower(text: string, start: number): boolean {
  for (let at = start; ; at += widthAt(text, at)) {
    const here = sentenceBreakAt(text, at);
    if (here === LOWER) return true;
    if (here === END || here === OLETTER || here === UPPER) return false;
    if (isParagraphEnd(here) || isTerminator(here)) return false;
  }
}
