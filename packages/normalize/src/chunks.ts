import { createNormalizer } from "./normalizer.js";
import type { NormalizeOptions } from "./step-options.js";

/**
 * Takes a text in pieces. `push` gives what can be said of the text so far, `end` the rest; put
 * together they are the normalized text, however the pieces were cut.
 */
export interface ChunkNormalizer {
  push(chunk: string): string;
  end(): string;
}

/** Letters and digits that no step removes and that nothing after the next space can change. */
function isSolid(unit: number): boolean {
  return (
    unit === 0x627 || // alef
    unit === 0x628 || // beh
    (unit >= 0x62a && unit <= 0x63a) || // teh to ghain
    (unit >= 0x641 && unit <= 0x648) || // feh to waw
    unit === 0x64a || // yeh
    (unit >= 0x61 && unit <= 0x7a) // a to z
  );
}

const isBreak = (unit: number) => unit === 0x20 || unit === 0x0a;

/**
 * Where a text can be cut so that both parts can be normalized alone: at the white space after a
 * word that ends in two solid letters. No mark, ligature, run of letters or spaces, and no rule
 * about the ends of words reaches over it. -1 if there is no such place.
 */
function lastCut(text: string): number {
  for (let at = text.length - 1; at >= 2; at--) {
    const isCut =
      isBreak(text.charCodeAt(at)) &&
      isSolid(text.charCodeAt(at - 1)) &&
      isSolid(text.charCodeAt(at - 2));
    if (isCut) return at;
  }
  return -1;
}

/** Stands for the word before a cut: no step changes it, so that it can be taken off again. */
const wordBefore = "xx";

/** Makes a normalizer for a text that comes in pieces. */
export function createChunkNormalizer(options: NormalizeOptions): ChunkNormalizer {
  const { normalize } = createNormalizer(options);
  let waiting: string[] = [];
  let lastUnits = "";
  let started = false;

  const flush = (text: string) => {
    const result = started
      ? normalize(wordBefore + text).slice(wordBefore.length)
      : normalize(text);
    started = true;
    return result;
  };

  return {
    push(chunk) {
      // Only the new piece is searched, with the two units before it.
      const cut = lastCut(lastUnits + chunk) - lastUnits.length;
      const end = cut >= 0 ? cut : -1;
      lastUnits = (lastUnits + chunk).slice(-2);
      if (end < 0) {
        waiting.push(chunk);
        return "";
      }
      waiting.push(chunk.slice(0, end));
      const text = waiting.join("");
      waiting = [chunk.slice(end)];
      return flush(text);
    },
    end() {
      const text = waiting.join("");
      waiting = [];
      lastUnits = "";
      return flush(text);
    },
  };
}
