import type { CueMatcher } from "../cue-matcher.js";
import { cueFamilies } from "../data/cues.js";
import { classBit } from "../lexicon.js";
import type { TokenBuffer } from "../scan-tokens.js";
import { code, isMark, isSeparator } from "../token-codes.js";
import type { LinePart } from "./line-part.js";

/** Families that are found glued to text, and whether they need a separator after them inside it. */
const glued = new Map<string, { readonly inside: boolean }>([
  ["read-also", { inside: true }],
  ["more", { inside: false }],
  ["picks", { inside: false }],
  ["tags", { inside: false }],
  ["source", { inside: false }],
  ["comment-form", { inside: false }],
  ["newsletter", { inside: false }],
  ["follow", { inside: false }],
  ["share", { inside: false }],
  ["ad", { inside: true }],
  ["rights", { inside: false }],
  ["disclaimer", { inside: false }],
]);

/** Words after a cue that still belong to it: a headline, a few tags, a site's name. */
const tailWords = 22;
const headlineWords = 16;

function endsSentence(c: number): boolean {
  return c === code.stop || c === code.dots;
}

/** Whether a new sentence can begin at token `t`. */
function atBoundary(tokens: TokenBuffer, t: number): boolean {
  let before = t - 1;
  while (
    before >= 0 &&
    (tokens.codes[before] === code.quote ||
      tokens.codes[before] === code.bracket ||
      tokens.codes[before] === code.bullet)
  )
    before--;
  return before < 0 || endsSentence(tokens.codes[before] as number);
}

function wordsBetween(tokens: TokenBuffer, from: number, to: number): number {
  let words = 0;
  for (let t = from; t < to; t++) if (!isMark(tokens.codes[t] as number)) words++;
  return words;
}

/** Where the headline that a cue introduces ends inside a line: at a stop or before a new clause. */
function headlineEnd(
  text: string,
  tokens: TokenBuffer,
  from: number,
  classes: readonly number[],
): number {
  let words = 0;
  for (let t = from; t < tokens.length; t++) {
    const c = tokens.codes[t] as number;
    if (endsSentence(c)) return c === code.stop ? t + 1 : t + 1;
    if (isMark(c)) continue;
    const bits = c > 0 ? (classes[c] as number) : 0;
    if (words >= 2 && bits & classBit.connective) return t;
    const gap = t > from && (tokens.starts[t] as number) - (tokens.ends[t - 1] as number) >= 2;
    if (words >= 2 && gap && text.charCodeAt(tokens.ends[t - 1] as number) === 0x20) return t;
    if (++words > headlineWords) return -1;
  }
  return tokens.length;
}

/**
 * Finds set phrases of furniture that begin where a sentence could: at the end of a line they go
 * with all that follows, inside it they need a separator and go with one headline.
 */
export function gluedCues(
  text: string,
  tokens: TokenBuffer,
  from: number,
  matcher: CueMatcher,
): LinePart[] {
  const { classes } = matcher.lexicon;
  const parts: LinePart[] = [];
  for (let t = from; t < tokens.length; t++) {
    const hit = matcher.match(tokens, t);
    if (hit < 0) continue;
    const family = cueFamilies[hit >> 6];
    const after = t + (hit & 63);
    const rule = family === undefined ? undefined : glued.get(family.name);
    if (family === undefined || rule === undefined || !atBoundary(tokens, t)) continue;
    const to = partEnd(text, tokens, t, after, matcher, rule.inside, classes);
    if (to < 0) continue;
    const open =
      t > from && (tokens.codes[t - 1] === code.bracket || tokens.codes[t - 1] === code.bullet)
        ? t - 1
        : t;
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

/** End of the part that a cue at `t` begins, or -1 when it is no furniture. */
function partEnd(
  text: string,
  tokens: TokenBuffer,
  t: number,
  after: number,
  matcher: CueMatcher,
  inside: boolean,
  classes: readonly number[],
): number {
  const separated =
    isSeparator(tokens.codes[after - 1] as number) ||
    (after < tokens.length && isSeparator(tokens.codes[after] as number));
  let end = after;
  while (end < tokens.length && !endsSentence(tokens.codes[end] as number)) end++;
  while (end < tokens.length && isMark(tokens.codes[end] as number)) end++;
  const isLast =
    end >= tokens.length ||
    (matcher.match(tokens, end) >= 0 && wordsBetween(tokens, end, tokens.length) <= tailWords);
  const words = wordsBetween(tokens, t, end);
  if (isLast && t > 0 && words <= tailWords)
    return closes(tokens, t, end, separated, words) ? end : -1;
  if (!inside || !separated) return -1;
  return headlineEnd(text, tokens, after, classes);
}

/** Whether the last piece of a line, which a cue begins, is furniture: short, or clearly introduced. */
function closes(
  tokens: TokenBuffer,
  t: number,
  end: number,
  separated: boolean,
  words: number,
): boolean {
  if (separated || words <= 6) return true;
  // Longer pieces without a separator must not read like a sentence that goes on.
  const ender = tokens.codes[end - 1] as number;
  return words <= 14 && (!endsSentence(ender) || t > 0);
}

/** A star or dash and a few words after the last sentence: who wrote it. */
export function trailingNote(tokens: TokenBuffer, from: number): LinePart | undefined {
  for (let t = tokens.length - 1; t > from; t--) {
    const c = tokens.codes[t] as number;
    if (c === code.bullet) {
      const words = wordsBetween(tokens, t, tokens.length);
      if (words === 0 || words > 6 || !endsSentence(tokens.codes[t - 1] as number))
        return undefined;
      return {
        from: t,
        to: tokens.length,
        label: "byline",
        reason: "a note after the last sentence",
      };
    }
    if (endsSentence(c) || tokens.length - t > 10) return undefined;
  }
  return undefined;
}
