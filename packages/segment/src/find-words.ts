import { kindOf, unitKind } from "./letters.js";
import { appendUnit } from "./word-hash.js";

/** A word as a scanner sees it; filled anew by each call of {@link nextWord}. */
export interface ScannedWord {
  start: number;
  end: number;
  /** The word has no tashkeel, tatweel or joiners, and no letter that is looked up as another. */
  plain: boolean;
  /** The hash of the letters of a plain word. */
  hash: number;
}

export const createScannedWord = (): ScannedWord => ({ start: 0, end: 0, plain: true, hash: 0 });

/**
 * Finds the first run of Arabic letters in `text` from `from` on and notes it in `word`; `false`
 * when there is none. Tashkeel and tatweel belong to the letter before them; invisible joiners
 * belong to a word only between letters. The next search starts where the word ends.
 */
export function nextWord(text: string, from: number, word: ScannedWord): boolean {
  const length = text.length;
  let position = from;
  let kind: number = unitKind.other;
  let unit = 0;
  for (; position < length; position += 1) {
    unit = text.charCodeAt(position);
    kind = kindOf(unit);
    if (kind === unitKind.letter || kind === unitKind.variant) break;
  }
  if (position >= length) return false;
  word.start = position;
  let end = position;
  let hash = 0;
  let plain = true;
  while (kind !== unitKind.other) {
    position += 1;
    if (kind !== unitKind.letter) plain = false;
    if (kind !== unitKind.joiner) end = position;
    hash = appendUnit(hash, unit);
    if (position >= length) break;
    unit = text.charCodeAt(position);
    kind = kindOf(unit);
  }
  word.end = end;
  word.plain = plain;
  word.hash = hash;
  return true;
}
