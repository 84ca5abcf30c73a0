import { char } from "./characters.js";
import { NEWLINE } from "./data/character-class.generated.js";
import { type Paragraph, readParagraph } from "./hard-wrap.js";
import { endOf, kindOf, PUNCTUATION_KIND, SPACE_KIND } from "./packed-token.js";
import { scanToken } from "./scan-token.js";
import { closersEnd, endsSentence } from "./sentence-end.js";
import { bracketEnd, isComma, isEnder, isOpenBracket, staysOnLine } from "./sentence-marks.js";

/** A sentence and the position where the search for the next one starts. */
export interface SentenceBoundary {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Makes a function that finds the sentence at or after a position; positions must only grow. */
export function createBoundaryReader(
  text: string,
  classes: Uint8Array,
): (from: number) => SentenceBoundary {
  let paragraph: Paragraph = { end: 0, wrapped: false };

  /** Whether the white space from `start` to `end` ends the sentence before it. */
  function breaksLine(start: number, end: number): boolean {
    let lineEnds = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (classes[code] !== NEWLINE) continue;
      if (code === 0x0a && text.charCodeAt(at - 1) === 0x0d && at > start) continue;
      lineEnds++;
    }
    if (lineEnds === 0) return false;
    if (lineEnds > 1) return true;
    if (isComma(text.charCodeAt(start - 1)) || staysOnLine(text.charCodeAt(end))) return false;
    return !(paragraph.wrapped && end < paragraph.end);
  }

  return (from) => {
    let at = from;
    if (kindOf(scanToken(text, at, classes)) === SPACE_KIND) {
      at = endOf(scanToken(text, at, classes));
    }
    if (at >= text.length) return { start: at, end: at, next: at };
    if (at >= paragraph.end) paragraph = readParagraph(text, at, classes);
    const start = at;
    let last = at;
    let sheltered = 0;
    let quoted = false;
    while (at < text.length) {
      const packed = scanToken(text, at, classes);
      const end = endOf(packed);
      const kind = kindOf(packed);
      if (kind === SPACE_KIND) {
        if (breaksLine(at, end)) return { start, end: last, next: end };
        at = end;
        continue;
      }
      last = end;
      if (kind === PUNCTUATION_KIND) {
        const code = text.charCodeAt(at);
        if (isEnder(code) && at >= sheltered) {
          last = closersEnd(text, end, quoted, classes);
          for (let i = end; i < last; i++) if (text.charCodeAt(i) === char.quote) quoted = !quoted;
          if (endsSentence(text, start, at, end, last, classes)) {
            return { start, end: last, next: last };
          }
          at = last;
          continue;
        }
        if (code === char.quote) quoted = !quoted;
        else if (isOpenBracket(code))
          sheltered = Math.max(sheltered, bracketEnd(text, at, classes));
      }
      at = end;
    }
    return { start, end: last, next: text.length };
  };
}
