import * as char from "./characters.js";
import { wordSet } from "./word-set.js";

const abbreviations = /* @__PURE__ */ wordSet(
  "mr mrs ms dr prof st vs etc inc ltd co corp no gen col lt sgt capt rev hon jr sr fig vol ed dept est approx e.g i.e cf",
);

const LONGEST = 12;

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
const isLatin = (code: number) => isCapital(code) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/**
 * Whether the Latin word before the full stop at `stop` is an abbreviation that the sentence goes
 * on after, at `next`: Dr. Smith, No. 5, J. K. Rowling, U.S. Army.
 */
export function isLatinAbbreviation(
  text: string,
  from: number,
  stop: number,
  next: number,
): boolean {
  const following = text.charCodeAt(next);
  if (!isLatin(following) && !isDigit(following)) return false;
  let start = stop;
  const limit = Math.max(from, stop - LONGEST);
  while (start > limit && isAbbreviationUnit(text.charCodeAt(start - 1))) start--;
  return abbreviations.has(text.slice(start, stop).toLowerCase()) || isInitials(text, start, stop);
}

const isAbbreviationUnit = (code: number) => isLatin(code) || code === char.fullStop;

/** Capitals with full stops between them: J, U.S */
function isInitials(text: string, start: number, stop: number): boolean {
  if ((stop - start) % 2 === 0) return false;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if ((at - start) % 2 === 0 ? !isCapital(code) : code !== char.fullStop) return false;
  }
  return true;
}
