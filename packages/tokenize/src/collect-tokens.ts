import { classTable } from "./character-class.js";
import { char } from "./characters.js";
import { ARABIC, MARK, NEWLINE, PUNCTUATION, SPACE } from "./data/character-class.generated.js";
import { endOf, kindName, kindOf, SPACE_KIND, WORD_KIND } from "./packed-token.js";
import { scanToken } from "./scan-token.js";
import type { Token } from "./token.js";
import { createWordPool, poolWord } from "./word-pool.js";

/**
 * Lists the tokens whose kind is in `wanted`, a set of bits.
 *
 * This is the hot loop of the package: plain Arabic words and the spaces between them, nine tenths
 * of a text, are read here; whatever is out of the ordinary goes to `scanToken`.
 */
export function collectTokens(text: string, wanted: number): Token[] {
  const classes = classTable();
  const pool = createWordPool(text.length);
  const tokens: Token[] = [];
  const { length } = text;
  const dropsSpace = ((wanted >> SPACE_KIND) & 1) === 0;
  const keepsWords = ((wanted >> WORD_KIND) & 1) === 1;
  let start = 0;
  while (start < length) {
    let code = text.charCodeAt(start);
    let here = classes[code] as number;
    if (dropsSpace && (here === SPACE || here === NEWLINE)) {
      start++;
      continue;
    }
    if (here === ARABIC && keepsWords) {
      let hash = code;
      let end = start + 1;
      here = SPACE;
      while (end < length) {
        code = text.charCodeAt(end);
        here = classes[code] as number;
        if (here !== ARABIC && here !== MARK) break;
        hash = (Math.imul(hash, 31) + code) | 0;
        end++;
      }
      const isPlain =
        here === SPACE ||
        here === NEWLINE ||
        end === length ||
        (here === PUNCTUATION && code !== char.fullStop);
      if (isPlain) {
        tokens.push({ start, end, text: poolWord(pool, text, start, end, hash), kind: "word" });
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
