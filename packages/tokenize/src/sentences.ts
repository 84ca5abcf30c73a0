import type { Span } from "@warraq/unicode";
import { classTable } from "./character-class.js";
import { checkOptions, checkText } from "./check-options.js";
import { type Mode, modes } from "./mode.js";
import { createSentenceScanner } from "./sentence-scanner.js";
import { scanUnicodeSentence } from "./unicode/scan-unicode-sentence.js";

/** A sentence without the white space around it; `text` is `input.slice(start, end)`. */
export interface Sentence extends Span {
  readonly text: string;
}

/** How `sentences` cuts. */
export interface SentenceOptions {
  /** `"arabic"` by default; `"unicode"` follows Unicode Standard Annex #29 to the letter. */
  readonly mode?: Mode;
}

/**
 * Cuts a text into sentences.
 *
 * A sentence ends at . ؟ ! and their relatives together with the quotes and brackets that close
 * after them, and at the end of a line unless the lines are hard-wrapped. Throws a `TypeError` or
 * `RangeError` if an option is unknown or has a wrong value.
 *
 * @example
 * sentences("وصل د. سامي عند 3.5 مساءً.ثم غادر؟").map((s) => s.text);
 * // => ["وصل د. سامي عند 3.5 مساءً.", "ثم غادر؟"]
 */
export function sentences(text: string, options: SentenceOptions = {}): Sentence[] {
  checkText(text);
  checkOptions(options, { mode: modes });
  const classes = classTable();
  const scan =
    options.mode === "unicode"
      ? (from: number) => scanUnicodeSentence(text, from, classes)
      : createSentenceScanner(text, classes);
  const found: Sentence[] = [];
  for (let at = 0; at < text.length; ) {
    const { start, end, next } = scan(at);
    if (end > start) found.push({ start, end, text: text.slice(start, end) });
    at = next;
  }
  return found;
}
