import { type WordClass, wordClasses } from "./data/word-classes.js";
import { hashWord } from "./word-hash.js";

const classNames = Object.keys(wordClasses) as WordClass[];

/** One bit for each word class. */
export const classBit = Object.fromEntries(classNames.map((name, i) => [name, 1 << i])) as Record<
  WordClass,
  number
>;

/** Words known by their hash: an id for each, and the classes it belongs to. */
export interface Lexicon {
  /** Id of the word with this hash; 0 when it is not known. */
  idOf(hash: number): number;
  /** Adds a word if it is new and gives its id. */
  add(word: string): number;
  /** Class bits by id. */
  readonly classes: number[];
}

/** An open-addressing table: one probe or two for each word of the text. */
export function createLexicon(): Lexicon {
  const size = 1 << 14;
  /** A hash and its id side by side, so that a probe touches the memory once. */
  const pairs = new Int32Array(size * 2);
  const classes = [0];
  const slotOf = (hash: number): number => {
    let slot = ((hash ^ (hash >>> 15)) & (size - 1)) * 2;
    while (pairs[slot] !== hash && pairs[slot + 1] !== 0) slot = (slot + 2) & (size * 2 - 1);
    return slot + 1;
  };
  const add = (word: string): number => {
    const hash = hashWord(word);
    const slot = slotOf(hash);
    if (pairs[slot] === 0) {
      pairs[slot - 1] = hash;
      pairs[slot] = classes.length;
      classes.push(0);
    }
    return pairs[slot] as number;
  };
  for (const name of classNames) {
    for (const word of wordClasses[name].split(" ")) {
      const id = add(word);
      classes[id] = (classes[id] as number) | classBit[name];
    }
  }
  return { idOf: (hash) => pairs[slotOf(hash)] as number, add, classes };
}
