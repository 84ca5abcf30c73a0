import type { ScannedWord } from "./find-words.js";
import type { FoundWord } from "./found-word.js";
import { LONGEST_WORD } from "./longest-word.js";
import { skeletonOf } from "./skeleton.js";
import { createWordCache } from "./word-cache.js";
import { type Analyst, uncutWord, type WordEntry } from "./word-entry.js";
import { hashOf } from "./word-hash.js";

// A slice may keep the text it was cut from in memory as long as it lives itself, and the cache
// outlives the text.
function detached(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i += 1) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}

/** Makes the function that looks up the words a scanner finds, and keeps what it knows of them. */
export function createWordFinder(analyst: Analyst): (text: string, word: ScannedWord) => FoundWord {
  const cache = createWordCache<WordEntry>();

  const entryOf = (text: string, start: number, end: number, hash: number): WordEntry => {
    if (end - start > LONGEST_WORD) return uncutWord(text.slice(start, end));
    const known = cache.find(text, start, end, hash);
    if (known !== undefined) return known;
    const entry = analyst.analyse(detached(text, start, end));
    cache.add(entry, hash);
    return entry;
  };

  return (text, { start, end, plain, hash }) => {
    if (plain) {
      const entry = entryOf(text, start, end, hash);
      return { start, text: entry.letters, entry, offsets: undefined };
    }
    const written = text.slice(start, end);
    const { letters, offsets } = skeletonOf(written);
    const entry = entryOf(letters, 0, letters.length, hashOf(letters));
    return { start, text: written, entry, offsets };
  };
}
