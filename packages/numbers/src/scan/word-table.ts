/** A hash table from folded words to entries that looks words up without making strings. */
export interface WordTable<Entry> {
  /** The entry of `letters[from..length)`, given its hash (see `hashStep`). */
  find(letters: Uint16Array, from: number, length: number, hash: number): Entry | undefined;
}

const base = 31;

/** One step of the hash, from the first letter to the last. */
export const hashStep = (hash: number, letter: number): number =>
  (Math.imul(hash, base) + letter) | 0;

function powersOfBase(): Int32Array {
  const powers = new Int32Array(64).fill(1);
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] as number, base);
  return powers;
}

/** For `suffixHash`. */
const powers = /* @__PURE__ */ powersOfBase();

/** The hash of the last `length` letters of a word, from that of the word and that of what stands before them. */
export const suffixHash = (hash: number, prefix: number, length: number): number =>
  (hash - Math.imul(prefix, powers[length] as number)) | 0;

function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Mixes the high bits of a hash into the low ones, which choose the slot and the bit. */
const mix = (hash: number) => hash ^ (hash >>> 15);

/** Bits of the filter that turns most words away before the table is looked at. */
const filterBits = 1 << 16;

/** Builds the table; keys must be folded already. */
export function createWordTable<Entry>(words: ReadonlyMap<string, Entry>): WordTable<Entry> {
  let size = 256;
  while (size < words.size * 3) size *= 2;
  const mask = size - 1;
  const keys = new Array<string | undefined>(size).fill(undefined);
  const entries = new Array<Entry | undefined>(size).fill(undefined);
  const hashes = new Int32Array(size);
  const filter = new Uint8Array(filterBits >> 3);
  for (const [word, entry] of words) {
    const hash = hashWord(word);
    const bit = mix(hash) & (filterBits - 1);
    let slot = bit & mask;
    while (keys[slot] !== undefined) slot = (slot + 1) & mask;
    keys[slot] = word;
    entries[slot] = entry;
    hashes[slot] = hash;
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
  }
  const same = (key: string, letters: Uint16Array, from: number, length: number) => {
    if (key.length !== length - from) return false;
    for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== letters[from + i]) return false;
    return true;
  };
  return {
    find(letters, from, length, hash) {
      const bit = mix(hash) & (filterBits - 1);
      if (((filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return undefined;
      let slot = bit & mask;
      for (let key = keys[slot]; key !== undefined; key = keys[slot]) {
        if (hashes[slot] === hash && same(key, letters, from, length)) return entries[slot];
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
  };
}
