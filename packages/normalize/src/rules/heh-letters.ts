import { char } from "../char.js";
import type { Edit } from "../engine/edits.js";
import type { RuleContext } from "../step.js";

const rreh = "ڕ"; // U+0695, reh with small v below

/**
 * Sorani Kurdish writes the vowel e as ە; Arabic keyboards give heh at the end of a word, or heh
 * and a zero-width non-joiner inside it. A word never begins with the plain ر.
 */
export const sorani =
  ({ neighbours }: RuleContext) =>
  (text: string, edit: Edit): void => {
    for (let at = 0; at < text.length; at++) {
      const letter = text[at];
      if (letter === char.heh && text[at + 1] === char.zeroWidthNonJoiner) {
        edit(at, at + 2, char.ae);
        at++;
      } else if (letter === char.heh && !neighbours.letterAfter(text, at + 1)) {
        edit(at, at + 1, char.ae);
      } else if (letter === char.reh && !neighbours.letterBefore(text, at)) {
        edit(at, at + 1, rreh);
      }
    }
  };

/** Uyghur writes the vowel e as ە too, and the consonant h as ھ. */
export const uyghur =
  ({ neighbours }: RuleContext) =>
  (text: string, edit: Edit): void => {
    for (let at = text.indexOf(char.heh); at >= 0; at = text.indexOf(char.heh, at + 1)) {
      if (!neighbours.letterAfter(text, at + 1)) edit(at, at + 1, char.ae);
    }
  };
