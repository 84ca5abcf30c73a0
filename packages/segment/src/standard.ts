import { bindModel } from "./api.js";
import { standardModel } from "./data/standard-model.generated.js";
import type { SegmentOptions } from "./options.js";
import type { CliticSegmenter } from "./segmenter.js";
import type { SegmentedWord } from "./types.js";

const api = /* @__PURE__ */ bindModel(standardModel);

/**
 * Finds the Arabic words of a text and cuts each into clitics and stem.
 *
 * Offsets count UTF-16 units of `text`; the segments of a word tile it. `text` of a segment is
 * what is written, `form` what it stands for, without tashkeel and tatweel. Words of other scripts,
 * digits and punctuation are passed over. Never throws on text; takes linear time.
 *
 * @throws {TypeError | RangeError} on a wrong option.
 * @example
 * segment("وسيكتبونها")[0].segments.map((piece) => piece.text); // => ["و", "س", "يكتبون", "ها"]
 */
export function segment(text: string, options?: SegmentOptions): SegmentedWord[] {
  return api.segment(text, options);
}

/**
 * Cuts one word into clitics and stem; the whole string is taken as the word.
 *
 * Without the words around it a word is judged by itself: prefer {@link segment} for text.
 *
 * @throws {TypeError | RangeError} on a wrong option.
 * @example
 * segmentWord("للحظر").segments.map((piece) => piece.form); // => ["ل", "الحظر"]
 */
export function segmentWord(word: string, options?: SegmentOptions): SegmentedWord {
  return api.segmentWord(word, options);
}

/**
 * Makes a segmenter that reads its options once and keeps a cache of its own, of bounded size.
 * It gives the same answers as {@link segment} and {@link segmentWord}.
 *
 * @throws {TypeError | RangeError} on a wrong option.
 * @example
 * createCliticSegmenter({ scheme: "d3" }).segmentWord("بالمدرسة").segments.map((piece) => piece.text);
 * // => ["ب", "ال", "مدرسة"]
 */
export function createCliticSegmenter(options?: SegmentOptions): CliticSegmenter {
  return api.createCliticSegmenter(options);
}
