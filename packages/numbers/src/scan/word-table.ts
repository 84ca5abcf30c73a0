/** A hash table from folded words to entries that looks words up without making strings. */
export interface WordTable<Entry> {
  /** The entry of `letters[from..length)`, given its hash (see `hashStep`). */
  find(letters: Uint16Array, from: number, length: number, hash: number): Entry | undefined;
}

/** One step of the hash, which runs from the last letter to the first, so that each suffix has its own. */
export const hashStep = (hash: number, letter: number): number =>
  (Math.imul(hash, 31) + letter) | 0;

function hashWord(word: string): number {
  let hash = 0;
  for (let i = word.length - 1; i >= 0; i--) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Builds the table; keys must be folded already. */
export function createWordTable<Entry>(words: ReadonlyMap<string, Entry>): WordTable<Entry> {
  let size = 256;
  while (size < words.size * 3) size *= 2;
  const mask = size - 1;
  const keys = new Array<string | undefined>(size).fill(undefined);
  const entries = new Array<Entry | undefined>(size).fill(undefined);
  const hashes = new Int32Array(size);
  for (const [word, entry] of words) {
    const hash = hashWord(word);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (keys[slot] !== undefined) slot = (slot + 1) & mask;
    keys[slot] = word;
    entries[slot] = entry;
    hashes[slot] = hash;
  }
  const same = (key: string, letters: Uint16Array, from: number, length: number) => {
    if (key.length !== length - from) return false;
    for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== letters[from + i]) return false;
    return true;
  };
  return {
    find(letters, from, length, hash) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (let key = keys[slot]; key !== undefined; key = keys[slot]) {
        if (hashes[slot] === hash && same(key, letters, from, length)) return entries[slot];
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
  };
}
