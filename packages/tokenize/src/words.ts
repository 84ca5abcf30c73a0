import { checkText } from "./check-options.js";
import { collectTokens } from "./collect-tokens.js";
import { WORD_LIKE_KINDS } from "./packed-token.js";
import type { Token } from "./token.js";

/**
 * Lists the words of a text, with numbers, links, hashtags and mentions and without spaces,
 * punctuation, symbols and emoji.
 *
 * @example
 * words("نما الاقتصادُ ٣٫٥٪.").map((word) => word.text); // => ["نما", "الاقتصادُ", "٣٫٥"]
 */
export function words(text: string): Token[] {
  checkText(text);
  return collectTokens(text, WORD_LIKE_KINDS);
}
