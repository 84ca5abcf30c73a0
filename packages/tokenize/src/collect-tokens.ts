import { classAt, classTable } from "./character-class.js";
import * as char from "./characters.js";
import { ARABIC, MARK, NEWLINE, PUNCTUATION, SPACE } from "./data/character-class.generated.js";
import {
  endOf,
  kindName,
  kindOf,
  PUNCTUATION_KIND,
  SPACE_KIND,
  WORD_KIND,
} from "./packed-token.js";
import { scanToken } from "./scan-token.js";
import { scanWord } from "./scan-word.js";
import type { Token } from "./token.js";

/** No abbreviation has a part as long as this, so the full stop after it is none of its business. */
const LONGER_THAN_ABBREVIATIONS = 8;
const LARGEST_ROOM = 2 ** 18;

/**
 * Lists the tokens whose kind is in `wanted`, a set of bits.
 *
 * This is the hot loop of the package: plain Arabic words and the spaces between them, nine tenths
 * of a text, are read here; whatever is out of the ordinary goes to the scanners.
 */
export function collectTokens(text: string, wanted: number): Token[] {
  const classes = classTable();
  // Room for the tokens of common texts at once: growing an array step by step copies it each time.
  const tokens = new Array<Token>(Math.min((text.length >> 2) + 1, LARGEST_ROOM));
  let count = 0;
  const { length } = text;
  const dropsSpace = !isWanted(wanted, SPACE_KIND);
  const dropsPunctuation = !isWanted(wanted, PUNCTUATION_KIND);
  const keepsWords = isWanted(wanted, WORD_KIND);
  let start = 0;
  while (start < length) {
    let here = classes[text.charCodeAt(start)] as number;
    if (
      (dropsSpace && (here === SPACE || here === NEWLINE)) ||
      (dropsPunctuation && here === PUNCTUATION && !hasMark(text, start + 1, classes))
    ) {
      start++;
      continue;
    }
    let packed = 0;
    if (here === ARABIC && keepsWords) {
      let end = start + 1;
      here = SPACE;
      while (end < length) {
        here = classes[text.charCodeAt(end)] as number;
        if (here < ARABIC) break;
        end++;
      }
      if (here === SPACE || endsPlainly(text, start, end, classes)) {
        tokens[count++] = { start, end, text: text.slice(start, end), kind: "word" };
        // The space that was seen is done with as well.
        start = here === SPACE && dropsSpace ? end + 1 : end;
        continue;
      }
      packed = scanWord(text, start, classes);
    } else packed = scanToken(text, start, classes);
    const end = endOf(packed);
    const kind = kindOf(packed);
    if (isWanted(wanted, kind)) {
      tokens[count++] = { start, end, text: text.slice(start, end), kind: kindName(kind) };
    }
    start = end;
  }
  tokens.length = count;
  return tokens;
}

const isWanted = (wanted: number, kind: number): boolean => ((wanted >> kind) & 1) === 1;

function hasMark(text: string, index: number, classes: Uint8Array): boolean {
  return index < text.length && classAt(classes, text, index) === MARK;
}

/** Whether the Arabic letters from `start` to `end` are surely a whole word. */
function endsPlainly(text: string, start: number, end: number, classes: Uint8Array): boolean {
  if (end === text.length) return true;
  const code = text.charCodeAt(end);
  const here = classes[code] as number;
  if (here === NEWLINE) return true;
  if (here !== PUNCTUATION) return false;
  if (code !== char.fullStop) return true;
  const after = end + 1 < text.length ? (classes[text.charCodeAt(end + 1)] as number) : NEWLINE;
  return end - start >= LONGER_THAN_ABBREVIATIONS && (after === SPACE || after === NEWLINE);
}
