import { isArabicLetter, isArabicMark, isTatweel } from "@warraq/unicode";

/** Tells what stands beside a character once marks, tatweel and removed characters are left out. */
export interface Neighbours {
  /** Tells whether the word goes on after the character that ends at `end`. */
  letterAfter(text: string, end: number): boolean;
  /** Tells whether a letter of the same word stands before `start`. */
  letterBefore(text: string, start: number): boolean;
}

/** `isGone` tells the characters that the folds remove. */
export function makeNeighbours(isGone: (codePoint: number) => boolean): Neighbours {
  const isSkipped = (codePoint: number) =>
    isArabicMark(codePoint) || isTatweel(codePoint) || isGone(codePoint);
  return {
    letterAfter(text, end) {
      let at = end;
      while (at < text.length) {
        const codePoint = text.codePointAt(at) as number;
        if (!isSkipped(codePoint)) return isArabicLetter(codePoint);
        at += codePoint > 0xffff ? 2 : 1;
      }
      return false;
    },
    letterBefore(text, start) {
      let at = start;
      while (at > 0) {
        const unit = text.charCodeAt(at - 1);
        const isPair = (unit & 0xfc00) === 0xdc00 && at > 1;
        const codePoint = text.codePointAt(isPair ? at - 2 : at - 1) as number;
        if (!isSkipped(codePoint)) return isArabicLetter(codePoint);
        at -= codePoint > 0xffff ? 2 : 1;
      }
      return false;
    },
  };
}
