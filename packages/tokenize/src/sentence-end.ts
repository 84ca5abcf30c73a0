import { classAt } from "./character-class.js";
import * as char from "./characters.js";
import { DIGIT, LETTER, NEWLINE, SPACE } from "./data/character-class.generated.js";
import { isLatinAbbreviation } from "./latin-abbreviation.js";
import { opensReport } from "./reporting-verb.js";
import { isComma, isEnder, isWordClass } from "./sentence-marks.js";

/** Numbers of list items are shorter than this: 1. and 12.3. but not 2014. */
const LONGEST_LIST_NUMBER = 4;

/** An ender with its surroundings. */
interface Ender {
  /** Where the sentence begins. */
  readonly from: number;
  readonly start: number;
  /** The end of the quotes and brackets that close after it. */
  readonly after: number;
}

/** Whether an ender ends its sentence, judged by what stands around it on its line. */
export function enderEndsSentence(text: string, ender: Ender, classes: Uint8Array): boolean {
  const { start, after } = ender;
  const next = nextOnLine(text, after, classes);
  if (next >= text.length || classes[text.charCodeAt(next)] === NEWLINE) return true;
  const code = text.charCodeAt(next);
  if (isComma(code) || code === char.colon || isEnder(code)) return false;
  const stop = lastEnder(text, start, after);
  const isShout = isShoutMark(text.charCodeAt(start));
  if (isEllipsisAt(text, stop)) return isShout || opensReport(text, next);
  if (text.charCodeAt(stop) === char.fullStop) return fullStopEnds(text, ender, next, classes);
  if (startsWithOr(text, next, classes)) return false;
  // «من سيربح المليون؟» يعود: a question or call in quotation marks is a part of its sentence.
  return !(after > stop + 1 && isWordClass(classAt(classes, text, next)));
}

/**
 * Whether a sentence ends in the dotted abbreviation at `start` to `end`: 300 ق.م. وبعدها. Titles
 * never do; after others a conjunction tells.
 */
export function abbreviationEndsSentence(
  text: string,
  start: number,
  end: number,
  classes: Uint8Array,
): boolean {
  if (text.charCodeAt(end - 1) !== char.fullStop || end - start < 4) return false;
  if (text.charAt(end - 2) === "د") return false;
  const next = nextOnLine(text, end, classes);
  const conjunction = text.charAt(next);
  return next > end && conjunction === "و" && isWordClass(classAt(classes, text, next + 1));
}

/** The last ender among the closing marks from `start` to `after`. */
function lastEnder(text: string, start: number, after: number): number {
  let at = after - 1;
  while (at > start && !isEnder(text.charCodeAt(at))) at--;
  return at;
}

const isShoutMark = (code: number) => code !== char.fullStop && code !== char.ellipsis;

/** An ellipsis, or two dots as headlines have them in place of a colon. */
const isEllipsisAt = (text: string, last: number) =>
  text.charCodeAt(last) === char.ellipsis ||
  (text.charCodeAt(last) === char.fullStop && text.charCodeAt(last - 1) === char.fullStop);

/** أو and أم go on with the question before them. */
function startsWithOr(text: string, start: number, classes: Uint8Array): boolean {
  const word = text.slice(start, start + 2);
  return (
    (word === "أو" || word === "أم") &&
    (start + 2 >= text.length || classes[text.charCodeAt(start + 2)] === SPACE)
  );
}

function fullStopEnds(text: string, ender: Ender, next: number, classes: Uint8Array): boolean {
  const { from, start, after } = ender;
  if (isListNumber(text, from, start, classes)) return false;
  const code = text.charCodeAt(next);
  const isSmallLatin = code >= 0x61 && code <= 0x7a;
  if (isSmallLatin) return false;
  const isAlone = after === start + 1;
  // .NET: a full stop that leans on a Latin word only.
  const leansForward = next === after && classes[text.charCodeAt(start - 1)] === SPACE;
  if (isAlone && leansForward && classes[code] === LETTER) return false;
  return !(isAlone && isLatinAbbreviation(text, from, start, next));
}

/** Whether only a number stands before the full stop: 1. المقدمة */
function isListNumber(text: string, from: number, stop: number, classes: Uint8Array): boolean {
  if (stop === from || stop - from > LONGEST_LIST_NUMBER) return false;
  let digits = 0;
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (classes[code] === DIGIT) digits++;
    else if (code !== char.fullStop) return false;
  }
  return digits < LONGEST_LIST_NUMBER;
}

/** The position of the next visible character or line end. */
function nextOnLine(text: string, start: number, classes: Uint8Array): number {
  let at = start;
  while (at < text.length && classes[text.charCodeAt(at)] === SPACE) at++;
  return at;
}
