import { type Counts, classCounts, classNames, countTokens } from "./count-tokens.js";
import type { CueMatcher } from "./cue-matcher.js";
import { featureOffset as at } from "./feature-groups.js";
import { type FeaturePool, pushFeature } from "./feature-pool.js";
import { classBit } from "./lexicon.js";
import { lineCues } from "./line-cues.js";
import { type LineFacts, shape } from "./line-facts.js";
import { enderOf, openerOf, shapeOf } from "./line-form.js";
import {
  classFeatures,
  dateShare,
  edgeFeatures,
  nameShapeOf,
  shapeFeatures,
  vowelFeature,
} from "./shape-features.js";
import type { TokenBuffer } from "./token-buffer.js";
import { code } from "./token-codes.js";
import { wordFeatures } from "./word-features.js";

const waw = 0x648;
const outletIndex = classNames.indexOf("outlet");
/** Presence bit of a bullet or star. */
const bulletBit = 1 << 8;
/** Words of a line that is hardly more than its date. */
const stampWords = 12;

/** Whether a line could be a stamp: a date, a number or link, or mostly names of outlets. */
function isStamp(n: Counts, lineShape: number): boolean {
  const outlets = classCounts[outletIndex] as number;
  if (n.words === n.latin + n.numbers || outlets * 2 >= n.words) return true;
  return dateShare(n) >= 0.2 && n.words < stampWords && lineShape < shape.sentence;
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
  const bitsOf = (tokenCode: number) => (tokenCode > 0 ? (classes[tokenCode] as number) : 0);

  /** Writes the features of the line alone, but for its cues and words. */
  function describe(tokens: TokenBuffer, n: Counts, ender: number, lineShape: number): number {
    const nameShape = nameShapeOf(n);
    shapeFeatures(n, ender, lineShape, pool);
    pushFeature(pool, at.opener + openerOf(tokens));
    vowelFeature(tokens.vowels, tokens.letters, pool);
    classFeatures(n, pool);
    if (n.words > 0) {
      edgeFeatures(at.classFirst, bitsOf(tokens.codes[n.firstWord] as number), pool);
      edgeFeatures(at.classLast, bitsOf(tokens.codes[n.lastWord] as number), pool);
    }
    pushFeature(pool, at.nameShape + nameShape);
    return nameShape;
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
    const n = countTokens(tokens, classes, topics);
    const { words } = n;
    const ender = enderOf(tokens);
    const lineShape = shapeOf(n, ender);
    const nameShape = describe(tokens, n, ender, lineShape);
    const cues = lineCues(tokens, n, lineShape === shape.prose, matcher, pool);
    wordFeatures(tokens, words, pool);
    const bulleted = (n.has & bulletBit) !== 0;
    const credited = cues.count > 0 && tokens.codes[tokens.length - 1] === code.bracket;
    const first = words > 0 ? n.firstWord : -1;
    return {
      start,
      end,
      gap,
      words,
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
      mayHoldFurniture: cues.count > 0 || bulleted,
      mayBeCut: bulleted || credited || (cues.count > 0 && cues.glued),
      dated: words > 0 && words < stampWords && dateShare(n) > 0.65,
      stamp: isStamp(n, lineShape),
      connective: first >= 0 && (bitsOf(tokens.codes[first] as number) & classBit.connective) !== 0,
      startsWithAnd: first >= 0 && text.charCodeAt(tokens.starts[first] as number) === waw,
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
