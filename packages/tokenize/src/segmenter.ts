import { classTable } from "./character-class.js";
import { checkOptions, checkText } from "./check-options.js";
import { type Mode, modes } from "./mode.js";
import { pack } from "./packed-token.js";
import { scanToken } from "./scan-token.js";
import { type Cut, createSegments, type Segments } from "./segments.js";
import { createSentenceScanner } from "./sentence-scanner.js";
import { scanUnicodeToken } from "./unicode/scan-unicode-token.js";
import { nextSentenceBreak } from "./unicode/sentence-break.js";

/** What `createSegmenter` cuts into, and by whose rules. */
export interface SegmenterOptions {
  /** `"word"` by default. */
  readonly granularity?: "word" | "sentence";
  /** `"arabic"` by default; `"unicode"` follows Unicode Standard Annex #29 to the letter. */
  readonly mode?: Mode;
}

/** The part of `Intl.Segmenter` that cuts text. */
export interface Segmenter {
  segment(text: string): Segments;
  resolvedOptions(): {
    locale: string;
    granularity: "word" | "sentence";
    mode: Mode;
  };
}

/**
 * Makes a stand-in for `Intl.Segmenter` whose answer does not depend on the runtime.
 *
 * The segments tile the text: white space is a segment between words, and belongs to the sentence
 * before it. Throws a `TypeError` or `RangeError` if an option is unknown or has a wrong value;
 * there is no granularity `"grapheme"`.
 *
 * @example
 * const segmenter = createSegmenter({ granularity: "word" });
 * Array.from(segmenter.segment("قالت: نعم"), (s) => s.segment); // => ["قالت", ":", " ", "نعم"]
 */
export function createSegmenter(options: SegmenterOptions = {}): Segmenter {
  checkOptions(options, { granularity: ["word", "sentence"], mode: modes });
  const { granularity = "word", mode = "arabic" } = options;
  const cut = granularity === "word" ? wordCut(mode) : sentenceCut(mode);
  return {
    segment(text) {
      checkText(text);
      return createSegments(text, cut);
    },
    resolvedOptions: () => ({ locale: "ar", granularity, mode }),
  };
}

function wordCut(mode: Mode): Cut {
  const scan = mode === "unicode" ? scanUnicodeToken : scanToken;
  return {
    tellsWords: true,
    scanner(text) {
      const classes = classTable();
      return (start) => scan(text, start, classes);
    },
  };
}

function sentenceCut(mode: Mode): Cut {
  return {
    tellsWords: false,
    scanner(text) {
      if (mode === "unicode") return (start) => pack(nextSentenceBreak(text, start), 0);
      const scan = createSentenceScanner(text, classTable());
      return (start) => pack(scan(start).next, 0);
    },
  };
}
