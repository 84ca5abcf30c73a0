import { bindModel } from "./api.js";
import { liteModel } from "./data/lite-model.generated.js";
import type { SegmentOptions } from "./options.js";
import type { CliticSegmenter } from "./segmenter.js";
import type { SegmentedWord } from "./types.js";

const api = /* @__PURE__ */ bindModel(liteModel);

/** As `segment` of the main entry, with the small model. */
export function segment(text: string, options?: SegmentOptions): SegmentedWord[] {
  return api.segment(text, options);
}

/** As `segmentWord` of the main entry, with the small model. */
export function segmentWord(word: string, options?: SegmentOptions): SegmentedWord {
  return api.segmentWord(word, options);
}

/** As `createCliticSegmenter` of the main entry, with the small model. */
export function createCliticSegmenter(options?: SegmentOptions): CliticSegmenter {
  return api.createCliticSegmenter(options);
}
