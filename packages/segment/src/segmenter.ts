import { type Context, gap } from "./context.js";
import { createScannedWord, nextWord } from "./find-words.js";
import { type FoundWord, placePieces } from "./found-word.js";
import { gapBetween } from "./gap-between.js";
import { type CliticModel, loadModel } from "./model.js";
import type { Settings } from "./options.js";
import { createSentence } from "./sentence.js";
import type { Reading, SegmentedWord } from "./types.js";
import { vowelsAllow } from "./vowels.js";
import { createWeigher } from "./weigher.js";
import { createAnalyst } from "./word-entry.js";
import { createWordFinder } from "./word-finder.js";

/** Segments with fixed options. */
export interface CliticSegmenter {
  /** Finds the Arabic words of a text and cuts each into clitics and stem. */
  segment(text: string): SegmentedWord[];
  /** Cuts one word; the whole string is taken as the word. */
  segmentWord(word: string): SegmentedWord;
}

const ALONE: Context = {
  before: 0,
  after: 0,
  gapBefore: gap.end,
  gapAfter: gap.end,
  voice: 0,
};

/** Makes a segmenter of a model and settings. */
export function segmenterOf(model: CliticModel, settings: Settings): CliticSegmenter {
  const loaded = loadModel(model);
  const analyst = createAnalyst(loaded, settings);
  const find = createWordFinder(analyst);
  const weigher = createWeigher(loaded);
  const scanned = createScannedWord();

  const readingOf = (found: FoundWord, index: number, confidence: number): Reading => ({
    segments: placePieces(found, analyst.pieces(found.entry, index)),
    confidence,
  });

  const weigh = (found: FoundWord, context: Context): Float64Array => {
    const { text, entry, offsets } = found;
    if (offsets === undefined) return weigher.weigh(entry, context);
    // Cuts that the tashkeel rules out have no chance, unless it rules out all.
    const allows = entry.rivals.map(({ cut }) => vowelsAllow(text, entry.letters, offsets, cut));
    if (!allows.includes(true)) return weigher.weigh(entry, context);
    return weigher.weigh(entry, context, (index) => allows[index] === true);
  };

  const readingsOf = (found: FoundWord, context: Context): Reading[] => {
    const { rivals, readings } = found.entry;
    if (rivals.length === 0) return [readingOf(found, 0, 1)];
    const chances = weigh(found, context);
    const order = readings.map((_, i) => i).filter((i) => (chances[i] as number) > 0);
    order.sort((a, b) => (chances[b] as number) - (chances[a] as number));
    const best = order.slice(0, settings.nBest);
    return best.map((i) => readingOf(found, i, chances[i] as number));
  };

  const decide = (found: FoundWord, context: Context): SegmentedWord => {
    const { start, text, entry } = found;
    const end = start + text.length;
    if (settings.nBest > 0) {
      const nBest = readingsOf(found, context);
      return { start, end, text, ...(nBest[0] as Reading), nBest };
    }
    let best = 0;
    let confidence = 1;
    if (entry.rivals.length > 0) {
      const chances = weigh(found, context);
      for (let i = 1; i < entry.readings.length; i += 1) {
        if ((chances[i] as number) > (chances[best] as number)) best = i;
      }
      confidence = chances[best] as number;
    }
    const segments = placePieces(found, analyst.pieces(entry, best));
    return { start, end, text, segments, confidence };
  };

  let words: SegmentedWord[] = [];
  const sentence = createSentence((found, context) => words.push(decide(found, context)));

  return {
    segment(text) {
      for (let end = 0; nextWord(text, end, scanned); end = scanned.end) {
        sentence.add(find(text, scanned), gapBetween(text, end, scanned.start));
      }
      sentence.end();
      const found = words;
      words = [];
      return found;
    },
    segmentWord(word) {
      // What is more than one run of letters, or none, is taken as one word all the same.
      const whole = nextWord(word, 0, scanned) && scanned.end - scanned.start === word.length;
      if (!whole) Object.assign(scanned, { start: 0, end: word.length, plain: false });
      return decide(find(word, scanned), ALONE);
    },
  };
}
