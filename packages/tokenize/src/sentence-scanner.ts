import type { Span } from "@warraq/unicode";
import * as char from "./characters.js";
import { NEWLINE } from "./data/character-class.generated.js";
import { isFullLine, type Paragraph, readParagraph } from "./hard-wrap.js";
import { endOf, kindOf, PUNCTUATION_KIND, SPACE_KIND, WORD_KIND } from "./packed-token.js";
import { stopsAtParticle } from "./particles.js";
import { scanToken } from "./scan-token.js";
import { abbreviationEndsSentence, enderEndsSentence } from "./sentence-end.js";
import {
  bracketEnd,
  closersEnd,
  isComma,
  isEnder,
  isOpenBracket,
  staysOnLine,
} from "./sentence-marks.js";

/** A sentence without the white space around it, and the start of the next one. */
export interface SentenceSpan extends Span {
  readonly next: number;
}

/** What is known of a text up to where it was read. */
interface Reading {
  readonly text: string;
  readonly classes: Uint8Array;
  paragraph: Paragraph;
  /** Whether a straight quote is open; it may stay open over several sentences of one line. */
  quoted: boolean;
  /** Up to here a bracket shelters the enders in it. */
  sheltered: number;
}

/** Makes a function that reads the sentence at a position; the positions must only grow. */
export function createSentenceScanner(
  text: string,
  classes: Uint8Array,
): (from: number) => SentenceSpan {
  const paragraph = { end: 0, width: 0 };
  const reading = { text, classes, paragraph, quoted: false, sheltered: 0 };
  return (from) => readSentence(reading, from);
}

function readSentence(reading: Reading, from: number): SentenceSpan {
  const { text, classes } = reading;
  const start = afterSpace(reading, from);
  if (start >= reading.paragraph.end) reading.paragraph = readParagraph(text, start, classes);
  reading.sheltered = 0;
  let last = start;
  for (let at = start; at < text.length; ) {
    const packed = scanToken(text, at, classes);
    const kind = kindOf(packed);
    let end = endOf(packed);
    let ends = false;
    if (kind === SPACE_KIND) ends = spaceEndsSentence(reading, at, end);
    else if (kind === WORD_KIND) ends = abbreviationEndsSentence(text, at, end, classes);
    else if (kind === PUNCTUATION_KIND && notesEnder(reading, start, at)) {
      end = afterClosers(reading, end);
      ends = enderEndsSentence(text, { from: start, start: at, after: end }, classes);
    }
    if (kind !== SPACE_KIND) last = end;
    if (ends) return { start, end: last, next: afterSpace(reading, last) };
    at = end;
  }
  return { start, end: last, next: text.length };
}

/** Whether the punctuation at `at` may end the sentence; notes the quotes and brackets it opens. */
function notesEnder(reading: Reading, start: number, at: number): boolean {
  const { text, classes } = reading;
  const code = text.charCodeAt(at);
  if (code === char.quote) reading.quoted = !reading.quoted;
  if (at < reading.sheltered) return false;
  if (!isOpenBracket(code) || at === start) return isEnder(code);
  reading.sheltered = bracketEnd(text, at, classes);
  return false;
}

/** The end of what closes after the ender that ends at `end`. */
function afterClosers(reading: Reading, end: number): number {
  const { text, classes } = reading;
  const after = closersEnd(text, end, reading.quoted, classes);
  for (let at = end; at < after; at++) {
    if (text.charCodeAt(at) === char.quote) reading.quoted = !reading.quoted;
  }
  return after;
}

/** The end of the white space at `at`; a line end in it closes straight quotes. */
function afterSpace(reading: Reading, at: number): number {
  const { text, classes } = reading;
  if (at >= text.length) return at;
  const packed = scanToken(text, at, classes);
  if (kindOf(packed) !== SPACE_KIND) return at;
  const end = endOf(packed);
  if (lineEnds(text, at, end, classes) > 0) reading.quoted = false;
  return end;
}

function spaceEndsSentence(reading: Reading, start: number, end: number): boolean {
  const { text, classes, paragraph } = reading;
  const ends = lineEnds(text, start, end, classes);
  if (ends !== 1) return ends > 1;
  if (isComma(text.charCodeAt(start - 1)) || staysOnLine(text.charCodeAt(end))) return false;
  if (stopsAtParticle(text, start)) return false;
  const { width } = paragraph;
  return width === 0 || end >= paragraph.end || !isFullLine(text, start, end, width, classes);
}

/** How many line ends the white space from `start` to `end` holds; CR LF is one. */
function lineEnds(text: string, start: number, end: number, classes: Uint8Array): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    if (classes[text.charCodeAt(at)] !== NEWLINE) continue;
    const isSecondHalf =
      text.charCodeAt(at) === char.lineFeed && text.charCodeAt(at - 1) === char.carriageReturn;
    if (!isSecondHalf) count++;
  }
  return count;
}
