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
const OVERFLOW = 1024;

// Half as many slots again as words, or more, a power of two, and at most one for every hash.
function slotBits(count: number, hashBits: number): number {
  let bits = 10;
  while (1 << bits < count * 1.5) bits += 1;
  return Math.min(bits, hashBits);
}

/**
 * Unpacks a lexicon. It holds no words but their hashes, sorted and Rice-coded level by level, so
 * that a form takes about a byte and a half; one unknown form in some hundreds passes as known.
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const reader = createBitReader(bytes);
  const hashBits = reader.read(6);
  const bits = slotBits(reader.read(24), hashBits);
  // A slot past the last one for words that find theirs taken is never full.
  const table = new Uint32Array((1 << bits) + OVERFLOW);
  // The high bits choose the slot, so that sorted hashes fill the table from one end to the other.
  const shift = hashBits - bits;
  for (let level = 1; level <= HIGHEST_LEVEL; level += 1) {
    const count = reader.read(24);
    reader.readAscending(count, reader.read(6), (hash) => {
      let slot = hash >>> shift;
      while (table[slot] !== EMPTY) slot += 1;
      table[slot] = ((hash << LEVEL_BITS) | level) >>> 0;
    });
  }
  return {
    level(prefix, letters, from, to, suffix) {
      const hash = hashWord(hashBits, prefix, letters, from, to, suffix);
      let slot = hash >>> shift;
      for (let entry = table[slot] as number; entry !== EMPTY; entry = table[slot] as number) {
        if (entry >>> LEVEL_BITS === hash) return entry & HIGHEST_LEVEL;
        slot += 1;
      }
      return 0;
    },
  };
}
