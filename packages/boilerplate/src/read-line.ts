import { bucket } from "./bucket.js";
import { type Counts, classCounts, classNames, countTokens, dateBits } from "./count-tokens.js";
import { type CueMatcher, cueFamily, cueLength } from "./cue-matcher.js";
import { type CuePlace, type LineCues, placeOf } from "./cue-place.js";
import { cueFamilies } from "./data/cues.js";
import { featureOffset as at, type FeatureGroup } from "./feature-groups.js";
import { type FeaturePool, pushFeature } from "./feature-pool.js";
import { classBit } from "./lexicon.js";
import { type LineFacts, shape } from "./line-facts.js";
import { enderOf, openerOf, shapeOf } from "./line-form.js";
import { stemHash } from "./stem-hash.js";
import type { TokenBuffer } from "./token-buffer.js";
import { code } from "./token-codes.js";
import { wordFeatures } from "./word-features.js";

const skipTopics =
  classBit.stop | classBit.saying | classBit.connective | classBit.timeUnit | dateBits;
const maxTopics = 40;
/** A line of more words is no heading, whatever it begins with. */
const longLine = 22;
/** A cue that ends a line of more words is glued to it and says nothing of the line. */
const headingWords = 11;

const wordLimits = [0, 1, 2, 3, 5, 8, 13, 20, 35];

/** Families of which one word, with no separator, can open a line. */
const openers = new Set(["byline", "tags", "breaking", "rights", "photo-credit"]);
const frameFamily = cueFamilies.findIndex((family) => family.name === "frame");
/** Tokens that may stand before such a phrase: a date and the name of the site. */
const frameReach = 10;
const waw = 0x648;
const nameIndex = classNames.indexOf("name");
const outletIndex = classNames.indexOf("outlet");
/** Presence bit of a bullet or star. */
const bulletBit = 1 << 8;

/** Whether a line could be a stamp: a date, a number or link, or mostly names of outlets. */
function isStamp(n: Counts, lineShape: number): boolean {
  const outlets = classCounts[outletIndex] as number;
  if (n.words === n.latin + n.numbers || outlets * 2 >= n.words) return true;
  const dated = (n.dates + n.numbers / 2) / n.words;
  return dated >= 0.2 && n.words < 12 && lineShape < shape.sentence;
}

export interface LineReader {
  read(text: string, tokens: TokenBuffer, start: number, end: number, gap: number): LineFacts;
}

/** Reads lines one at a time, writing the features and the topics of each into the pools. */
export function createLineReader(
  matcher: CueMatcher,
  pool: FeaturePool,
  topics: FeaturePool,
): LineReader {
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
    const names = classCounts[nameIndex] as number;
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
    const cues = { whole: -1, opening: -1, count: 0, framed: false };
    let inside = 0;
    for (let t = 0; t < tokens.length; t++) {
      const hit = (tokens.codes[t] as number) === code.unknown ? -1 : matcher.match(tokens, t);
      if (hit < 0) continue;
      const family = cueFamily(hit);
      const place = placeOf(
        tokens,
        n,
        t,
        t + cueLength(hit),
        cueFamilies[family]?.heading === true,
      );
      t += cueLength(hit) - 1;
      const lone = cueLength(hit) === 1 && !place.covers && !place.separated;
      // One word inside a longer line says nothing: «تسجيل ثلاثين إصابة» is no sign-in form.
      const silent = lone && !openers.has(cueFamilies[family]?.name ?? "");
      if (!silent || place.ends) cues.count++;
      if (silent) continue;
      const outer = place.starts || place.ends;
      if (outer || (inside & (1 << family)) === 0) emit(cueGroup(n, prose, place), family);
      if (!outer) inside |= 1 << family;
      if (family === frameFamily && t < frameReach) cues.framed = true;
      if (place.covers) cues.whole = family;
      if (place.starts) cues.opening = family;
    }
    return cues;
  }

  function addTopics(text: string, tokens: TokenBuffer): void {
    const full = topics.length + maxTopics;
    for (let t = 0; t < tokens.length && topics.length < full; t++) {
      const c = tokens.codes[t] as number;
      const hash = tokens.hashes[t] as number;
      if (hash === 0 || (tokens.ends[t] as number) - (tokens.starts[t] as number) < 4) continue;
      if (c > 0 && ((classes[c] as number) & skipTopics) !== 0) continue;
      pushFeature(topics, stemHash(text, tokens.starts[t] as number, tokens.ends[t] as number));
    }
  }

  function read(
    text: string,
    tokens: TokenBuffer,
    start: number,
    end: number,
    gap: number,
  ): LineFacts {
    const featuresFrom = pool.length;
    const topicsFrom = topics.length;
    addTopics(text, tokens);
    const n = countTokens(tokens, classes);
    const ender = enderOf(tokens);
    const lineShape = shapeOf(n, ender);
    emitShape(n, ender, lineShape);
    emit("opener", openerOf(tokens));
    // Verses and verses of the Quran are vocalised; furniture is not.
    if (tokens.vowels > 0)
      emit("vocalised", bucket(tokens.vowels / Math.max(tokens.letters, 1), [0.12, 0.35]));
    emitClasses(n);
    const firstCode = n.firstWord < 0 ? code.symbol : (tokens.codes[n.firstWord] as number);
    emitEdge("classFirst", firstCode);
    emitEdge("classLast", n.lastWord < 0 ? 0 : (tokens.codes[n.lastWord] as number));
    const nameShape = emitName(n);
    const cues = emitCues(tokens, n, lineShape === shape.prose);
    const dated = n.words > 0 && n.words < 12 && (n.dates + n.numbers / 2) / n.words > 0.65;
    wordFeatures(tokens, n.words, pool);
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
      cued: cues.count > 0,
      mayHoldFurniture: cues.count > 0 || (n.has & bulletBit) !== 0,
      dated,
      stamp: isStamp(n, lineShape),
      connective,
      startsWithAnd:
        n.firstWord >= 0 && text.charCodeAt(tokens.starts[n.firstWord] as number) === waw,
      cueWhole: cues.whole,
      cueStart: cues.opening,
      framed: cues.framed,
      topicsFrom,
      topicsTo: topics.length,
      featuresFrom,
      featuresTo: pool.length,
    };
  }
  return { read };
}
