import { classTable } from "./character-class.js";
import { checkOptions, checkText } from "./check-options.js";
import { collectTokens } from "./collect-tokens.js";
import { type Mode, modes } from "./mode.js";
import { EVERY_KIND, endOf, kindName, kindOf, SPACE_KIND } from "./packed-token.js";
import { scanToken } from "./scan-token.js";
import type { Token } from "./token.js";
import { scanUnicodeToken } from "./unicode/scan-unicode-token.js";

/** What `tokenize` returns. */
export interface TokenizeOptions {
  /** Return white space too, so that the tokens put together are the text; `false` by default. */
  readonly spaces?: boolean;
  /** `"arabic"` by default; `"unicode"` cuts exactly where Unicode's word boundaries are. */
  readonly mode?: Mode;
}

/** A tokenizer with its options settled. */
export interface Tokenizer {
  /** All tokens of a text. */
  tokenize(text: string): Token[];
  /** The same tokens one at a time: only the token at hand is held in memory. */
  iterate(text: string): IterableIterator<Token>;
}

/**
 * Makes a tokenizer.
 *
 * Throws a `TypeError` or `RangeError` if an option is unknown or has a wrong value.
 *
 * @example
 * createTokenizer({ spaces: true }).tokenize("نعم، لا").length; // => 4
 */
export function createTokenizer(options: TokenizeOptions = {}): Tokenizer {
  checkOptions(options, { spaces: Boolean, mode: modes });
  const wanted = options.spaces ? EVERY_KIND : EVERY_KIND & ~(1 << SPACE_KIND);
  const isUnicode = options.mode === "unicode";
  const scan = isUnicode ? scanUnicodeToken : scanToken;
  return {
    tokenize(text) {
      checkText(text);
      return isUnicode ? Array.from(tokensOf(text, scan, wanted)) : collectTokens(text, wanted);
    },
    iterate(text) {
      checkText(text);
      return tokensOf(text, scan, wanted);
    },
  };
}

/**
 * Cuts a text into words, numbers, punctuation, symbols, emoji, links, hashtags and mentions.
 *
 * White space and invisible controls between them are left out unless `spaces` is set. Throws as
 * `createTokenizer` does.
 *
 * @example
 * tokenize("بلغ ٣٫٥٪").map((token) => token.kind); // => ["word", "number", "symbol"]
 */
export function tokenize(text: string, options?: TokenizeOptions): Token[] {
  return createTokenizer(options).tokenize(text);
}

function* tokensOf(text: string, scan: typeof scanToken, wanted: number): Generator<Token> {
  const classes = classTable();
  for (let start = 0; start < text.length; ) {
    const packed = scan(text, start, classes);
    const end = endOf(packed);
    const kind = kindOf(packed);
    if ((wanted >> kind) & 1) {
      yield { start, end, text: text.slice(start, end), kind: kindName(kind) };
    }
    start = end;
  }
}
