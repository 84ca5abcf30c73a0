import { classAt, widthAt } from "../character-class.js";
import {
  ARABIC,
  CONNECTOR,
  DIGIT,
  FORMAT,
  KATAKANA,
  LETTER,
  NEWLINE,
  PICTOGRAPH,
  PUNCTUATION,
  REGIONAL,
  SINGLE,
  SPACE,
} from "../data/character-class.generated.js";
import {
  EMOJI_KIND,
  NUMBER_KIND,
  PUNCTUATION_KIND,
  pack,
  SPACE_KIND,
  SYMBOL_KIND,
  WORD_KIND,
} from "../packed-token.js";
import { nextWordBreak } from "./word-break.js";

/** Reads the piece between two word boundaries of Annex #29; its kind follows from what it holds. */
export function scanUnicodeToken(text: string, start: number, classes: Uint8Array): number {
  const end = nextWordBreak(text, start);
  let kind = kindOfClass(classAt(classes, text, start));
  for (let at = start; at < end && kind !== WORD_KIND; at += widthAt(text, at)) {
    const here = kindOfClass(classAt(classes, text, at));
    if (here === WORD_KIND || here === NUMBER_KIND) kind = here;
  }
  return pack(end, kind);
}

function kindOfClass(value: number): number {
  switch (value) {
    case ARABIC:
    case LETTER:
    case SINGLE:
    case KATAKANA:
      return WORD_KIND;
    case DIGIT:
      return NUMBER_KIND;
    case SPACE:
    case NEWLINE:
    case FORMAT:
      return SPACE_KIND;
    case PUNCTUATION:
    case CONNECTOR:
      return PUNCTUATION_KIND;
    case PICTOGRAPH:
    case REGIONAL:
      return EMOJI_KIND;
    default:
      return SYMBOL_KIND;
  }
}
