import { classTable } from "./character-class.js";
import {
  EMOJI_KIND,
  endOf,
  kindName,
  kindOf,
  PUNCTUATION_KIND,
  SPACE_KIND,
  SYMBOL_KIND,
} from "./packed-token.js";
import { scanToken } from "./scan-token.js";
import type { Token } from "./token.js";

/** Whether tokens of a kind have something to read: all but space, punctuation, symbol, emoji. */
const isWordLike = (kind: number): boolean =>
  kind !== SPACE_KIND && kind !== PUNCTUATION_KIND && kind !== SYMBOL_KIND && kind !== EMOJI_KIND;

/**
 * Lists the words of a text, with numbers, links, hashtags and mentions and without spaces,
 * punctuation, symbols and emoji.
 *
 * @example
 * words("نما الاقتصادُ ٣٫٥٪.").map((word) => word.text); // => ["نما", "الاقتصادُ", "٣٫٥"]
 */
export function words(text: string): Token[] {
  const classes = classTable();
  const found: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const packed = scanToken(text, start, classes);
    const end = endOf(packed);
    const kind = kindOf(packed);
    if (isWordLike(kind)) {
      found.push({ start, end, text: text.slice(start, end), kind: kindName(kind) });
    }
    start = end;
  }
  return found;
}
