import { isArabicLetter, isPunctuation } from "@warraq/unicode";
import type { Edit } from "../engine/edits.js";

/** Signs that stand right after a word, and those that Arabic puts a space after. */
const closing = "،؛؟.,;:!?٪%)]}»”’";
const opening = "([{«“‘";
const spaced = "،؛؟";

const isSpace = (unit: string | undefined) => unit === " " || unit === "\u00a0" || unit === "\t";

/** The letters of the Arabic language. */
const isLetter = (unit: number) => unit >= 0x621 && unit <= 0x64a;

const opens = (text: string, at: number) => at >= 0 && opening.includes(text[at] as string);

/** A full stop, colon or comma that begins a number or a name (.5, :latest) is no punctuation. */
function beginsWord(text: string, at: number): boolean {
  const next = text[at + 1];
  const isSign = ".,:%".includes(text[at] as string);
  return (
    isSign &&
    next !== undefined &&
    !isSpace(next) &&
    next !== "\n" &&
    next !== "\r" &&
    !isPunctuation(next)
  );
}

/**
 * Removes spaces before closing signs and after opening brackets, and adds the space that is
 * missing after an Arabic comma, semicolon or question mark that a letter follows.
 */
export const fixPunctuationSpaces =
  () =>
  (text: string, edit: Edit): void => {
    for (let at = 0; at < text.length; at++) {
      // Most of a text are letters and marks, and spaces before a letter.
      const unit = text.charCodeAt(at);
      if (unit > 0x61f || (unit > 0xa0 && unit < 0x60c)) continue;
      if (unit === 0x20 && isLetter(text.charCodeAt(at + 1)) && !opens(text, at - 1)) continue;
      const char = text[at] as string;
      if (spaced.includes(char) && isArabicLetter(text.codePointAt(at + 1) ?? -1)) {
        edit(at, at + 1, `${char} `);
      } else if (isSpace(char)) {
        const start = at;
        while (isSpace(text[at + 1])) at++;
        const before = text[start - 1];
        const after = text[at + 1];
        if (before === undefined || after === undefined || before === "\n") continue;
        const closes =
          closing.includes(after) && !beginsWord(text, at + 1) && !opening.includes(before);
        if (closes || opening.includes(before)) edit(start, at + 1, "");
      }
    }
  };
