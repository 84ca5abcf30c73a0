import { spread } from "./word-hash.js";

/** Entries of words, of bounded number, that are found without making a string of the word. */
export interface WordCache<Entry> {
  /** The entry of the word `text.slice(start, end)` with its `hash`, if it is still there. */
  find(text: string, start: number, end: number, hash: number): Entry | undefined;
  /** Keeps an entry that was not found. */
  add(entry: Entry, hash: number): void;
}

// A word has its place in one row of eight. The full size is enough for the vocabulary of some
// thousand articles: 131,072 entries.
const ROW = 8;
const FEWEST_ROWS = 1 << 7;
const MOST_ROWS = 1 << 14;
// A full row is no reason to grow while the others are almost empty: one part in so many.
const LEAST_LOAD = 5;

function isWord(letters: string, text: string, start: number, end: number): boolean {
  if (letters.length !== end - start) return false;
  for (let i = 0; i < letters.length; i += 1) {
    if (letters.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

/**
 * Makes a cache that starts small and doubles as it fills, up to a fixed size. Looking up takes
 * eight comparisons of hashes at most, whatever the words are. An entry that is found moves one place
 * forward in its row, a new one takes the last, so that frequent words stay and rare ones go.
 */
export function createWordCache<Entry extends { readonly letters: string }>(): WordCache<Entry> {
  let rows = FEWEST_ROWS;
  let hashes = new Int32Array(rows * ROW);
  let entries = new Array<Entry | undefined>(rows * ROW).fill(undefined);
  let held = 0;

  const rowOf = (hash: number) => (spread(hash) & (rows - 1)) * ROW;

  const put = (entry: Entry, hash: number) => {
    const first = rowOf(hash);
    let place = first;
    while (place < first + ROW - 1 && entries[place] !== undefined) place += 1;
    if (entries[place] === undefined) held += 1;
    hashes[place] = hash;
    entries[place] = entry;
  };

  const grow = () => {
    const oldHashes = hashes;
    const oldEntries = entries;
    rows *= 2;
    held = 0;
    hashes = new Int32Array(rows * ROW);
    entries = new Array<Entry | undefined>(rows * ROW).fill(undefined);
    for (let i = 0; i < oldEntries.length; i += 1) {
      const entry = oldEntries[i];
      if (entry !== undefined) put(entry, oldHashes[i] as number);
    }
  };

  return {
    find(text, start, end, hash) {
      const first = rowOf(hash);
      for (let place = first; place < first + ROW; place += 1) {
        if (hashes[place] !== hash) continue;
        const entry = entries[place];
        if (entry === undefined || !isWord(entry.letters, text, start, end)) continue;
        if (place > first) {
          hashes[place] = hashes[place - 1] as number;
          entries[place] = entries[place - 1];
          hashes[place - 1] = hash;
          entries[place - 1] = entry;
        }
        return entry;
      }
      return undefined;
    },
    add(entry, hash) {
      const full = entries[rowOf(hash) + ROW - 1] !== undefined;
      if (full && rows < MOST_ROWS && held * LEAST_LOAD > rows * ROW) grow();
      put(entry, hash);
    },
  };
}
