export { type Sentence, sentences } from "./sentences.js";
export type { Token, TokenKind } from "./token.js";
export { type TokenizeOptions, tokenize } from "./tokenize.js";
export { words } from "./words.js";
