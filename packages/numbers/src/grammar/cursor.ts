import { cue, type Entry, emptyEntry, role } from "../lexicon/entry.js";
import { character, letter } from "../scan/character.js";
import { foldWord, unit, units } from "../scan/fold.js";
import { proclitic, type Tokens, tokenKind } from "../scan/tokens.js";

export type Words = Tokens<Entry>;

const noEntry: Entry = /* @__PURE__ */ emptyEntry("");

/** The entry of token `i`, whatever its proclitics; one without readings if there is none. */
export const entryAt = (t: Words, i: number): Entry => t.entry[i] ?? noEntry;

/** The entry of token `i` if it has no proclitics. */
export const plainEntry = (t: Words, i: number): Entry =>
  t.proclitics[i] === 0 ? entryAt(t, i) : noEntry;

export const hasArticle = (t: Words, i: number): boolean =>
  ((t.proclitics[i] as number) & proclitic.article) !== 0;

/** The entry of token `i` if it has no proclitics but, maybe, the article. */
export const nominal = (t: Words, i: number): Entry =>
  t.proclitics[i] === proclitic.article ? entryAt(t, i) : plainEntry(t, i);

/** Does token `i` have these role bits (behind any proclitics)? */
export const hasRole = (t: Words, i: number, bits: number): boolean =>
  (entryAt(t, i).role & bits) !== 0;

export const hasCue = (t: Words, i: number, bits: number): boolean =>
  (entryAt(t, i).cue & bits) !== 0;

export const isNumber = (t: Words, i: number): boolean => t.kind[i] === tokenKind.number;
export const isWord = (t: Words, i: number): boolean => t.kind[i] === tokenKind.word;
export const isForeign = (t: Words, i: number): boolean => t.kind[i] === tokenKind.foreign;
export const isSymbol = (t: Words, i: number, code: number): boolean =>
  t.kind[i] === tokenKind.symbol && t.stem[i] === code;

/** Is token `i` عشر or عشرة, which may end 11 to 19? */
export const isTail = (t: Words, i: number): boolean =>
  t.proclitics[i] === 0 && hasCue(t, i, cue.tail);

/** Is token `i` joined to the one before it without a space? */
export const isGlued = (t: Words, i: number): boolean => i < t.length && t.spaced[i] === false;

/**
 * If و stands before the thing at `i`, joined or as a word of its own, where that thing is; else -1.
 * Other proclitics than و (and the article) end a number, so they give -1 too.
 */
export function afterAnd(t: Words, i: number): number {
  if (!isWord(t, i) || i >= t.limit) return -1;
  if (hasRole(t, i, role.and) && t.proclitics[i] === 0) {
    const next = t.proclitics[i + 1] ?? 0;
    return next === 0 || next === proclitic.article ? i + 1 : -1;
  }
  const bits = (t.proclitics[i] as number) & ~proclitic.article;
  return bits === proclitic.conjunction && startsWithWaw(t, i) ? i : -1;
}

export const startsWithWaw = (t: Words, i: number): boolean =>
  t.text.charCodeAt(t.start[i] as number) === letter.waw;

const invisible = (code: number) => units[code] === unit.ignorable;

/** The text of the tokens from `i` to `last`. */
export const source = (t: Words, i: number, last = i): string =>
  t.text.slice(t.start[i], t.end[last]);

/** How many code units token `i` has. */
export const lengthOf = (t: Words, i: number): number =>
  (t.end[i] as number) - (t.start[i] as number);

/** The last code unit of token `i`, or that so many before it. */
export const lastCode = (t: Words, i: number, back = 1): number =>
  t.text.charCodeAt((t.end[i] as number) - back);

/** The digits of the literal at token `i`, if it is a plain whole number. */
export function plainDigits(t: Words, i: number): string | undefined {
  const literal = t.literal[i];
  return literal?.decimals !== "" || literal.grouped || literal.dotted ? undefined : literal.whole;
}

/** The folded letters of the word at token `i`, made on demand; nothing where there is no word. */
export const folded = (t: Words, i: number): string => (isWord(t, i) ? foldWord(source(t, i)) : "");

const dashes: ReadonlySet<number> = new Set([
  character.hyphen,
  character.nonBreakingHyphen,
  character.figureDash,
  character.enDash,
  character.emDash,
  character.minus,
]);

export const isDash = (t: Words, i: number): boolean =>
  t.kind[i] === tokenKind.symbol && dashes.has(t.stem[i] as number);

/** Letters that can be nothing but proclitics before digits: و ف ب ل ك ال لل and their runs. */
const proclisis = /^[وف]?(?:[بكل]?ال|لل|[بكل])?$/;

const prefixLetters: readonly number[] = [
  letter.waw,
  letter.lam,
  letter.beh,
  letter.kaf,
  letter.feh,
  letter.tatweel,
];

/** Quick check: a run of proclitics ends in one of few letters, in a presentation form or in a mark. */
const endsLikePrefix = (code: number) =>
  prefixLetters.includes(code) || code > 0xfb00 || invisible(code);

/** Where the span of digits starts that have proclitics before them, and whether one is the article. */
export interface DigitPrefix {
  readonly start: number;
  readonly article: boolean;
}

/**
 * Digits may have proclitics written as a token of their own: ال192, بـ 204636, وال15. Undefined if the word
 * before is no run of proclitics. Many readers ask this of the same number, so the last answer is kept.
 */
export function digitProclitics(t: Words, i: number): DigitPrefix | undefined {
  if (t.prefixAt !== i) {
    t.prefixAt = i;
    t.prefix = readPrefix(t, i);
  }
  return t.prefix;
}

/** The token before `i`, over the proclitics of digits. */
export const beforeNumber = (t: Words, i: number): number =>
  isNumber(t, i) && digitProclitics(t, i) ? i - 2 : i - 1;

function readPrefix(t: Words, i: number): DigitPrefix | undefined {
  const before = i - 1;
  if (before < 0 || !isWord(t, before)) return undefined;
  if (lengthOf(t, before) > 12 || !endsLikePrefix(lastCode(t, before))) return undefined;
  const word = folded(t, before);
  if (word.length > 4 || !proclisis.test(word)) return undefined;
  const tail = word.endsWith("ال") ? 2 : word.endsWith("لل") ? 1 : 0;
  const hasTatweel = lastCode(t, before) === letter.tatweel;
  if (t.spaced[i] && !hasTatweel && tail === 0 && word.length > 1) return undefined;
  if (tail === 0) return { start: t.start[i] as number, article: false };
  return { start: offsetOfLetter(t, before, word.length - tail), article: true };
}

/** The offset of the n-th letter of token `i`, marks skipped. */
function offsetOfLetter(t: Words, i: number, n: number): number {
  let seen = 0;
  for (let at = t.start[i] as number; at < (t.end[i] as number); at++) {
    if (invisible(t.text.charCodeAt(at))) continue;
    if (seen === n) return at;
    seen++;
  }
  return t.start[i] as number;
}
