import { type CueMatcher, cueFamily, cueLength, isSureCue } from "../../cue-matcher.js";
import { cueFamilies } from "../../data/cues.js";
import { classBit } from "../../lexicon.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code, isMark, isSeparator } from "../../token-codes.js";
import { atBoundary, endsSentence, sentenceEnd, wordsBetween } from "../sentence-bounds.js";
import type { TokenPart } from "./token-part.js";

/** Families that are found glued to text. */
const tailFamilies = new Set([
  "read-also",
  "more",
  "picks",
  "tags",
  "source",
  "comment-form",
  "newsletter",
  "follow",
  "share",
  "ad",
  "rights",
  "disclaimer",
]);
/** Families that also stand between two sentences of a line. */
const middleFamilies = new Set(["read-also", "ad"]);

/** Words after a cue that may still belong to it: a headline, a few tags, a site's name. */
const tailWords = 22;
const headlineWords = 16;
/** Words of a sentence that does nothing but point at a link. */
const linkWords = 9;
/** Words of a cue that stands alone at the end of a line. */
const loneWords = 3;
const reach = 60;

/** A cue at token `at`, and where the sentence that it begins ends. */
interface Candidate {
  readonly at: number;
  readonly after: number;
  readonly end: number;
  readonly words: number;
  readonly sure: boolean;
  readonly separated: boolean;
  readonly isLast: boolean;
  readonly middle: boolean;
}

/** Where the headline that a cue introduces ends inside a line: at a stop or before a new clause. */
function headlineEnd(tokens: TokenBuffer, from: number, classes: readonly number[]): number {
  let words = 0;
  for (let t = from; t < tokens.length; t++) {
    const c = tokens.codes[t] as number;
    if (c === code.stop) return t + 1;
    if (isMark(c)) continue;
    const bits = c > 0 ? (classes[c] as number) : 0;
    const gap = (tokens.starts[t] as number) - (tokens.ends[t - 1] ?? 0);
    if (words >= 2 && (gap >= 2 || (bits & classBit.connective) !== 0)) return t;
    if (++words > headlineWords) return -1;
  }
  return tokens.length;
}

/** Whether a sentence has «اضغط هنا» or its kin in it. */
function pointsAtLink(
  tokens: TokenBuffer,
  { after, end }: Candidate,
  matcher: CueMatcher,
): boolean {
  for (let t = after; t < end; t++) {
    const hit = matcher.match(tokens, t);
    if (hit >= 0 && cueFamilies[cueFamily(hit)]?.name === "ad") return true;
  }
  return false;
}

/** Whether a piece has so many set phrases that it can be no sentence of the text. */
function isFullOfCues(tokens: TokenBuffer, from: number, to: number, matcher: CueMatcher): boolean {
  let count = 0;
  for (let t = from; t < to; t++) {
    const hit = matcher.match(tokens, t);
    if (hit < 0 || cueLength(hit) < 2) continue;
    if (++count >= 2) return true;
    t += cueLength(hit) - 1;
  }
  return false;
}

const nameOf = (hit: number) => cueFamilies[cueFamily(hit)]?.name ?? "";

/** Whether the cue at token `at` is one that is found glued, and stands where a sentence could begin. */
function canBeGlued(tokens: TokenBuffer, at: number, hit: number): boolean {
  const name = nameOf(hit);
  if (!tailFamilies.has(name)) return false;
  const afterComma =
    middleFamilies.has(name) && cueLength(hit) > 1 && tokens.codes[at - 1] === code.comma;
  return afterComma || atBoundary(tokens, at);
}

/**
 * Whether the cue at token `at`, or one that begins inside it behind a mark, may be glued to text: told
 * while the line is read, so that few lines need a second look.
 */
export function mayBeGlued(tokens: TokenBuffer, at: number, hit: number): boolean {
  if (canBeGlued(tokens, at, hit)) return true;
  const last = at + cueLength(hit) - 1;
  for (let t = at; t < last; t++) if (isMark(tokens.codes[t] as number)) return true;
  return false;
}

/** Whether the last piece of a line, which a cue begins, is furniture and not a sentence of the text. */
function closesLine(tokens: TokenBuffer, { at, end, words, sure, separated }: Candidate): boolean {
  if (at === 0 || words > tailWords) return false;
  if (separated) return true;
  const finished = endsSentence(tokens.codes[end - 1]) && words > loneWords;
  return sure ? !finished || words <= linkWords : words <= loneWords;
}

function partEnd(tokens: TokenBuffer, candidate: Candidate, matcher: CueMatcher): number {
  const { after, end, words, separated, isLast, middle } = candidate;
  const headline = middle && separated ? headlineEnd(tokens, after, matcher.lexicon.classes) : -1;
  if (headline >= 0 && headline < end) return headline;
  if (isLast && closesLine(tokens, candidate)) return end;
  if (isLast && candidate.at > 0 && words <= tailWords) {
    if (isFullOfCues(tokens, candidate.at, end, matcher)) return end;
  }
  if (!middle) return -1;
  if (words <= linkWords && pointsAtLink(tokens, candidate, matcher)) return end;
  return headline;
}

function candidateAt(
  tokens: TokenBuffer,
  at: number,
  hit: number,
  matcher: CueMatcher,
): Candidate | undefined {
  if (!canBeGlued(tokens, at, hit)) return undefined;
  const after = at + cueLength(hit);
  const middle = middleFamilies.has(nameOf(hit));
  // Headlines are full of dots: «اقرأ أيضا: المدينة.. إلى أين؟».
  const end = sentenceEnd(tokens, after, reach, middle);
  if (end < 0) return undefined;
  const rest = wordsBetween(tokens, end, tokens.length, tailWords);
  const isLast = end >= tokens.length || (rest <= tailWords && matcher.match(tokens, end) >= 0);
  const separated =
    isSeparator(tokens.codes[after - 1] as number) ||
    (after < tokens.length && isSeparator(tokens.codes[after] as number));
  const words = wordsBetween(tokens, at, end, reach);
  return { at, after, end, words, sure: isSureCue(hit), separated, isLast, middle };
}

/**
 * Finds set phrases of furniture that begin where a sentence could: at the end of a line they go
 * with all that follows, between two sentences with one headline.
 */
export function gluedCues(tokens: TokenBuffer, from: number, matcher: CueMatcher): TokenPart[] {
  const parts: TokenPart[] = [];
  for (let t = from; t < tokens.length; t++) {
    const hit = matcher.match(tokens, t);
    if (hit < 0) continue;
    const candidate = candidateAt(tokens, t, hit, matcher);
    const to = candidate === undefined ? -1 : partEnd(tokens, candidate, matcher);
    const family = cueFamilies[cueFamily(hit)];
    if (to < 0 || family === undefined) continue;
    const opener = t > from ? tokens.codes[t - 1] : undefined;
    const open = opener === code.bracket || opener === code.bullet ? t - 1 : t;
    parts.push({
      from: open,
      to,
      label: family.label,
      reason: `${family.says}, glued to the text`,
    });
    t = to - 1;
  }
  return parts;
}
