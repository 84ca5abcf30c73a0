import { bucket } from "./bucket.js";
import { type CueMatcher, cueFamily, cueLength } from "./cue-matcher.js";
import { cueFamilies } from "./data/cues.js";
import { featureOffset as at, type FeatureGroup } from "./feature-groups.js";
import { type FeaturePool, pushFeature } from "./feature-pool.js";
import { classBit } from "./lexicon.js";
import { type LineFacts, shape } from "./line-facts.js";
import type { TokenBuffer } from "./scan-tokens.js";
import { stemHash } from "./stem-hash.js";
import { code, isMark, isSeparator } from "./token-codes.js";
import { emptyHash, hashStep } from "./word-hash.js";

const classNames = Object.keys(classBit) as (keyof typeof classBit)[];
const dateBits = classBit.month | classBit.weekday | classBit.clock;
const skipTopics =
  classBit.stop | classBit.saying | classBit.connective | classBit.timeUnit | dateBits;
const maxTopics = 40;
/** A line of more words is no heading, whatever it begins with. */
const longLine = 22;
/** A cue that ends a line of more words is glued to it and says nothing of the line. */
const headingWords = 11;

const wordLimits = [0, 1, 2, 3, 5, 8, 13, 20, 35];

interface Counts {
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
  lastToken: number;
}

const classCounts = new Int32Array(classNames.length);
const topicBuffer = new Uint16Array(maxTopics);

/** Families of which one word, with no separator, can open a line. */
const openers = new Set(["byline", "tags", "breaking", "rights", "photo-credit"]);
const waw = 0x648;
/** Presence bit of a bullet or star. */
const bulletBit = 1 << 8;

/** The cues of a line: families of the one that is all of it and of the one that opens it, or -1. */
interface LineCues {
  whole: number;
  opening: number;
  count: number;
}

/** Where in its line a cue stands. */
interface CuePlace {
  readonly starts: boolean;
  readonly ends: boolean;
  readonly covers: boolean;
  readonly separated: boolean;
}

/** Place of the cue from token `from` up to `to`. */
function placeOf(tokens: TokenBuffer, n: Counts, from: number, to: number): CuePlace {
  const starts = from <= n.firstWord || n.firstWord < 0;
  const ends = to > n.lastWord;
  const separated =
    isSeparator(tokens.codes[to - 1] as number) ||
    (to < tokens.length && isSeparator(tokens.codes[to] as number));
  return { starts, ends, covers: starts && ends, separated };
}

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

function countTokens(tokens: TokenBuffer, classes: readonly number[]): Counts {
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
    lastToken: code.symbol,
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
  if (tokens.length > 0) n.lastToken = tokens.codes[tokens.length - 1] as number;
  return n;
}

/** Ender of a line: the kind of its last token, read through closing quotes and brackets. */
function enderOf(tokens: TokenBuffer): number {
  let t = tokens.length - 1;
  while (t > 0) {
    const c = tokens.codes[t] as number;
    if (c !== code.quote && c !== code.bracket) break;
    t--;
  }
  const c = tokens.codes[t] ?? code.symbol;
  if (c === code.stop) return 1;
  if (c === code.dots) return 2;
  if (c === code.colon) return 3;
  if (c === code.comma) return 4;
  if (c === code.dash) return 5;
  if (c === code.bar) return 6;
  if (c === code.bullet || c === code.symbol || c === code.copyright) return 7;
  if (c >= code.year && c <= code.number) return 8;
  if (c === code.link || c === code.handle || c === code.hashtag) return 9;
  if (t < tokens.length - 1) return 10;
  return c === code.latin ? 11 : 0;
}

function openerOf(tokens: TokenBuffer): number {
  const c = tokens.codes[0] ?? code.symbol;
  if (c > 0) return 0;
  if (c === code.unknown) return 1;
  if (c === code.latin) return 2;
  if (c === code.number) return 3;
  if (c === code.time || c === code.date || c === code.year) return 4;
  if (c === code.link) return 5;
  if (c === code.handle || c === code.hashtag) return 6;
  if (c === code.dash) return 7;
  if (c === code.bullet) return 8;
  if (c === code.quote) return 9;
  if (c === code.bracket) return 10;
  if (c === code.bar) return 11;
  if (c === code.copyright) return 12;
  return 13;
}

/** Shape of a line from its words and its ender. */
function shapeOf(n: Counts, ender: number): number {
  if (n.words === 0) return shape.mark;
  const ends = ender === 1 || ender === 2 || ender === 10;
  if (n.words >= 22 || n.sentences >= 2) return shape.prose;
  if (n.words >= 13 && (ends || n.sentences > 0)) return shape.prose;
  if (ends && n.words >= 6) return shape.sentence;
  return n.words >= 5 ? shape.headline : shape.label;
}

export interface LineReader {
  read(text: string, tokens: TokenBuffer, start: number, end: number, gap: number): LineFacts;
}

/** Reads lines one at a time, writing the features of each into the pool. */
export function createLineReader(matcher: CueMatcher, pool: FeaturePool): LineReader {
  const classes = matcher.lexicon.classes;
  const emit = (group: FeatureGroup, value = 0) => pushFeature(pool, at[group] + value);

  function emitClasses(n: Counts): void {
    for (let b = 0; b < classNames.length; b++) {
      const count = classCounts[b] as number;
      if (count === 0) continue;
      const share = count / n.words;
      emit(share >= 0.99 ? "classAll" : share >= 0.5 ? "classMost" : "classSome", b);
    }
  }

  function emitEdge(group: "classFirst" | "classLast", tokenCode: number): void {
    if (tokenCode <= 0) return;
    let bits = classes[tokenCode] as number;
    for (let b = 0; bits !== 0; b++, bits >>>= 1) if (bits & 1) emit(group, b);
  }

  function emitShape(n: Counts, ender: number, lineShape: number): void {
    emit("bias");
    emit("words", bucket(n.words, wordLimits));
    emit("ender", ender);
    emit("enderByLength", ender * 3 + (n.words < 6 ? 0 : lineShape >= shape.prose ? 2 : 1));
    if (n.words >= 4) emit("density", bucket(n.stops / n.words, [0.001, 0.1, 0.2, 0.3]));
    emit("latin", n.latin === 0 ? 0 : bucket(n.latin / n.words, [0.3, 0.8]) + 1);
    emit("digits", n.numbers === 0 ? 0 : bucket(n.numbers / n.words, [0.2, 0.5]) + 1);
    emit("bars", Math.min(n.bars, 3));
    emit("dashes", Math.min(n.dashes, 3));
    emit("commas", Math.min(n.commas, 3));
    emit("colons", Math.min(n.colons, 2));
    emit("sentences", Math.min(n.sentences, 3));
    emit(
      "dateShape",
      n.words === 0 || n.dates === 0
        ? 0
        : bucket((n.dates + n.numbers / 2) / n.words, [0.3, 0.65]) + 1,
    );
    for (let p = 0; p < 10; p++) {
      if ((n.has & (1 << p)) === 0) continue;
      emit(n.words <= 1 ? "only" : "has", p);
    }
  }

  function emitName(n: Counts): number {
    const names = classCounts[classNames.indexOf("name")] as number;
    const plain = n.unknown + names;
    const fits = n.words >= 1 && n.words <= 5 && plain >= n.words - 1 && n.numbers === 0;
    const nameShape = !fits ? 0 : names === 0 ? 1 : names === 1 ? 2 : 3;
    emit("nameShape", nameShape);
    return nameShape;
  }

  /** Which group of features a cue of the line belongs to. */
  function cueGroup(n: Counts, prose: boolean, at: CuePlace): FeatureGroup {
    if (at.covers) return "cueWhole";
    if (at.starts) {
      if (n.words > longLine) return "cueStartProse";
      return at.separated ? "cueIntro" : "cueStart";
    }
    if (at.ends && n.words <= headingWords) return "cueEnd";
    return prose ? "cueProse" : "cueInside";
  }

  /** Emits the cues of a line; gives those that are all of it or open it, and how many there are. */
  function emitCues(tokens: TokenBuffer, n: Counts, prose: boolean): LineCues {
    const cues = { whole: -1, opening: -1, count: 0 };
    let inside = 0;
    for (let t = 0; t < tokens.length; t++) {
      const hit = (tokens.codes[t] as number) === code.unknown ? -1 : matcher.match(tokens, t);
      if (hit < 0) continue;
      const family = cueFamily(hit);
      const place = placeOf(tokens, n, t, t + cueLength(hit));
      t += cueLength(hit) - 1;
      const lone = cueLength(hit) === 1 && !place.covers && !place.separated;
      // One word inside a longer line says nothing: «تسجيل ثلاثين إصابة» is no sign-in form.
      const silent = lone && !openers.has(cueFamilies[family]?.name ?? "");
      if (!silent || place.ends) cues.count++;
      if (silent) continue;
      const outer = place.starts || place.ends;
      if (outer || (inside & (1 << family)) === 0) emit(cueGroup(n, prose, place), family);
      if (!outer) inside |= 1 << family;
      if (place.covers) cues.whole = family;
      if (place.starts) cues.opening = family;
    }
    return cues;
  }

  function topicsOf(text: string, tokens: TokenBuffer): Uint16Array {
    let count = 0;
    for (let t = 0; t < tokens.length && count < maxTopics; t++) {
      const c = tokens.codes[t] as number;
      const hash = tokens.hashes[t] as number;
      if (hash === 0 || (tokens.ends[t] as number) - (tokens.starts[t] as number) < 4) continue;
      if (c > 0 && ((classes[c] as number) & skipTopics) !== 0) continue;
      topicBuffer[count++] = stemHash(text, tokens.starts[t] as number, tokens.ends[t] as number);
    }
    return topicBuffer.slice(0, count);
  }

  function read(
    text: string,
    tokens: TokenBuffer,
    start: number,
    end: number,
    gap: number,
  ): LineFacts {
    const featuresFrom = pool.length;
    const n = countTokens(tokens, classes);
    const ender = enderOf(tokens);
    const lineShape = shapeOf(n, ender);
    emitShape(n, ender, lineShape);
    emit("opener", openerOf(tokens));
    emitClasses(n);
    const firstCode = n.firstWord < 0 ? code.symbol : (tokens.codes[n.firstWord] as number);
    emitEdge("classFirst", firstCode);
    emitEdge("classLast", n.lastWord < 0 ? 0 : (tokens.codes[n.lastWord] as number));
    const nameShape = emitName(n);
    const cues = emitCues(tokens, n, lineShape === shape.prose);
    const connective =
      firstCode > 0 && ((classes[firstCode] as number) & classBit.connective) !== 0;
    return {
      start,
      end,
      gap,
      words: n.words,
      shape: lineShape,
      hash: n.hash,
      prefixHash: n.prefixHash,
      openingHash: n.openingHash,
      sentences: n.sentences,
      ender,
      firstCode: tokens.codes[0] ?? code.symbol,
      endsSentence: ender === 1 || ender === 2,
      nameShape,
      mayHoldFurniture: cues.count > 0 || (n.has & bulletBit) !== 0,
      dated: n.words > 0 && n.words < 12 && (n.dates + n.numbers / 2) / n.words > 0.65,
      connective,
      startsWithAnd:
        n.firstWord >= 0 && text.charCodeAt(tokens.starts[n.firstWord] as number) === waw,
      cueWhole: cues.whole,
      cueStart: cues.opening,
      topics: topicsOf(text, tokens),
      featuresFrom,
      featuresTo: pool.length,
    };
  }
  return { read };
}
