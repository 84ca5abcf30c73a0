export { type SegmentOptions, schemes } from "./options.js";
export { type CliticSegmenter, createCliticSegmenter, segment, segmentWord } from "./segmenter.js";
export type { Reading, Role, Scheme, Segment, SegmentedWord } from "./types.js";
