/** How a line looks, in five sizes. */
export const shape = { mark: 0, label: 1, headline: 2, sentence: 3, prose: 4 } as const;

/** What later steps need to know of a line after its characters have been read once. */
export interface LineFacts {
  readonly start: number;
  readonly end: number;
  /** Blank lines before it. */
  readonly gap: number;
  readonly words: number;
  readonly shape: number;
  /** Hash of the folded words, and of the first six of them (0 when there are fewer). */
  readonly hash: number;
  readonly prefixHash: number;
  /** Code of the first token and whether the line ends a sentence. */
  readonly firstCode: number;
  readonly endsSentence: boolean;
  readonly connective: boolean;
  /** Family of a cue that is the whole line, that begins it, or -1. */
  readonly cueWhole: number;
  readonly cueStart: number;
  /** Words of content, by a 16-bit hash. */
  readonly topics: Uint16Array;
  /** Features of the line alone: a slice of the page's pool. */
  readonly featuresFrom: number;
  readonly featuresTo: number;
}
