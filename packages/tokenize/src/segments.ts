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
  /** Makes a function that gives the end of the segment at a start; starts must only grow. */
  endFinder(text: string): (start: number) => number;
  isWordLike?(text: string, start: number): boolean;
}

/** Cuts `text` lazily. */
export function createSegments(text: string, cut: Cut): Segments {
  const data = (start: number, end: number): SegmentData => {
    const segment = { segment: text.slice(start, end), index: start, input: text };
    return cut.isWordLike ? { ...segment, isWordLike: cut.isWordLike(text, start) } : segment;
  };
  // Boundaries found so far, for `containing`: a text is cut once however often it is asked.
  const boundaries = [0];
  let findEnd: ((start: number) => number) | undefined;

  return {
    *[Symbol.iterator]() {
      const next = cut.endFinder(text);
      for (let start = 0; start < text.length; ) {
        const end = next(start);
        yield data(start, end);
        start = end;
      }
    },
    containing(index = 0) {
      const at = Math.trunc(index) || 0;
      if (at < 0 || at >= text.length) return undefined;
      findEnd ??= cut.endFinder(text);
      let last = boundaries[boundaries.length - 1] as number;
      while (last <= at) {
        last = findEnd(last);
        boundaries.push(last);
      }
      const found = lastAtMost(boundaries, at);
      return data(boundaries[found] as number, boundaries[found + 1] as number);
    },
  };
}

/** The index of the last boundary that is not after `at`. */
function lastAtMost(boundaries: readonly number[], at: number): number {
  let low = 0;
  let high = boundaries.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}
