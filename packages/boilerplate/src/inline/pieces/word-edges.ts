import { type CueMatcher, cueFamily, cueLength, isSureCue } from "../../cue-matcher.js";
import { cueFamilies } from "../../data/cues.js";
import { classBit } from "../../lexicon.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code, isMark } from "../../token-codes.js";
import { writerWords } from "../writer-words.js";
import { dateRun } from "./date-run.js";
import { edge } from "./piece.js";
import { cut, gapBefore, isWord, type Walk } from "./walk.js";

/** Dates and writers part a stamp only at the head of a line. */
const headTokens = 40;

/** Families of which one word can begin furniture in the middle of a line. */
const phraseOpeners = new Set(["byline", "breaking", "photo-credit", "source", "ad"]);

/** Furniture that says nothing more than its phrase. */
const lonePhrases = new Set<string>(["ad", "nav"]);

/** Whether there is nothing but hashtags from token `t` on. */
function closesWithTags({ codes, length }: TokenBuffer, t: number): boolean {
  for (let k = t; k < length; k++) {
    const c = codes[k] as number;
    if (c !== code.hashtag && !isMark(c)) return false;
  }
  return true;
}

/** Cuts before the first of the hashtags that close a line, and where two scripts touch. */
function cutAtScript(walk: Walk, t: number, c: number, previous: number): void {
  if (t <= walk.from) return;
  const touches =
    c === code.hashtag
      ? previous !== code.hashtag && closesWithTags(walk.tokens, t)
      : gapBefore(walk.tokens, t) === 0 && isWord(c) && isWord(previous);
  if (touches) cut(walk, t, edge.script);
}

/** Cuts before the word that token `t` is, if a piece can begin there; gives the last token read. */
export type WordCutter = (walk: Walk, t: number, c: number) => number;

export function createWordCutter(matcher: CueMatcher): WordCutter {
  const { lexicon } = matcher;
  const { classes } = lexicon;
  const writers = new Set(writerWords.map((word) => lexicon.add(word)));

  /** The set phrase that can begin furniture at token `t`, or -1. */
  function cueAt(tokens: TokenBuffer, t: number): number {
    const hit = matcher.match(tokens, t);
    if (hit < 0) return -1;
    const name = cueFamilies[cueFamily(hit)]?.name ?? "";
    return cueLength(hit) > 1 || isSureCue(hit) || phraseOpeners.has(name) ? hit : -1;
  }

  function cutAtCue(walk: Walk, t: number, cue: number): number {
    const length = cueLength(cue);
    const family = cueFamilies[cueFamily(cue)];
    if (t > walk.from) cut(walk, t, edge.cue);
    // A heading goes on with its headline; any other phrase may be all there is.
    walk.isHeading = family?.heading === true;
    const goesOn = isMark(walk.tokens.codes[t + length] ?? code.stop);
    if (length > 1 && lonePhrases.has(family?.label ?? "") && !goesOn)
      cut(walk, t + length, edge.cue);
    else walk.behindCue = 0;
    return t + length - 1;
  }

  function cutAtDate(walk: Walk, t: number, dateEnd: number): number {
    if (t > walk.from) cut(walk, t, edge.date);
    cut(walk, dateEnd, edge.date);
    return dateEnd - 1;
  }

  return (walk, t, c) => {
    const { tokens } = walk;
    const previous = t > 0 ? (tokens.codes[t - 1] as number) : code.stop;
    cutAtScript(walk, t, c, previous);
    const cue = cueAt(tokens, t);
    if (cue >= 0) return cutAtCue(walk, t, cue);
    if (t < headTokens) {
      if (writers.has(c) && t > walk.from) cut(walk, t, edge.cue);
      const dateEnd = dateRun(tokens, t, classes);
      if (dateEnd > 0) return cutAtDate(walk, t, dateEnd);
    }
    const connects = c > 0 && ((classes[c] as number) & classBit.connective) !== 0;
    if (connects && t > walk.from + 1 && isWord(previous)) cut(walk, t, edge.clause);
    else if (walk.behindCue >= 0) walk.behindCue++;
    return t;
  };
}
