import { createBitReader } from "./bit-reader.js";
import { hashWord } from "./word-hash.js";

/** How often word forms occur in news, on a scale of doublings. */
export interface Lexicon {
  /**
   * The level of `prefix + letters.slice(from, to) + suffix`: 0 for a form that was not counted,
   * 1 for three to five occurrences in 18 million words, one more for each doubling, at most 15.
   */
  level(prefix: string, letters: string, from: number, to: number, suffix: string): number;
}

/** The highest level of a word form. */
export const HIGHEST_LEVEL = 15;

const LEVEL_BITS = 4;
const EMPTY = 0;

function tableFor(count: number): Uint32Array {
  let size = 1024;
  while (size < count * 2) size *= 2;
  return new Uint32Array(size);
}

/**
 * Unpacks a lexicon. It holds no words but their hashes, sorted and Rice-coded level by level, so
 * that a form takes about a byte and a half; one unknown form in some hundreds passes as known.
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const reader = createBitReader(bytes);
  const hashBits = reader.read(6);
  const table = tableFor(reader.read(24));
  const mask = table.length - 1;
  for (let level = 1; level <= HIGHEST_LEVEL; level += 1) {
    const count = reader.read(24);
    const width = reader.read(6);
    let hash = -1;
    for (let i = 0; i < count; i += 1) {
      hash += reader.readRice(width) + 1;
      let slot = hash & mask;
      while (table[slot] !== EMPTY) slot = (slot + 1) & mask;
      table[slot] = ((hash << LEVEL_BITS) | level) >>> 0;
    }
  }
  return {
    level(prefix, letters, from, to, suffix) {
      const hash = hashWord(hashBits, prefix, letters, from, to, suffix);
      let slot = hash & mask;
      for (let entry = table[slot] as number; entry !== EMPTY; entry = table[slot] as number) {
        if (entry >>> LEVEL_BITS === hash) return entry & HIGHEST_LEVEL;
        slot = (slot + 1) & mask;
      }
      return 0;
    },
  };
}
