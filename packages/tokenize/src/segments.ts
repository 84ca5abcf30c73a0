import { endOf, kindOf, WORD_LIKE_KINDS } from "./packed-token.js";

/** A piece of a text, as `Intl.Segmenter` gives it. */
export interface SegmentData {
  segment: string;
  /** Where the segment starts in `input`. */
  index: number;
  input: string;
  /** Whether the segment is a word, number, link, hashtag or mention; only for words. */
  isWordLike?: boolean;
}

/** The segments of one text, found as they are asked for. */
export interface Segments {
  /** The segments in order, found one at a time. */
  [Symbol.iterator](): IterableIterator<SegmentData>;
  /** The segment that holds the code unit at `index` (0 by default), if there is one. */
  containing(index?: number): SegmentData | undefined;
}

/** How a text is cut. */
export interface Cut {
  /** Whether segments are words or what stands between them. */
  readonly tellsWords: boolean;
  /** Makes a function that reads the segment at a start as a packed token; starts only grow. */
  scanner(text: string): (start: number) => number;
}

/** Cuts `text` lazily. */
export function createSegments(text: string, cut: Cut): Segments {
  const data = (start: number, packed: number): SegmentData => {
    const segment = text.slice(start, endOf(packed));
    if (!cut.tellsWords) return { segment, index: start, input: text };
    const isWordLike = ((WORD_LIKE_KINDS >> kindOf(packed)) & 1) === 1;
    return { segment, index: start, input: text, isWordLike };
  };
  // What was found so far, for `containing`: a text is cut once however often it is asked.
  const starts: number[] = [];
  const found: number[] = [];
  let scan: ((start: number) => number) | undefined;

  return {
    *[Symbol.iterator]() {
      const next = cut.scanner(text);
      for (let start = 0; start < text.length; ) {
        const packed = next(start);
        yield data(start, packed);
        start = endOf(packed);
      }
    },
    containing(index = 0) {
      const at = Math.trunc(index) || 0;
      if (at < 0 || at >= text.length) return undefined;
      scan ??= cut.scanner(text);
      for (;;) {
        const last = found.at(-1);
        const end = last === undefined ? 0 : endOf(last);
        if (end > at) break;
        starts.push(end);
        found.push(scan(end));
      }
      const place = lastAtMost(starts, at);
      return data(starts[place] as number, found[place] as number);
    },
  };
}

/** The index of the last start that is not after `at`. */
function lastAtMost(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}
