import { isArabicLetter } from "@warraq/unicode";
import type { Edit } from "../engine/edits.js";

const isSpace = (unit: number) => unit === 0x20 || unit === 0xa0 || unit === 0x09;
const isLineEnd = (unit: number) => unit === 0x0a || unit === 0x0d;

/** Tells whether the letter at `at` stands alone: nothing but white space or the start before it. */
function standsAlone(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (at === 0 || isSpace(before) || isLineEnd(before)) && isSpace(after);
}

/**
 * Joins one-letter words to the word after them (و كتاب): Arabic writes its one-letter particles
 * attached. Read from the end, so that of several in a row each finds what it is joined to.
 */
export function attachProclitics(letters: string) {
  return () =>
    (text: string, edit: Edit): void => {
      const gaps: number[] = [];
      // Where the run of spaces before what was read last begins, and whether a word follows it.
      let gapEnd = text.length;
      let joinable = false;
      for (let at = text.length - 1; at >= 0; at--) {
        const unit = text.charCodeAt(at);
        if (isSpace(unit)) {
          if (!isSpace(text.charCodeAt(at + 1))) {
            gapEnd = at + 1;
            joinable = isArabicLetter(text.charCodeAt(at + 1));
          }
        } else if (letters.includes(text[at] as string) && standsAlone(text, at) && joinable) {
          gaps.push(at + 1, gapEnd);
        }
      }
      for (let i = gaps.length - 2; i >= 0; i -= 2) {
        edit(gaps[i] as number, gaps[i + 1] as number, "");
      }
    };
}
