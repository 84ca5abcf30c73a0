import type { CliticModel } from "./model.js";
import { readOptions, type SegmentOptions, type Settings } from "./options.js";
import { type CliticSegmenter, segmenterOf } from "./segmenter.js";
import type { SegmentedWord } from "./types.js";

/** The functions of the package, bound to one model. */
export interface CliticApi {
  createCliticSegmenter(options?: SegmentOptions): CliticSegmenter;
  segment(text: string, options?: SegmentOptions): SegmentedWord[];
  segmentWord(word: string, options?: SegmentOptions): SegmentedWord;
}

/**
 * Binds the functions of the package to a model, one that you trained for example. The model is
 * unpacked at the first call. Calls with the same options share one cache.
 *
 * @example
 * bindModel(model).segmentWord("وقال").segments.map((piece) => piece.text); // => ["و", "قال"]
 */
export function bindModel(model: CliticModel): CliticApi {
  const segmenters = new Map<string, CliticSegmenter>();
  const shared = (options?: SegmentOptions): CliticSegmenter => {
    const settings = readOptions(options);
    if (settings.nBest > 0) return segmenterOf(model, settings);
    const key = keyOf(settings);
    const known = segmenters.get(key) ?? segmenterOf(model, settings);
    segmenters.set(key, known);
    return known;
  };
  return {
    createCliticSegmenter: (options) => segmenterOf(model, readOptions(options)),
    segment: (text, options) => shared(options).segment(text),
    segmentWord: (word, options) => shared(options).segmentWord(word),
  };
}

const keyOf = ({ scheme, dialect, compounds }: Settings) => `${scheme} ${dialect} ${compounds}`;
