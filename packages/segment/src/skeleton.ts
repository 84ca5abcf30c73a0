import { foldLetter, kindOf, unitKind } from "./letters.js";

/** The bare letters of a word and where each of them stands. */
export interface Skeleton {
  /** Letters without tashkeel, tatweel and joiners; keyboard variants folded. */
  readonly letters: string;
  /** `offsets[i]` is where letter `i` starts in the word; one more entry holds the word's length. */
  readonly offsets: readonly number[];
}

/** Reduces a word to its letters. Marks belong to the letter before them. */
export function skeletonOf(word: string): Skeleton {
  const units: number[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === unitKind.mark || kind === unitKind.joiner) continue;
    units.push(foldLetter(unit));
    offsets.push(i);
  }
  if (offsets.length > 0) offsets[0] = 0;
  offsets.push(word.length);
  return { letters: lettersOf(units), offsets };
}

// `String.fromCharCode(...units)` would overflow the stack on a word of a million letters.
function lettersOf(units: readonly number[]): string {
  const CHUNK = 4096;
  let letters = "";
  for (let i = 0; i < units.length; i += CHUNK) {
    letters += String.fromCharCode(...units.slice(i, i + CHUNK));
  }
  return letters;
}
