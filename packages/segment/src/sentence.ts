import { type Context, gap } from "./context.js";
import type { FoundWord } from "./found-word.js";

/** Gathers the words of a sentence, for what one of them says of the others. */
export interface Sentence {
  /** Adds a word; `gapBefore` is what lies between it and the last one. */
  add(word: FoundWord, gapBefore: number): void;
  /** Ends the last sentence of a text; the next word begins another text. */
  end(): void;
}

// A longer one is judged in parts, so that a text without an end of a sentence takes no more memory.
const LONGEST = 100;

/** Makes a gatherer that calls `decide` with each word and its context, in order. */
export function createSentence(decide: (word: FoundWord, context: Context) => void): Sentence {
  let words: FoundWord[] = [];
  let gaps: number[] = [];
  // The class of the word before the first one, when that one begins a part of a sentence.
  let before = 0;

  const flush = (gapAfterLast: number, classAfterLast: number) => {
    let personal = 0;
    for (const { entry } of words) if (entry.personal) personal += 1;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] as FoundWord;
      const { entry } = word;
      const last = i === words.length - 1;
      const after = last ? classAfterLast : (words[i + 1] as FoundWord).entry.contextClass;
      const gapAfter = last ? gapAfterLast : (gaps[i + 1] as number);
      const voice = personal > (entry.personal ? 1 : 0) ? 1 : 0;
      decide(word, { before, after, gapBefore: gaps[i] as number, gapAfter, voice });
      before = entry.contextClass;
    }
    words = [];
    gaps = [];
  };

  return {
    add(word, gapBefore) {
      if (words.length === 0) {
        words.push(word);
        gaps.push(gap.end);
        return;
      }
      if (gapBefore === gap.end) {
        flush(gap.end, 0);
        before = 0;
      } else if (words.length === LONGEST) flush(gapBefore, word.entry.contextClass);
      words.push(word);
      gaps.push(gapBefore);
    },
    end() {
      if (words.length > 0) flush(gap.end, 0);
      before = 0;
    },
  };
}
