import type { Character } from "./code-point.js";
import { codePointSet } from "./code-point-set.js";
import { arabicLetters } from "./data/arabic-letters.generated.js";

/**
 * Tells whether a character is a letter of the Arabic script, of any language, presentation forms
 * and mathematical letters included; tatweel and marks are not letters.
 *
 * Source: General_Category L and Script Arabic of the Unicode Character Database.
 *
 * @example
 * isArabicLetter("پ"); // => true
 */
export const isArabicLetter: (character: Character) => boolean =
  /* @__PURE__ */ codePointSet(arabicLetters);
