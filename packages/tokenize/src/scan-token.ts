import { classAt, widthAt } from "./character-class.js";
import * as char from "./characters.js";
import {
  ARABIC,
  CONNECTOR,
  DIGIT,
  FORMAT,
  KATAKANA,
  LETTER,
  MARK,
  NEWLINE,
  PICTOGRAPH,
  PUNCTUATION,
  REGIONAL,
  SINGLE,
  SPACE,
} from "./data/character-class.generated.js";
import { EMOJI_KIND, endOf, pack, SPACE_KIND, WORD_KIND } from "./packed-token.js";
import { scanLink } from "./scan-link.js";
import { isKeycap, marksEnd, scanEmoji, scanPunctuation, scanSymbol } from "./scan-sign.js";
import { scanWord } from "./scan-word.js";

/** Reads the token that starts at `start`, which must be inside the text. */
export function scanToken(text: string, start: number, classes: Uint8Array): number {
  switch (classAt(classes, text, start)) {
    case ARABIC:
      return scanArabic(text, start, classes);
    case SPACE:
    case NEWLINE:
    case FORMAT:
      return scanSpace(text, start, classes);
    case MARK:
    case KATAKANA:
      return scanWord(text, start, classes);
    case LETTER:
    case DIGIT:
    case CONNECTOR:
      return scanMixed(text, start, classes);
    case SINGLE:
      return pack(marksEnd(text, start + widthAt(text, start), classes), WORD_KIND);
    case PICTOGRAPH:
    case REGIONAL:
      return scanEmoji(text, start, classes);
    case PUNCTUATION:
      return scanPunctuation(text, start, classes);
    default:
      return scanSymbol(text, start, classes);
  }
}

/** The fast way through a plain Arabic word; anything out of the ordinary goes to `scanWord`. */
function scanArabic(text: string, start: number, classes: Uint8Array): number {
  const { length } = text;
  let end = start + 1;
  let here = ARABIC;
  while (end < length) {
    here = classes[text.charCodeAt(end)] as number;
    if (here !== ARABIC && here !== MARK) break;
    end++;
  }
  const isPlain =
    end === length ||
    here === SPACE ||
    here === NEWLINE ||
    (here === PUNCTUATION && text.charCodeAt(end) !== char.fullStop);
  return isPlain ? pack(end, WORD_KIND) : scanWord(text, start, classes);
}

/** White space and invisible controls: one token for the whole run. */
function scanSpace(text: string, start: number, classes: Uint8Array): number {
  let end = start + widthAt(text, start);
  while (end < text.length) {
    const here = classAt(classes, text, end);
    if (here !== SPACE && here !== NEWLINE && here !== FORMAT) break;
    end += widthAt(text, end);
  }
  return pack(end, SPACE_KIND);
}

/** A word or number that may turn out to begin a link or a keycap emoji. */
function scanMixed(text: string, start: number, classes: Uint8Array): number {
  const word = scanWord(text, start, classes);
  const first = text.charCodeAt(start);
  if (first > 0x7a) return word;
  if (first <= 0x39 && isKeycap(text, start + 1)) {
    return pack(marksEnd(text, start + 1, classes), EMOJI_KIND);
  }
  return scanLink(text, start, endOf(word), classes) || word;
}
