import { abbreviationEnd } from "./abbreviation.js";
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
  SURROGATE,
} from "./data/character-class.generated.js";
import { joinsAt } from "./joiner.js";
import { NUMBER_KIND, PUNCTUATION_KIND, pack, SYMBOL_KIND, WORD_KIND } from "./packed-token.js";

/**
 * Reads the word or number that starts at `start`; the kind follows from what it holds.
 *
 * Letters, marks, digits and underscores run together, with two exceptions: Arabic letters and
 * digits part (و3.5, ال١٩٢, 2017م), because there the digits are a number of their own, and
 * katakana joins nothing else.
 */
export function scanWord(text: string, start: number, classes: Uint8Array): number {
  const { length } = text;
  let position = start;
  let last = MARK;
  let letters = false;
  let digits = false;
  while (position < length) {
    let here = classes[text.charCodeAt(position)] as number;
    if (here === last || here === MARK) {
      position++;
      continue;
    }
    if (here === SURROGATE) here = classAt(classes, text, position);
    if (here === FORMAT) {
      const after = afterInvisible(text, position, classes);
      here = after < length ? classAt(classes, text, after) : FORMAT;
      if (!continues(last, here)) break;
      position = after;
    }
    if (continues(last, here)) {
      position += widthAt(text, position);
      if (here === MARK) continue;
      last = here;
      if (here === DIGIT) digits = true;
      else if (here !== CONNECTOR) letters = true;
    } else if (joinsAt(text, position, last, letters, classes)) position++;
    else break;
  }
  if (last === ARABIC && text.charCodeAt(position) === char.fullStop) {
    position = abbreviationEnd(text, start, position, classes);
  }
  if (letters) return pack(position, WORD_KIND);
  if (digits) return pack(position, NUMBER_KIND);
  return pack(position, last === CONNECTOR ? PUNCTUATION_KIND : SYMBOL_KIND);
}

/** Whether a character of class `next` goes on with a word whose last base character is `last`. */
function continues(last: number, next: number): boolean {
  switch (next) {
    case MARK:
    case CONNECTOR:
      return true;
    case ARABIC:
      return last !== DIGIT && last !== KATAKANA;
    case LETTER:
      return last !== KATAKANA;
    case DIGIT:
      return last !== ARABIC && last !== KATAKANA;
    case KATAKANA:
      return last === KATAKANA || last === MARK || last === CONNECTOR;
    default:
      return false;
  }
}

/** The first position at or after `position` that holds no format character. */
function afterInvisible(text: string, position: number, classes: Uint8Array): number {
  let at = position;
  while (at < text.length && classAt(classes, text, at) === FORMAT) at += widthAt(text, at);
  return at;
}
