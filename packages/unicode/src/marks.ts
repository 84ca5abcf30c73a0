import { type Character, codePointOf } from "./code-point.js";
import { codePointSet } from "./code-point-set.js";
import { otherMarks, quranicMarks, tashkeelMarks } from "./data/arabic-marks.generated.js";

/**
 * What a combining mark of the Arabic script is for: `tashkeel` tells how an Arabic word sounds
 * (vowels, tanween, shadda, sukun, madda and hamza marks, dagger alef), `quranic` are honorifics,
 * pause and reading signs, `other` are vowels and tones of other languages.
 */
export type MarkClass = "tashkeel" | "quranic" | "other";

/**
 * Tells whether a character is tashkeel.
 *
 * @example
 * isTashkeel("ّ"); // => true
 */
export const isTashkeel: (character: Character) => boolean =
  /* @__PURE__ */ codePointSet(tashkeelMarks);

const isQuranic = /* @__PURE__ */ codePointSet(quranicMarks);
const isOther = /* @__PURE__ */ codePointSet(otherMarks);

/**
 * The class of a combining mark of the Arabic script, `undefined` for any other character.
 *
 * @example
 * markClass("ۖ"); // => "quranic"
 */
export function markClass(character: Character): MarkClass | undefined {
  const codePoint = codePointOf(character);
  if (isTashkeel(codePoint)) return "tashkeel";
  if (isQuranic(codePoint)) return "quranic";
  return isOther(codePoint) ? "other" : undefined;
}

/**
 * Tells whether a character is a combining mark of the Arabic script.
 *
 * @example
 * isArabicMark("ۭ"); // => true
 */
export function isArabicMark(character: Character): boolean {
  return markClass(character) !== undefined;
}
