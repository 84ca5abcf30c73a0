import { createFold, letterForms } from "@warraq/normalize/folds";
import { foldLetter, isGlyph, kindOf, unitKind } from "./letters.js";

/** The bare letters of a word and where each of them stands. */
export interface Skeleton {
  /** Letters without tashkeel, tatweel and joiners; keyboard variants folded, glyphs resolved. */
  readonly letters: string;
  /** `offsets[i]` is where letter `i` starts in the word; one more entry holds the word's length. */
  readonly offsets: readonly number[];
}

/** The letters of a presentation form, in order. */
const resolved = /* @__PURE__ */ createFold(letterForms);

/** Reduces a word to its letters. Marks belong to the letter before them. */
export function skeletonOf(word: string): Skeleton {
  const letters: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === unitKind.mark || kind === unitKind.joiner) continue;
    if (kind === unitKind.variant && isGlyph(unit)) {
      // The letters of a ligature all stand where it stands.
      for (const letter of bareLetters(resolved(word.charAt(i)))) {
        letters.push(letter);
        offsets.push(i);
      }
      continue;
    }
    letters.push(String.fromCharCode(foldLetter(unit)));
    offsets.push(i);
  }
  // Signs without a letter stand for themselves.
  if (offsets.length === 0)
    return { letters: word, offsets: [...word.split("").keys(), word.length] };
  offsets[0] = 0;
  offsets.push(word.length);
  return { letters: letters.join(""), offsets };
}

function bareLetters(text: string): string[] {
  return Array.from(text).filter((character) => {
    const kind = kindOf(character.charCodeAt(0));
    return kind === unitKind.letter || kind === unitKind.variant;
  });
}
