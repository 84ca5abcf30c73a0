import { createBitReader } from "./bit-reader.js";
import { LONGEST_WORD } from "./longest-word.js";
import { type Affix, appendUnit, powersOfBase, spread } from "./word-hash.js";

/** How often word forms occur in news, on a scale of doublings. */
export interface Lexicon {
  /** Makes `letters`, 64 of them at most, the word whose parts {@link level} looks up. */
  open(letters: string): void;
  /**
   * The level of `prefix + letters.slice(from, to) + suffix` of the word that was opened last: 0
   * for a form that was not counted, 1 for three to five occurrences in 18 million words, one more
   * for each doubling, at most 15.
   */
  level(prefix: Affix, from: number, to: number, suffix: Affix): number;
}

/** The highest level of a word form. */
export const HIGHEST_LEVEL = 15;

const LEVEL_BITS = 4;
const EMPTY = 0;
const RANGE_BITS = 6;
const OVERFLOW = 1024;

const POWERS = /* @__PURE__ */ powersOfBase(LONGEST_WORD);

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
  // A bit tells that there is a form among the hashes of its range. Most forms that are looked up are
  // unknown, and the bits are few enough to stay near the processor.
  const sieve = new Uint32Array((1 << Math.max(0, hashBits - RANGE_BITS - 5)) + 1);
  for (let level = 1; level <= HIGHEST_LEVEL; level += 1) {
    const count = reader.read(24);
    reader.readAscending(count, reader.read(6), (hash) => {
      let slot = hash >>> shift;
      while (table[slot] !== EMPTY) slot += 1;
      table[slot] = ((hash << LEVEL_BITS) | level) >>> 0;
      const range = hash >>> RANGE_BITS;
      sieve[range >>> 5] = (sieve[range >>> 5] as number) | (1 << (range & 31));
    });
  }
  const keptAway = 32 - hashBits;
  // `heads[i]` is the hash of the first `i` letters of the open word.
  const heads = new Int32Array(LONGEST_WORD + 1);
  return {
    open(letters) {
      let hash = 0;
      for (let i = 0; i < letters.length; i += 1) {
        hash = appendUnit(hash, letters.charCodeAt(i));
        heads[i + 1] = hash;
      }
    },
    level(prefix, from, to, suffix) {
      const power = POWERS[to - from] as number;
      // (prefix before the head that ends at `to`) less (the head that ends at `from`).
      const stem = Math.imul(prefix.hash - (heads[from] as number), power) + (heads[to] as number);
      const hash = spread(Math.imul(stem, suffix.power) + suffix.hash) >>> keptAway;
      const range = hash >>> RANGE_BITS;
      if (((sieve[range >>> 5] as number) & (1 << (range & 31))) === 0) return 0;
      let slot = hash >>> shift;
      for (let entry = table[slot] as number; entry !== EMPTY; entry = table[slot] as number) {
        if (entry >>> LEVEL_BITS === hash) return entry & HIGHEST_LEVEL;
        slot += 1;
      }
      return 0;
    },
  };
}
