import { classTable } from "./character-class.js";
import { char } from "./characters.js";
import { ARABIC, MARK, NEWLINE, PUNCTUATION, SPACE } from "./data/character-class.generated.js";
import { endOf, kindName, kindOf, SPACE_KIND, WORD_KIND } from "./packed-token.js";
import { scanToken } from "./scan-token.js";
import type { Token } from "./token.js";

/**
 * Lists the tokens whose kind is in `wanted`, a set of bits.
 *
 * This is the hot loop of the package: plain Arabic words and the spaces between them, nine tenths
 * of a text, are read here; whatever is out of the ordinary goes to `scanToken`.
 */
export function collectTokens(text: string, wanted: number): Token[] {
  const classes = classTable();
  const tokens: Token[] = [];
  const { length } = text;
  const dropsSpace = ((wanted >> SPACE_KIND) & 1) === 0;
  const keepsWords = ((wanted >> WORD_KIND) & 1) === 1;
  let start = 0;
  while (start < length) {
    let here = classes[text.charCodeAt(start)] as number;
    if (here === SPACE && dropsSpace) {
      start++;
      continue;
    }
    if (here === ARABIC && keepsWords) {
      let end = start + 1;
      here = SPACE;
      while (end < length) {
        here = classes[text.charCodeAt(end)] as number;
        if (here !== ARABIC && here !== MARK) break;
        end++;
      }
      if (isWordEnd(text, end, here)) {
        tokens.push({ start, end, text: text.slice(start, end), kind: "word" });
        start = end;
        continue;
      }
    }
    const packed = scanToken(text, start, classes);
    const end = endOf(packed);
    const kind = kindOf(packed);
    if ((wanted >> kind) & 1) {
      tokens.push({ start, end, text: text.slice(start, end), kind: kindName(kind) });
    }
    start = end;
  }
  return tokens;
}

/** Whether an Arabic word surely ends before a character of class `here`. */
function isWordEnd(text: string, end: number, here: number): boolean {
  if (here === SPACE || here === NEWLINE || end === text.length) return true;
  return here === PUNCTUATION && text.charCodeAt(end) !== char.fullStop;
}
