import { classAt } from "./character-class.js";
import * as char from "./characters.js";
import { ARABIC, DIGIT, LETTER, MARK, NEWLINE } from "./data/character-class.generated.js";

/** How far the bracket that closes a parenthesis is looked for. */
const LONGEST_PARENTHESIS = 300;
/** Digits in a reference mark such as [12]. */
const LONGEST_REFERENCE = 3;

const codes = (characters: string) =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const enders = /* @__PURE__ */ codes(".!?…؟۔⁇⁈⁉‼。！？｡．");
const commas = /* @__PURE__ */ codes("،,؛;");
const closers = /* @__PURE__ */ codes("»”’)]}›〉》」』】﴾");
// Quotes that open as often as they close: Arabic text has “ on either side.
const ambiguousQuotes = /* @__PURE__ */ codes("\"'“‘„");
const lineStayers = /* @__PURE__ */ codes("،,؛;.:؟!»”)]}…");

/** Whether a character can end a sentence. */
export const isEnder = (code: number): boolean => enders.has(code);

/** Whether a character separates parts of one sentence. */
export const isComma = (code: number): boolean => commas.has(code);

/** Whether a line that starts with this character goes on with the line before. */
export const staysOnLine = (code: number): boolean => lineStayers.has(code);

/** Whether a character opens a bracket that shelters enders. */
export const isOpenBracket = (code: number): boolean =>
  code === char.leftParenthesis || code === char.leftBracket;

/** Whether a character of this class is a part of a word or number. */
export const isWordClass = (value: number): boolean =>
  value === ARABIC || value === LETTER || value === DIGIT;

/** The position of the bracket that closes the one at `start` on the same line, or `start`. */
export function bracketEnd(text: string, start: number, classes: Uint8Array): number {
  const open = text.charCodeAt(start);
  const close = open === char.leftParenthesis ? char.rightParenthesis : char.rightBracket;
  const stop = Math.min(text.length, start + LONGEST_PARENTHESIS);
  let depth = 0;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return at;
    else if (classes[code] === NEWLINE) break;
  }
  return start;
}

/**
 * The end of what closes after the ender that ends at `end`: quotes, brackets, more enders and
 * reference marks such as [12]. `quoted` tells whether a straight quote is open.
 */
export function closersEnd(
  text: string,
  end: number,
  quoted: boolean,
  classes: Uint8Array,
): number {
  let open = quoted;
  let at = end;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (ambiguousQuotes.has(code)) {
      const isClosing = code === char.quote && open;
      const follower = at + 1 < text.length ? classAt(classes, text, at + 1) : NEWLINE;
      if (!isClosing && isWordClass(follower)) break;
      if (code === char.quote) open = !open;
    } else if (code === char.leftBracket) {
      const reference = referenceEnd(text, at, classes);
      if (reference === at) break;
      at = reference;
    } else if (!closers.has(code) && !enders.has(code) && classes[code] !== MARK) break;
    at++;
  }
  return at;
}

/** The position of the bracket that closes a reference mark at `start`, or `start`. */
function referenceEnd(text: string, start: number, classes: Uint8Array): number {
  let at = start + 1;
  while (at - start <= LONGEST_REFERENCE && classes[text.charCodeAt(at)] === DIGIT) at++;
  return at > start + 1 && text.charCodeAt(at) === char.rightBracket ? at : start;
}
