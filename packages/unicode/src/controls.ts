import type { Character } from "./code-point.js";
import { codePointSet } from "./code-point-set.js";
import { bidiControls, invisibleControls } from "./data/controls.generated.js";

/**
 * Tells whether a character steers the direction of text: marks, embeddings, overrides, isolates.
 *
 * @example
 * isBidiControl("\u200F"); // => true
 */
export const isBidiControl: (character: Character) => boolean =
  /* @__PURE__ */ codePointSet(bidiControls);

/**
 * Tells whether a character is an invisible format control: bidi controls, zero-width space,
 * joiner and non-joiner, word joiner, byte-order mark, soft hyphen.
 *
 * The signs that are drawn over numbers (U+0600-0605, U+06DD) have the same General_Category Cf
 * but are seen, so they do not count.
 *
 * @example
 * isInvisibleControl("\u200B"); // => true
 */
export const isInvisibleControl: (character: Character) => boolean =
  /* @__PURE__ */ codePointSet(invisibleControls);
