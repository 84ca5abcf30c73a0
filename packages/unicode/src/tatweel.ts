import { type Character, codePointOf } from "./code-point.js";

/**
 * Tells whether a character is tatweel (kashida, U+0640), which stretches a word and is no letter.
 *
 * @example
 * isTatweel("ـ"); // => true
 */
export function isTatweel(character: Character): boolean {
  return codePointOf(character) === 0x640;
}
