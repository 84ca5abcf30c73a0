import { createBoundedCache } from "./bounded-cache.js";
import { findWords } from "./find-words.js";
import { type CliticModel, loadModel } from "./model.js";
import { neighbourhood } from "./neighbourhood.js";
import type { Settings } from "./options.js";
import { spokenChains, standardChains } from "./proclitics.js";
import { createRanker } from "./ranker.js";
import { chancesOf, type FoundWord, placeReading } from "./readings.js";
import { skeletonOf } from "./skeleton.js";
import type { SegmentedWord } from "./types.js";
import { analyseWord, uncutWord, type WordEntry } from "./word-entry.js";

/** Segments with fixed options. */
export interface CliticSegmenter {
  /** Finds the Arabic words of a text and cuts each into clitics and stem. */
  segment(text: string): SegmentedWord[];
  /** Cuts one word; the whole string is taken as the word. */
  segmentWord(word: string): SegmentedWord;
}

// Enough for the vocabulary of some thousand articles; an entry takes about half a kilobyte.
const CACHE_SIZE = 20_000;
// A longer run of letters is no word. It is left whole, which keeps hostile input linear.
const LONGEST_WORD = 64;

/** Makes a segmenter of a model and settings. */
export function segmenterOf(model: CliticModel, settings: Settings): CliticSegmenter {
  const loaded = loadModel(model);
  const ranker = createRanker(loaded, settings.dialect ? spokenChains : standardChains);
  const cache = createBoundedCache<WordEntry>(CACHE_SIZE);

  const entryOf = (letters: string): WordEntry => {
    if (letters.length > LONGEST_WORD) return uncutWord(letters);
    const known = cache.get(letters);
    if (known !== undefined) return known;
    const entry = analyseWord(letters, settings, ranker, loaded.lexicon);
    cache.set(letters, entry);
    return entry;
  };

  const find = (word: string, start: number, plain: boolean): FoundWord => {
    if (plain) return { start, text: word, entry: entryOf(word), offsets: undefined };
    const { letters, offsets } = skeletonOf(word);
    return { start, text: word, entry: entryOf(letters), offsets };
  };

  const decide = (
    found: FoundWord,
    before?: FoundWord,
    after?: FoundWord,
    text = "",
  ): SegmentedWord => {
    const chances = chancesOf(found, ranker, neighbourhood(text, found, before, after));
    const { start } = found;
    const end = start + found.text.length;
    if (settings.nBest === 0) {
      let best = 0;
      for (let i = 1; i < chances.length; i += 1) {
        if ((chances[i] as number) > (chances[best] as number)) best = i;
      }
      const segments = placeReading(found, best);
      return { start, end, text: found.text, segments, confidence: chances[best] as number };
    }
    const order = chances.map((_, i) => i).filter((i) => (chances[i] as number) > 0);
    order.sort((a, b) => (chances[b] as number) - (chances[a] as number));
    const nBest = order.slice(0, settings.nBest).map((i) => ({
      segments: placeReading(found, i),
      confidence: chances[i] as number,
    }));
    const best = nBest[0] as (typeof nBest)[number];
    return { start, end, text: found.text, ...best, nBest };
  };

  return {
    segment(text) {
      const words: FoundWord[] = [];
      findWords(text, (start, end, plain) =>
        words.push(find(text.slice(start, end), start, plain)),
      );
      return words.map((found, i) => decide(found, words[i - 1], words[i + 1], text));
    },
    segmentWord: (word) => decide(find(word, 0, false)),
  };
}
