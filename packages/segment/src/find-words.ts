import { kindOf, unitKind } from "./letters.js";

/**
 * Calls `found(start, end)` for every run of Arabic letters in `text`, in order. Tashkeel and
 * tatweel belong to the letter before them; invisible joiners belong to a word only between
 * letters. One pass, linear time.
 */
export function findWords(text: string, found: (start: number, end: number) => void): void {
  const length = text.length;
  let position = 0;
  while (position < length) {
    if (kindOf(text.charCodeAt(position)) !== unitKind.letter) {
      position += 1;
      continue;
    }
    const start = position;
    let end = position + 1;
    for (position = end; position < length; position += 1) {
      const kind = kindOf(text.charCodeAt(position));
      if (kind === unitKind.other) break;
      if (kind !== unitKind.joiner) end = position + 1;
    }
    found(start, end);
  }
}
