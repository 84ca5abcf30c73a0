import { classAt, classTable } from "./character-class.js";
import { DIGIT } from "./data/character-class.generated.js";
import type { Token } from "./token.js";
import { wordSet } from "./word-set.js";

const leaning = /* @__PURE__ */ new Set("،,؛;:.!?؟…»”)]}٪%‰﴾۔");
const opening = /* @__PURE__ */ new Set("«“([{﴿#@");
const infix = /* @__PURE__ */ new Set("/-–:");
/** What Arabic writes without a space before digits: و3.5, لـ20, بال53 */
const proclitics = /* @__PURE__ */ wordSet("و ف ب ل ك وب ول فب ال وال بال لل كال");

/**
 * Puts tokens back into a text.
 *
 * Tokens that carry spans keep the distances they had: nothing between those that touched, one
 * space between the others, so tokens with spaces give their text back exactly. Plain strings
 * are spaced as Arabic is written: no space before ، or after «, none inside a date or a time,
 * straight quotes alternating. What stood between two tokens besides a single space is lost.
 *
 * @example
 * detokenize(["قالت", ":", "«", "بلغ", "5", "٪", "»", "."]); // => "قالت: «بلغ 5٪»."
 */
export function detokenize(tokens: readonly (Token | string)[]): string {
  let text = "";
  let quoted = false;
  let bound = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token | string;
    const before = tokens[i - 1];
    const piece = textOf(token);
    const binds = infix.has(piece) && isNumber(textOf(before)) && isNumber(textOf(tokens[i + 1]));
    if (before !== undefined) {
      const touches =
        typeof before !== "string" && typeof token !== "string"
          ? before.end === token.start
          : bound || binds || leans(textOf(before), piece, quoted);
      if (!touches) text += " ";
    }
    text += piece;
    bound = binds;
    if (piece === '"') quoted = !quoted;
  }
  return text;
}

const textOf = (token: Token | string | undefined) =>
  typeof token === "object" ? token.text : (token ?? "");

/** Whether two pieces are written without a space; `quoted` tells if a straight quote is open. */
function leans(before: string, piece: string, quoted: boolean): boolean {
  if (piece === '"' ? quoted : leaning.has(piece.charAt(0)) || opening.has(before)) return true;
  if (before === '"') return quoted;
  return isNumber(piece) && proclitics.has(before.replaceAll("ـ", ""));
}

const isNumber = (piece: string) => piece !== "" && classAt(classTable(), piece, 0) === DIGIT;
