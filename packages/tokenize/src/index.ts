export { detokenize } from "./detokenize.js";
export type { Mode } from "./mode.js";
export { createSegmenter, type Segmenter, type SegmenterOptions } from "./segmenter.js";
export type { SegmentData, Segments } from "./segments.js";
export { type Sentence, type SentenceOptions, sentences } from "./sentences.js";
export type { Token, TokenKind } from "./token.js";
export { createTokenizer, type TokenizeOptions, type Tokenizer, tokenize } from "./tokenizer.js";
export { words } from "./words.js";
