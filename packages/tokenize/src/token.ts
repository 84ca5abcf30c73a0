import type { Span } from "@warraq/unicode";

/** What a token is. */
export type TokenKind =
  | "word"
  | "number"
  | "punctuation"
  | "symbol"
  | "emoji"
  | "url"
  | "email"
  | "hashtag"
  | "mention"
  | "space";

/** A piece of a text with its kind; `text` is `input.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}
