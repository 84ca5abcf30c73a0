import { type CueMatcher, cueFamily, cueLength, isSureCue } from "../cue-matcher.js";
import { cueFamilies } from "../data/cues.js";
import { classBit } from "../lexicon.js";
import type { TokenBuffer } from "../token-buffer.js";
import { code, isMark, isSeparator } from "../token-codes.js";
import { dateRun } from "./date-run.js";
import { edge, type Piece } from "./piece.js";
import { writerWords } from "./writer-words.js";

/** Tokens of a bracket that may be furniture as a whole. */
const bracketReach = 16;
/** Dates, writers and colons part a stamp only at the head of a line. */
const headTokens = 40;
const colonTokens = 14;
/** A closing quotation mark ends a sentence only where little comes after it. */
const quoteTokens = 14;
/** Words of the headline that a cue introduces before a new clause can end it. */
const headlineWords = 2;

const phraseOpeners = new Set(["byline", "breaking", "photo-credit", "source", "ad"]);

/** Furniture that says nothing more than its phrase. */
const lonePhrases = new Set<string>(["ad", "nav"]);

/** Cuts lines into the pieces between their stops, separators, brackets, gaps and set phrases. */
export type LineSplitter = (text: string, tokens: TokenBuffer) => Piece[];

const openGuillemet = 0xab;
const closeGuillemet = 0xbb;

/** The code of token `t`; guillemets that hold a word are quotation marks, free ones part a menu. */
export function markAt(text: string, tokens: TokenBuffer, t: number): number {
  const c = tokens.codes[t] as number;
  if (c !== code.bar) return c;
  const mark = text.charCodeAt(tokens.starts[t] as number);
  const opens = mark === openGuillemet && tokens.ends[t] === tokens.starts[t + 1];
  const closes = mark === closeGuillemet && t > 0 && tokens.ends[t - 1] === tokens.starts[t];
  return opens || closes ? code.quote : c;
}

function isWord(tokenCode: number): boolean {
  return tokenCode >= 0 || tokenCode === code.latin;
}

export function createLineSplitter(matcher: CueMatcher): LineSplitter {
  const { lexicon } = matcher;
  const { classes } = lexicon;
  const writers = new Set(writerWords.map((word) => lexicon.add(word)));

  /** Tokens of a cue that can begin furniture in the middle of a line; 0 without one. */
  function cueAt(tokens: TokenBuffer, t: number): number {
    const hit = matcher.match(tokens, t);
    if (hit < 0) return -1;
    const name = cueFamilies[cueFamily(hit)]?.name ?? "";
    return cueLength(hit) > 1 || isSureCue(hit) || phraseOpeners.has(name) ? hit : -1;
  }

  /** Token after the bracket that closes the one at `t`; 0 when none does soon. */
  function bracketEnd(tokens: TokenBuffer, t: number): number {
    const last = Math.min(tokens.length, t + bracketReach);
    for (let k = t + 1; k < last; k++) if (tokens.codes[k] === code.bracket) return k + 1;
    return 0;
  }

  return (text, tokens) => {
    const pieces: Piece[] = [];
    let from = 0;
    let open: number = edge.line;
    /** Words of the piece behind its cue; -1 when no cue began it. */
    let behindCue = -1;
    let isHeading = false;
    let bracketTo = 0;
    const { codes, starts, ends, length } = tokens;
    const cut = (at: number, kind: number, next = at) => {
      if (at > from) pieces.push({ from, to: at, open, close: kind });
      from = next;
      open = kind;
      behindCue = -1;
    };
    for (let t = 0; t < length; t++) {
      const c = markAt(text, tokens, t);
      const gap = t === 0 ? 0 : (starts[t] as number) - (ends[t - 1] as number);
      if (t === bracketTo && t > 0) cut(t, edge.bracket);
      if (gap >= 2) cut(t, edge.gap);
      if (c === code.bracket && t >= bracketTo) {
        bracketTo = bracketEnd(tokens, t);
        if (bracketTo > 0) cut(t, edge.bracket);
        continue;
      }
      if (t < bracketTo) continue;
      // «اقرأ أيضا: المدينة.. إلى أين؟» is one piece, dots and all.
      if (behindCue === 0 && (isHeading || t >= headTokens) && (isSeparator(c) || c === code.stop))
        continue;
      if (behindCue > 0 && c === code.dots) continue;
      if (c === code.stop || c === code.dots) {
        const before = t - 1;
        const lone =
          before >= 0 &&
          isWord(codes[before] as number) &&
          ends[before] === (starts[before] as number) + 1;
        if (lone && c === code.stop) continue;
        let end = t + 1;
        while (end < length && isCloser(codes[end] as number) && starts[end] === ends[end - 1])
          end++;
        cut(end, c === code.stop ? edge.stop : edge.dots);
        t = end - 1;
        continue;
      }
      if (c === code.dash || c === code.bar) {
        // A dash glued to the word behind it opens a parenthesis: «الراحل -رحمه الله-».
        const isFree = t + 1 === length || (starts[t + 1] as number) > (ends[t] as number);
        if (isFree || c === code.bar) cut(t, c === code.dash ? edge.dash : edge.bar, t + 1);
        continue;
      }
      if (c === code.colon) {
        if (t < colonTokens) cut(t, edge.colon, t + 1);
        continue;
      }
      if (c === code.bullet && isBullet(text.charCodeAt(starts[t] as number))) {
        cut(t, edge.bullet);
        continue;
      }
      if (c === code.quote && length - t < quoteTokens && t > from && gap === 0) {
        cut(t + 1, edge.quote);
        continue;
      }
      if (isMark(c)) {
        if (c === code.comma && behindCue >= headlineWords) cut(t, edge.clause);
        continue;
      }
      const previous = t > 0 ? (codes[t - 1] as number) : code.stop;
      if (c === code.hashtag) {
        if (t > from && previous !== code.hashtag && closesWithTags(tokens, t)) cut(t, edge.script);
      } else if (gap === 0 && t > from && isWord(c) && isWord(previous)) cut(t, edge.script);
      const cue = cueAt(tokens, t);
      if (cue >= 0) {
        if (t > from) cut(t, edge.cue);
        t += cueLength(cue) - 1;
        // A heading goes on with its headline; any other phrase may be all there is.
        isHeading = cueFamilies[cueFamily(cue)]?.heading === true;
        if (
          cueLength(cue) > 1 &&
          lonePhrases.has(cueFamilies[cueFamily(cue)]?.label ?? "") &&
          !isMark(codes[t + 1] ?? code.stop)
        )
          cut(t + 1, edge.cue);
        else behindCue = 0;
        continue;
      }
      if (t < headTokens) {
        if (writers.has(c) && t > from) cut(t, edge.cue);
        const dateEnd = dateRun(tokens, t, classes);
        if (dateEnd > 0) {
          if (t > from) cut(t, edge.date);
          cut(dateEnd, edge.date);
          t = dateEnd - 1;
          continue;
        }
      }
      if (
        t > from + 1 &&
        c > 0 &&
        isWord(previous) &&
        ((classes[c] as number) & classBit.connective) !== 0
      )
        cut(t, edge.clause);
      else if (behindCue >= 0) behindCue++;
    }
    cut(length, edge.line);
    return pieces;
  };
}

/** Whether there is nothing but hashtags from token `t` on. */
function closesWithTags({ codes, length }: TokenBuffer, t: number): boolean {
  for (let k = t; k < length; k++) {
    const c = codes[k] as number;
    if (c !== code.hashtag && !isMark(c)) return false;
  }
  return true;
}

function isCloser(tokenCode: number): boolean {
  return (
    tokenCode === code.stop ||
    tokenCode === code.dots ||
    tokenCode === code.quote ||
    tokenCode === code.bracket
  );
}

const bullets = new Set(Array.from("*•·▪●◦", (c) => c.charCodeAt(0)));

function isBullet(charCode: number): boolean {
  return bullets.has(charCode);
}
