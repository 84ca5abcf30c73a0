import { createBoundedCache } from "./bounded-cache.js";
import { type Context, gap } from "./context.js";
import { findWords } from "./find-words.js";
import { type FoundWord, placeReading } from "./found-word.js";
import { gapBetween } from "./gap-between.js";
import { type CliticModel, loadModel } from "./model.js";
import type { Settings } from "./options.js";
import { skeletonOf } from "./skeleton.js";
import type { Reading, SegmentedWord } from "./types.js";
import { vowelsAllow } from "./vowels.js";
import { createWeigher, type Weigher } from "./weigher.js";
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

const ALONE: Context = { before: 0, after: 0, gapBefore: gap.end, gapAfter: gap.end };

// A slice may keep the text it was cut from in memory as long as it lives itself, and the cache
// outlives the text.
function detached(letters: string): string {
  const units: number[] = [];
  for (let i = 0; i < letters.length; i += 1) units.push(letters.charCodeAt(i));
  return String.fromCharCode(...units);
}

function createFinder(model: CliticModel, settings: Settings) {
  const loaded = loadModel(model);
  const cache = createBoundedCache<WordEntry>(CACHE_SIZE);
  const entryOf = (letters: string): WordEntry => {
    if (letters.length > LONGEST_WORD) return uncutWord(letters);
    const known = cache.get(letters);
    if (known !== undefined) return known;
    const own = detached(letters);
    const entry = analyseWord(own, settings, loaded);
    cache.set(own, entry);
    return entry;
  };
  return (word: string, start: number, plain: boolean): FoundWord => {
    if (plain) return { start, text: word, entry: entryOf(word), offsets: undefined };
    const { letters, offsets } = skeletonOf(word);
    return { start, text: word, entry: entryOf(letters), offsets };
  };
}

function weighFound(found: FoundWord, context: Context, weigher: Weigher): Float64Array {
  const { text, entry, offsets } = found;
  if (offsets === undefined) return weigher.weigh(entry, context);
  // Cuts that the tashkeel rules out have no chance, unless it rules out all.
  const allows = entry.ranked.map(({ cut }) => vowelsAllow(text, entry.letters, offsets, cut));
  if (!allows.includes(true)) return weigher.weigh(entry, context);
  return weigher.weigh(entry, context, (index) => allows[index] === true);
}

function bestReading(found: FoundWord, chances: Float64Array): Reading {
  let best = 0;
  for (let i = 1; i < found.entry.readings.length; i += 1) {
    if ((chances[i] as number) > (chances[best] as number)) best = i;
  }
  return { segments: placeReading(found, best), confidence: chances[best] as number };
}

function bestReadings(found: FoundWord, chances: Float64Array, most: number): Reading[] {
  const order = found.entry.readings.map((_, i) => i).filter((i) => (chances[i] as number) > 0);
  order.sort((a, b) => (chances[b] as number) - (chances[a] as number));
  return order.slice(0, most).map((i) => ({
    segments: placeReading(found, i),
    confidence: chances[i] as number,
  }));
}

/** Makes a segmenter of a model and settings. */
export function segmenterOf(model: CliticModel, settings: Settings): CliticSegmenter {
  const find = createFinder(model, settings);
  const weigher = createWeigher(loadModel(model).weights);

  const decide = (found: FoundWord, context: Context): SegmentedWord => {
    const { start, text, entry } = found;
    const end = start + text.length;
    if (settings.nBest === 0 && entry.readings.length === 1) {
      return { start, end, text, segments: placeReading(found, 0), confidence: 1 };
    }
    const chances = weighFound(found, context, weigher);
    if (settings.nBest === 0) {
      const { segments, confidence } = bestReading(found, chances);
      return { start, end, text, segments, confidence };
    }
    const nBest = bestReadings(found, chances, settings.nBest);
    return { start, end, text, ...(nBest[0] as Reading), nBest };
  };

  return {
    segment(text) {
      const words: SegmentedWord[] = [];
      // A word is decided when the next one is known.
      let held: FoundWord | undefined;
      let before = 0;
      let gapBefore: number = gap.end;
      findWords(text, (start, end, plain) => {
        const next = find(text.slice(start, end), start, plain);
        if (held !== undefined) {
          const gapAfter = gapBetween(text, held.start + held.text.length, start);
          const after = gapAfter === gap.end ? 0 : next.entry.contextClass;
          words.push(decide(held, { before, after, gapBefore, gapAfter }));
          before = gapAfter === gap.end ? 0 : held.entry.contextClass;
          gapBefore = gapAfter;
        }
        held = next;
      });
      if (held !== undefined) {
        words.push(decide(held, { before, after: 0, gapBefore, gapAfter: gap.end }));
      }
      return words;
    },
    segmentWord: (word) => decide(find(word, 0, false), ALONE),
  };
}
