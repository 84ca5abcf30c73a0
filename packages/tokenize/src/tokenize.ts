import { classTable } from "./character-class.js";
import { endOf, kindName, kindOf, SPACE_KIND } from "./packed-token.js";
import { scanToken } from "./scan-token.js";
import type { Token } from "./token.js";

/** What `tokenize` returns. */
export interface TokenizeOptions {
  /** Return white space too, so that the tokens put together are the text; `false` by default. */
  readonly spaces?: boolean;
}

/**
 * Cuts a text into words, numbers, punctuation, symbols, emoji, links, hashtags and mentions.
 *
 * @example
 * tokenize("بلغ ٣٫٥٪").map((token) => token.kind); // => ["word", "number", "symbol"]
 */
export function tokenize(text: string, options: TokenizeOptions = {}): Token[] {
  const { spaces = false } = options;
  const classes = classTable();
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const packed = scanToken(text, start, classes);
    const end = endOf(packed);
    const kind = kindOf(packed);
    if (spaces || kind !== SPACE_KIND) {
      tokens.push({ start, end, text: text.slice(start, end), kind: kindName(kind) });
    }
    start = end;
  }
  return tokens;
}
