import * as char from "../char.js";
import type { Edit } from "../engine/edits.js";
import type { Rule, RuleContext } from "../step.js";

const rreh = "ڕ"; // U+0695, reh with small v below

/**
 * Sorani Kurdish writes the vowel e as ە; Arabic keyboards give heh at the end of a word, or heh
 * and a zero-width non-joiner inside it. A word never begins with the plain ر. `hehs` are the
 * letters typed for heh, `consonants` those typed for the consonant h inside a word.
 */
const soraniRule =
  (hehs: string, consonants: string) =>
  ({ neighbours }: RuleContext) =>
  (text: string, edit: Edit): void => {
    for (let at = 0; at < text.length; at++) {
      const letter = text[at] as string;
      if (letter === char.reh && !neighbours.letterBefore(text, at)) {
        edit(at, at + 1, rreh);
      } else if (hehs.includes(letter) && text[at + 1] === char.zeroWidthNonJoiner) {
        edit(at, at + 2, char.ae);
        at++;
      } else if (hehs.includes(letter) && !neighbours.letterAfter(text, at + 1)) {
        edit(at, at + 1, char.ae);
      } else if (consonants.includes(letter) && neighbours.letterAfter(text, at + 1)) {
        edit(at, at + 1, char.heh);
      }
    }
  };

/** As Lucene has it, which knows one heh. */
export const sorani: Rule = /* @__PURE__ */ soraniRule(char.heh, "");

/** With the heh of Urdu keyboards; ھ, the other letter for h, becomes ه but at the end of a word. */
export const soraniHehs: Rule = (context) =>
  soraniRule(char.heh + char.hehGoal, char.hehGoal + char.hehDoachashmee)(context);

/** Uyghur writes the vowel e as ە too, and the consonant h as ھ. */
export const uyghur =
  ({ neighbours }: RuleContext) =>
  (text: string, edit: Edit): void => {
    for (let at = text.indexOf(char.heh); at >= 0; at = text.indexOf(char.heh, at + 1)) {
      if (!neighbours.letterAfter(text, at + 1)) edit(at, at + 1, char.ae);
    }
  };
