import type { Character } from "./code-point.js";
import { codePointSet } from "./code-point-set.js";
import { punctuation } from "./data/punctuation.generated.js";

/**
 * Tells whether a character is punctuation of any script (General_Category P).
 *
 * @example
 * isPunctuation("؟"); // => true
 */
export const isPunctuation: (character: Character) => boolean =
  /* @__PURE__ */ codePointSet(punctuation);
