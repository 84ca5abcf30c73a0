/** Short texts repeat too few words to be worth a pool. */
const SHORTEST_TEXT = 4000;
const SIZE = 4096;
/** Engines make a slice of more characters than this a window on its text, which costs no copy. */
const LONGEST_WORD = 12;

/**
 * Slots for words seen in one text, so that a word that comes again shares its string: two thirds
 * of the words of a long text do, and the tokens take that much less memory.
 */
export type WordPool = string[] | undefined;

export function createWordPool(textLength: number): WordPool {
  return textLength < SHORTEST_TEXT ? undefined : new Array<string>(SIZE).fill("");
}

/** `text.slice(start, end)`, taken from the pool if the word, which has this hash, was seen lately. */
export function poolWord(
  pool: WordPool,
  text: string,
  start: number,
  end: number,
  hash: number,
): string {
  const size = end - start;
  if (pool === undefined || size > LONGEST_WORD) return text.slice(start, end);
  const slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  const known = pool[slot] as string;
  if (known.length === size) {
    let i = 0;
    while (i < size && text.charCodeAt(start + i) === known.charCodeAt(i)) i++;
    if (i === size) return known;
  }
  const word = text.slice(start, end);
  pool[slot] = word;
  return word;
}
