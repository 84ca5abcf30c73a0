import { classBit } from "./lexicon.js";
import type { TokenBuffer } from "./token-buffer.js";
import { code, isMark } from "./token-codes.js";
import { emptyHash, hashStep } from "./word-hash.js";

export const classNames = Object.keys(classBit) as (keyof typeof classBit)[];
export const dateBits = classBit.month | classBit.weekday | classBit.clock;

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
  has: number;
  hash: number;
  prefixHash: number;
  openingHash: number;
  firstWord: number;
  lastWord: number;
}

/** Words of each class in the line counted last. */
export const classCounts = new Int32Array(classNames.length);
/** Which presence feature a token sets, or -1. */
function presence(c: number): number {
  switch (c) {
    case code.link:
      return 0;
    case code.handle:
      return 1;
    case code.hashtag:
      return 2;
    case code.time:
      return 3;
    case code.date:
      return 4;
    case code.year:
      return 5;
    case code.copyright:
      return 6;
    case code.number:
      return 7;
    case code.bullet:
      return 8;
    case code.symbol:
      return 9;
    default:
      return -1;
  }
}

/** Counts the tokens of a line; the words of each class go to `classCounts`. */
export function countTokens(tokens: TokenBuffer, classes: readonly number[]): Counts {
  const n: Counts = {
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
  classCounts.fill(0);
  let pendingStop = false;
  for (let t = 0; t < tokens.length; t++) {
    const c = tokens.codes[t] as number;
    const p = presence(c);
    if (p >= 0) n.has |= 1 << p;
    if (isMark(c)) {
      if (c === code.bar) n.bars++;
      else if (c === code.dash) n.dashes++;
      else if (c === code.comma) n.commas++;
      else if (c === code.colon) n.colons++;
      else if (c === code.stop || c === code.dots) pendingStop = n.words > 0;
      continue;
    }
    n.hash = hashStep(n.hash, (tokens.hashes[t] as number) || c);
    if (c < 0 && c !== code.latin) {
      n.numbers += c >= code.year && c <= code.number ? 1 : 0;
      if (c === code.time || c === code.date || c === code.year) n.dates++;
    }
    if (pendingStop) {
      n.sentences++;
      pendingStop = false;
    }
    if (n.firstWord < 0) n.firstWord = t;
    n.lastWord = t;
    n.words++;
    if (n.words === 2) n.openingHash = n.hash;
    if (n.words === 6) n.prefixHash = n.hash;
    if (c === code.latin) n.latin++;
    else if (c === code.unknown) n.unknown++;
    else if (c > 0) {
      let bits = classes[c] as number;
      if (bits & dateBits) n.dates++;
      if (bits & classBit.stop) n.stops++;
      for (let b = 0; bits !== 0; b++, bits >>>= 1)
        if (bits & 1) classCounts[b] = (classCounts[b] as number) + 1;
    }
  }
  return n;
}
