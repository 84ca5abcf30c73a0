import { foldLetter, kindOf, unitKind } from "./letters.js";

const isFolded = (unit: number): boolean => foldLetter(unit) !== unit;

/**
 * Calls `found(start, end, plain)` for every run of Arabic letters in `text`, in order. Tashkeel and
 * tatweel belong to the letter before them; invisible joiners belong to a word only between
 * letters. `plain` tells that the word has no such signs
 * and needs no folding. One pass, linear time.
 */
export function findWords(
  text: string,
  found: (start: number, end: number, plain: boolean) => void,
): void {
  const length = text.length;
  let position = 0;
  while (position < length) {
    if (kindOf(text.charCodeAt(position)) !== unitKind.letter) {
      position += 1;
      continue;
    }
    const start = position;
    let end = position + 1;
    let plain = !isFolded(text.charCodeAt(start));
    for (position = end; position < length; position += 1) {
      const kind = kindOf(text.charCodeAt(position));
      if (kind === unitKind.other) break;
      if (kind !== unitKind.joiner) end = position + 1;
      if (kind !== unitKind.letter || isFolded(text.charCodeAt(position))) plain = false;
    }
    found(start, end, plain);
  }
}
