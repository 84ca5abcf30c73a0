import { type FeaturePool, pushFeature } from "./feature-pool.js";
import { classBit } from "./lexicon.js";
import { stemHash } from "./stem-hash.js";
import { frontTokens, type TokenBuffer } from "./token-buffer.js";
import { code } from "./token-codes.js";
import { emptyHash, hashStep } from "./word-hash.js";

export const classNames = Object.keys(classBit) as (keyof typeof classBit)[];
const dateBits = classBit.month | classBit.weekday | classBit.clock;
/** Words that say nothing of the topic. */
const offTopic =
  classBit.stop | classBit.saying | classBit.connective | classBit.timeUnit | dateBits;
/** Most words of a line that are taken for its topic. */
const maxTopics = 40;
/** The last place for letters is shared by all late words, so it tells nothing. */
const lastFront = frontTokens - 1;
/** Characters of the shortest word of content. */
const shortestTopic = 4;

/** What one pass over the tokens of a line counts. */
export interface Counts {
  words: number;
  unknown: number;
  latin: number;
  numbers: number;
  dates: number;
  bars: number;
  dashes: number;
  commas: number;
  colons: number;
  sentences: number;
  stops: number;
  /** Bits of the kinds of token present. */
  has: number;
  hash: number;
  prefixHash: number;
  openingHash: number;
  firstWord: number;
  lastWord: number;
}

/** Words of each class in the line counted last. */
export const classCounts = new Int32Array(classNames.length);

/** Kinds of token whose presence is a feature, in the order of their bits. */
const present: readonly number[] = [
  code.link,
  code.handle,
  code.hashtag,
  code.time,
  code.date,
  code.year,
  code.copyright,
  code.number,
  code.bullet,
  code.symbol,
];

/** The bit that a token sets in `has`, by its code turned positive. */
const presenceBits = Int32Array.from({ length: 1 - code.symbol }, (_, i) => {
  const bit = present.indexOf(-i);
  return bit < 0 ? 0 : 1 << bit;
});

const firstMark = code.colon;
const { latin, unknown } = code;
const stopBit = classBit.stop;

function noCounts(): Counts {
  return {
    words: 0,
    unknown: 0,
    latin: 0,
    numbers: 0,
    dates: 0,
    bars: 0,
    dashes: 0,
    commas: 0,
    colons: 0,
    sentences: 0,
    stops: 0,
    has: 0,
    hash: emptyHash,
    prefixHash: 0,
    openingHash: 0,
    firstWord: -1,
    lastWord: -1,
  };
}

/** Counts a punctuation mark or symbol. */
function countMark(n: Counts, c: number): void {
  if (c === code.bar) n.bars++;
  else if (c === code.dash) n.dashes++;
  else if (c === code.comma) n.commas++;
  else if (c === code.colon) n.colons++;
}

/** Counts a number, a date or an address. */
function countSign(n: Counts, c: number): void {
  if (c >= code.year && c <= code.number) n.numbers++;
  if (c === code.time || c === code.date || c === code.year) n.dates++;
}

/** Counts the classes of a word. */
function countClasses(n: Counts, classBits: number): void {
  let bits = classBits;
  if (bits & dateBits) n.dates++;
  if (bits & stopBit) n.stops++;
  while (bits !== 0) {
    const b = 31 - Math.clz32(bits);
    classCounts[b] = (classCounts[b] as number) + 1;
    bits ^= 1 << b;
  }
}

/** Counts a word, number or address by its code and the classes of the word. */
function countWord(n: Counts, c: number, classBits: number): void {
  if (c > 0) {
    if (classBits !== 0) countClasses(n, classBits);
  } else if (c === unknown) n.unknown++;
  else if (c === latin) n.latin++;
  else countSign(n, c);
}

/**
 * Counts the tokens of a line in one pass: the words of each class go to `classCounts`, the words of
 * content to `topics`.
 */
export function countTokens(
  tokens: TokenBuffer,
  classes: readonly number[],
  topics: FeaturePool,
): Counts {
  const { codes, hashes, starts, ends, length } = tokens;
  const n = noCounts();
  const topicsFull = topics.length + maxTopics;
  classCounts.fill(0);
  let hash = emptyHash;
  let words = 0;
  let pendingStop = false;
  for (let t = 0; t < length; t++) {
    const c = codes[t] as number;
    const bits = c > 0 ? (classes[c] as number) : 0;
    if (c < latin) n.has |= presenceBits[-c] as number;
    if (c <= firstMark) {
      if (c === code.stop || c === code.dots) pendingStop = words > 0;
      else countMark(n, c);
      continue;
    }
    hash = hashStep(hash, (hashes[t] as number) || c);
    if (pendingStop) n.sentences++;
    pendingStop = false;
    if (words === 0) n.firstWord = t;
    words++;
    n.lastWord = t;
    if (words === 2) n.openingHash = hash;
    else if (words === 6) n.prefixHash = hash;
    countWord(n, c, bits);
    if (hashes[t] === 0 || bits & offTopic || topics.length === topicsFull) continue;
    if (t >= lastFront || (ends[t] as number) - (starts[t] as number) < shortestTopic) continue;
    pushFeature(topics, stemHash(tokens, t));
  }
  n.words = words;
  n.hash = hash;
  return n;
}
