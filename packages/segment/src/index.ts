export type { CompoundPolicy } from "./compounds.js";
export { type SegmentOptions, schemes } from "./options.js";
export type { CliticSegmenter } from "./segmenter.js";
export { createCliticSegmenter, segment, segmentWord } from "./standard.js";
export type { Reading, Role, Scheme, Segment, SegmentedWord } from "./types.js";
