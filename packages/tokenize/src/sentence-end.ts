import { classAt } from "./character-class.js";
import { char } from "./characters.js";
import { ARABIC, DIGIT, LETTER, MARK, NEWLINE, SPACE } from "./data/character-class.generated.js";
import { isLatinAbbreviation } from "./latin-abbreviation.js";
import { opensReport } from "./reporting-verb.js";
import { isCloser, isComma, isEnder } from "./sentence-marks.js";

/** The end of the closing quotes, brackets and further enders right after the ender at `end`. */
export function closersEnd(
  text: string,
  end: number,
  quoted: boolean,
  classes: Uint8Array,
): number {
  let at = end;
  let open = quoted;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === char.quote) {
      // A straight quote closes if one is open, or if no word is glued to its other side.
      if (!open && isWordClass(classAt(classes, text, at + 1))) break;
      open = !open;
    } else if (!isCloser(code) && !isEnder(code) && classes[code] !== MARK) break;
    at++;
  }
  return at;
}

/**
 * Whether the ender at `start` to `end`, with closing marks up to `after`, ends the sentence that
 * began at `from`.
 */
export function endsSentence(
  text: string,
  from: number,
  start: number,
  end: number,
  after: number,
  classes: Uint8Array,
): boolean {
  if (after >= text.length) return true;
  const next = nextVisible(text, after, classes);
  const code = text.charCodeAt(next);
  if (next >= text.length || classes[text.charCodeAt(next - 1)] === NEWLINE) return true;
  if (isComma(code) || code === char.colon) return false;
  if (next > after && isEnder(code) && text.charCodeAt(end - 1) !== char.fullStop) return false;
  const stop = lastEnder(text, start, after);
  if (isEllipsisAt(text, stop)) return opensReport(text, next);
  if (text.charCodeAt(stop) === char.fullStop) {
    return fullStopEnds(text, from, start, next, after, classes);
  }
  if (startsWithOr(text, next, classes)) return false;
  // «من سيربح المليون؟» يعود: a question or call in quotation marks is a part of its sentence.
  return !(after > stop + 1 && isWordClass(classAt(classes, text, next)));
}

/** The last ender among the closing marks from `start` to `after`. */
function lastEnder(text: string, start: number, after: number): number {
  let at = after - 1;
  while (at > start && !isEnder(text.charCodeAt(at))) at--;
  return at;
}

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

function fullStopEnds(
  text: string,
  from: number,
  start: number,
  next: number,
  after: number,
  classes: Uint8Array,
): boolean {
  if (isListNumber(text, from, start, classes)) return false;
  const following = text.charCodeAt(next);
  const isSmallLatin = following >= 0x61 && following <= 0x7a;
  if (isSmallLatin) return false;
  if (after === start + 1 && isLatinAbbreviation(text, from, start, next)) return false;
  return true;
}

/** Whether only a number stands before the full stop: 1. المقدمة */
function isListNumber(text: string, from: number, stop: number, classes: Uint8Array): boolean {
  if (stop - from > 3 || stop === from) return false;
  for (let at = from; at < stop; at++) if (classes[text.charCodeAt(at)] !== DIGIT) return false;
  return true;
}

function nextVisible(text: string, start: number, classes: Uint8Array): number {
  let at = start;
  while (at < text.length) {
    const here = classes[text.charCodeAt(at)];
    if (here === NEWLINE) return at + 1;
    if (here !== SPACE) break;
    at++;
  }
  return at;
}

const isWordClass = (value: number) => value === ARABIC || value === LETTER || value === DIGIT;
