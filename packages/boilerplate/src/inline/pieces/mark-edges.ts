import type { TokenBuffer } from "../../token-buffer.js";
import { code, isSeparator } from "../../token-codes.js";
import { edge } from "./piece.js";
import { cut, gapBefore, isWord, type Walk } from "./walk.js";

/** Tokens of a bracket that may be furniture as a whole. */
const bracketReach = 16;
/** Colons part a stamp only at the head of a line; so do the marks behind its phrases. */
const headTokens = 40;
const colonTokens = 14;
/** A closing quotation mark ends a sentence only where little comes after it. */
const quoteTokens = 14;
/** Words of the headline that a cue introduces before a comma can end it. */
const headlineWords = 2;

const openGuillemet = 0xab;
const closeGuillemet = 0xbb;
const bullets = new Set(Array.from("*•·▪●◦", (c) => c.charCodeAt(0)));

/** The code of token `t`; guillemets that hold a word are quotation marks, free ones part a menu. */
export function markAt(text: string, tokens: TokenBuffer, t: number): number {
  const c = tokens.codes[t] as number;
  if (c !== code.bar) return c;
  const mark = text.charCodeAt(tokens.starts[t] as number);
  const opens = mark === openGuillemet && tokens.ends[t] === tokens.starts[t + 1];
  const closes = mark === closeGuillemet && t > 0 && tokens.ends[t - 1] === tokens.starts[t];
  return opens || closes ? code.quote : c;
}

/** Cuts around a short bracket that opens at token `t`. */
export function cutAtBracket(walk: Walk, t: number): void {
  const { codes, length } = walk.tokens;
  const last = Math.min(length, t + bracketReach);
  let close = t + 1;
  while (close < last && codes[close] !== code.bracket) close++;
  walk.bracketTo = close < last ? close + 1 : 0;
  if (walk.bracketTo > 0) cut(walk, t, edge.bracket);
}

function isCloser(tokenCode: number): boolean {
  return (
    tokenCode === code.stop ||
    tokenCode === code.dots ||
    tokenCode === code.quote ||
    tokenCode === code.bracket
  );
}

/** Whether the word before token `t` is one letter: an initial. */
function followsInitial({ codes, starts, ends }: TokenBuffer, t: number): boolean {
  const before = t - 1;
  return (
    before >= 0 &&
    isWord(codes[before] as number) &&
    ends[before] === (starts[before] as number) + 1
  );
}

/** Cuts behind a stop and the marks that close its sentence; gives the last of them. */
function cutAtStop(walk: Walk, t: number, c: number): number {
  const { tokens } = walk;
  if (c === code.stop && followsInitial(tokens, t)) return t;
  let end = t + 1;
  while (
    end < tokens.length &&
    isCloser(tokens.codes[end] as number) &&
    gapBefore(tokens, end) === 0
  )
    end++;
  cut(walk, end, c === code.stop ? edge.stop : edge.dots);
  return end - 1;
}

/** Whether a mark belongs to the headline of a set phrase: «اقرأ أيضا: المدينة.. إلى أين؟». */
function isInHeadline({ behindCue, isHeading }: Walk, t: number, c: number): boolean {
  if (behindCue === 0) return (isHeading || t >= headTokens) && (isSeparator(c) || c === code.stop);
  return behindCue > 0 && c === code.dots;
}

/** Cuts at the mark that token `t` is, if a piece can end there; gives the last token of it. */
export function cutAtMark(walk: Walk, t: number, c: number): number {
  const { text, tokens } = walk;
  if (isInHeadline(walk, t, c)) return t;
  if (c === code.stop || c === code.dots) return cutAtStop(walk, t, c);
  if (c === code.bar) cut(walk, t, edge.bar, t + 1);
  else if (c === code.dash) {
    // A dash glued to the word behind it opens a parenthesis: «الراحل -رحمه الله-».
    const isFree = t + 1 === tokens.length || gapBefore(tokens, t + 1) > 0;
    if (isFree) cut(walk, t, edge.dash, t + 1);
  } else if (c === code.colon) {
    if (t < colonTokens) cut(walk, t, edge.colon, t + 1);
  } else if (c === code.bullet) {
    if (bullets.has(text.charCodeAt(tokens.starts[t] as number))) cut(walk, t, edge.bullet);
  } else if (c === code.quote) {
    const isNearEnd = tokens.length - t < quoteTokens;
    if (isNearEnd && t > walk.from && gapBefore(tokens, t) === 0) cut(walk, t + 1, edge.quote);
  } else if (c === code.comma && walk.behindCue >= headlineWords) cut(walk, t, edge.clause);
  return t;
}
