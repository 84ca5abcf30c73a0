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
  /** Sentences that end inside the line with more after them. */
  readonly sentences: number;
  /** Kind of the last token, as `enderOf` counts them. */
  readonly ender: number;
  /** Hash of the first two words; 0 when there are fewer. */
  readonly openingHash: number;
  /** Code of the first token and whether the line ends a sentence. */
  readonly firstCode: number;
  readonly endsSentence: boolean;
  /** Whether it is made of a date or time. */
  readonly dated: boolean;
  /** Whether it could be a stamp: a date, a number or link, or mostly names of outlets. */
  readonly stamp: boolean;
  /** Whether it begins with a word that goes on from the line before. */
  readonly connective: boolean;
  /** Whether its first letter is و, the conjunction more often than not. */
  readonly startsWithAnd: boolean;
  /** Family of a cue that is the whole line, that begins it, or -1. */
  readonly cueWhole: number;
  readonly cueStart: number;
  /** Whether it opens as an aggregator wraps a story that is not its own. */
  readonly framed: boolean;
  /** 0 when it could be no name, else 1 to 3 by how many given names it has. */
  readonly nameShape: number;
  /** Whether it has a set phrase in it. */
  readonly cued: boolean;
  /** Whether it has a set phrase or a bullet in it. */
  readonly mayHoldFurniture: boolean;
  /** Whether a second look may find furniture glued to its text. */
  readonly mayBeCut: boolean;
  /** Words of content, by a 16-bit hash: a slice of the page's topics. */
  readonly topicsFrom: number;
  readonly topicsTo: number;
  /** Features of the line alone: a slice of the page's pool. */
  readonly featuresFrom: number;
  readonly featuresTo: number;
}
