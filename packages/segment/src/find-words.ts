import { kindOf, unitKind } from "./letters.js";

/**
 * Calls `found(start, end, plain)` for every run of Arabic letters in `text`, in order. Tashkeel
 * and tatweel belong to the letter before them; invisible joiners belong to a word only between
 * letters. `plain` tells that the word has no such signs and no letter that is looked up as
 * another. One pass, linear time.
 */
export function findWords(
  text: string,
  found: (start: number, end: number, plain: boolean) => void,
): void {
  const length = text.length;
  let position = 0;
  while (position < length) {
    let kind = kindOf(text.charCodeAt(position));
    if (kind !== unitKind.letter && kind !== unitKind.variant) {
      position += 1;
      continue;
    }
    const start = position;
    let end = position + 1;
    let plain = kind === unitKind.letter;
    for (position = end; position < length; position += 1) {
      kind = kindOf(text.charCodeAt(position));
      if (kind === unitKind.other) break;
      if (kind !== unitKind.joiner) end = position + 1;
      if (kind !== unitKind.letter) plain = false;
    }
    found(start, end, plain);
  }
}
