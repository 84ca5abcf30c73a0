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

/** Makes a function that reads the sentence at a position; the positions must only grow. */
export function createSentenceScanner(
  text: string,
  classes: Uint8Array,
): (from: number) => SentenceSpan {
  let paragraph: Paragraph = { end: 0, width: 0 };
  // Whether a straight quote is open; it may stay open over several sentences of one line.
  let quoted = false;

  function afterSpace(at: number): number {
    if (at >= text.length) return at;
    const packed = scanToken(text, at, classes);
    if (kindOf(packed) !== SPACE_KIND) return at;
    const end = endOf(packed);
    if (lineEnds(text, at, end, classes) > 0) quoted = false;
    return end;
  }

  function spaceEndsSentence(start: number, end: number): boolean {
    const ends = lineEnds(text, start, end, classes);
    if (ends !== 1) return ends > 1;
    if (isComma(text.charCodeAt(start - 1)) || staysOnLine(text.charCodeAt(end))) return false;
    if (stopsAtParticle(text, start)) return false;
    const { width } = paragraph;
    return width === 0 || end >= paragraph.end || !isFullLine(text, start, end, width, classes);
  }

  /** The end of what closes after the ender that ends at `end`. */
  function enderEnd(end: number): number {
    const after = closersEnd(text, end, quoted, classes);
    for (let at = end; at < after; at++) if (text.charCodeAt(at) === char.quote) quoted = !quoted;
    return after;
  }

  return (from) => {
    const start = afterSpace(from);
    if (start >= paragraph.end) paragraph = readParagraph(text, start, classes);
    let last = start;
    // Up to here a bracket shelters the enders in it.
    let sheltered = 0;
    for (let at = start; at < text.length; ) {
      const packed = scanToken(text, at, classes);
      const kind = kindOf(packed);
      let end = endOf(packed);
      let ends = false;
      if (kind === SPACE_KIND) ends = spaceEndsSentence(at, end);
      else if (kind === PUNCTUATION_KIND) {
        const code = text.charCodeAt(at);
        if (code === char.quote) quoted = !quoted;
        else if (at >= sheltered && isOpenBracket(code) && at > start) {
          sheltered = bracketEnd(text, at, classes);
        } else if (at >= sheltered && isEnder(code)) {
          end = enderEnd(end);
          ends = enderEndsSentence(text, { from: start, start: at, after: end }, classes);
        }
      } else if (kind === WORD_KIND) ends = abbreviationEndsSentence(text, at, end, classes);
      if (kind !== SPACE_KIND) last = end;
      if (ends) return { start, end: last, next: afterSpace(last) };
      at = end;
    }
    return { start, end: last, next: text.length };
  };
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
