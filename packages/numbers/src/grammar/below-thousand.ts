import { type Entry, form } from "../lexicon/entry.js";
import { vowelling } from "../scan/tokens.js";
import {
  afterAnd,
  entryAt,
  hasArticle,
  isNumber,
  isTail,
  isWord,
  nominal,
  plainEntry,
  source,
  type Words,
} from "./cursor.js";

/** A whole number that has been read. */
export interface Small {
  readonly value: number;
  readonly next: number;
}

/** Plural fraction words (أرباع, أخماس) take the unit before them for themselves. */
function countsFraction(t: Words, i: number): boolean {
  const entry = plainEntry(t, i);
  return entry.denominator > 0 && entry.parts === 0;
}

/** Dialect short forms (تلت, تمن) are numerals only before a hundred or a thousand. */
function needsScale(t: Words, i: number): boolean {
  const word = entryAt(t, i).word;
  return word === "تلت" || word === "تمن";
}

/** Is token `i` a hundred or a scale word, which what stands before it multiplies? */
export function multiplies(t: Words, i: number): boolean {
  const entry = nominal(t, i);
  return entry.scale >= 3 || entry.hundreds === 1;
}

/** خُمس with its damma is a fifth, whatever it is without. */
const isVowelledFraction = (t: Words, i: number) =>
  ((t.vowels[i] as number) & vowelling.dammaFirst) !== 0 && entryAt(t, i).denominator > 2;

/** One to ninety-nine at token `i`, whose proclitics the caller has judged. */
function readBelowHundred(t: Words, i: number): Small | undefined {
  const entry = entryAt(t, i);
  if (isVowelledFraction(t, i)) return undefined;
  // Maghrebi «ربع آلاف» is four thousand; a quarter takes the singular.
  if (entry.word === "ربع" && plainEntry(t, i + 1).scaleForm === form.plural)
    return { value: 4, next: i + 1 };
  if (entry.teen > 0) return { value: entry.teen, next: i + 1 };
  if (entry.decade > 0) return { value: entry.decade, next: i + 1 };
  const unit = entry.unit > 0 ? entry.unit : entry.compoundUnit;
  if (unit <= 0) return undefined;
  if (unit < 10) {
    if (isTail(t, i + 1)) return { value: unit + 10, next: i + 2 };
    const tens = afterAnd(t, i + 1);
    const decade = entryAt(t, tens).decade;
    if (decade > 0 && hasArticle(t, tens) === hasArticle(t, i) && !isVowelledFraction(t, tens))
      return { value: unit + decade, next: tens + 1 };
  }
  if (entry.unit <= 0) return undefined;
  if (unit > 2 && countsFraction(t, i + 1)) return undefined;
  if (needsScale(t, i) && !multiplies(t, i + 1)) return undefined;
  return { value: unit, next: i + 1 };
}

/**
 * Words that a hundred folds into: ميتا (Meta) is written without the hamza of مئتا, and متين ("solid") is
 * two hundred in Egyptian only before what it counts.
 */
function isOtherHundred(t: Words, i: number, entry: Entry): boolean {
  if (entry.word === "متين") {
    const following = plainEntry(t, i + 1);
    const counts =
      following.money !== undefined ||
      following.scale >= 3 ||
      (following === t.entry[i + 1] && following.role === 0);
    const joined = afterAnd(t, i + 1);
    return !counts && entryAt(t, joined).unit < 0 && t.length > 1;
  }
  if (entry.hundredForm !== form.construct) return false;
  const written = source(t, i);
  if (!written.includes("\u0626") && !entry.word.startsWith("ما")) return true;
  const next = i + 1;
  return !isWord(t, next) || (t.proclitics[next] !== 0 && !hasArticle(t, next));
}

/** The hundreds at token `i`: one word (ثلاثمئة) or a unit and مئة. */
function readHundredHead(t: Words, i: number): Small | undefined {
  const entry = entryAt(t, i);
  if (entry.hundreds > 0 && entry.hundredForm !== form.plural && !isOtherHundred(t, i, entry))
    return { value: entry.hundreds * 100, next: i + 1 };
  // ميت is a hundred before what it counts (ميت ألف جنيه), else it is "dead".
  const following = plainEntry(t, i + 1);
  if (entry.word === "ميت" && (following.scale >= 3 || following.money))
    return { value: 100, next: i + 1 };
  if (entry.unit < 3 || entry.unit > 9) return undefined;
  const hundred = nominal(t, i + 1);
  if (hundred.hundreds !== 1 || (hasArticle(t, i + 1) && !hasArticle(t, i))) return undefined;
  return { value: entry.unit * 100, next: i + 2 };
}

/** What may follow hundreds: و and a number below a hundred, in words or digits. */
export function readAfterHundred(t: Words, at: number, definite: boolean): Small | undefined {
  const joined = afterAnd(t, at);
  if (joined >= 0) {
    if (isNumber(t, joined)) return readShortLiteral(t, joined);
    const small = readBelowHundred(t, joined);
    if (!small || hasArticle(t, joined) === definite) return small;
    // المئة وثلاثة الآلاف: three to ten leave the article to the plural that they govern.
    const isGoverning = definite && small.value > 2 && small.value <= 10;
    return isGoverning && hasArticle(t, small.next) && multiplies(t, small.next)
      ? small
      : undefined;
  }
  // Egyptian speech drops the و: متين واحد وعشرين.
  return !definite && t.proclitics[at] === 0 ? readBelowHundred(t, at) : undefined;
}

function readShortLiteral(t: Words, i: number): Small | undefined {
  const literal = t.literal[i];
  if (!literal || literal.whole.length > 2 || literal.decimals !== "") return undefined;
  return { value: Number(literal.whole), next: i + 1 };
}

/** Zero to 999 in words at token `i`. */
export function readWords(t: Words, i: number): (Small & { hasHundred: boolean }) | undefined {
  const definite = hasArticle(t, i);
  const head = readHundredHead(t, i);
  if (head) {
    const rest = readAfterHundred(t, head.next, definite);
    const value = head.value + (rest?.value ?? 0);
    return { value, next: rest?.next ?? head.next, hasHundred: true };
  }
  const small = readBelowHundred(t, i);
  if (!small) return undefined;
  // The old ascending order: إحدى وتسعين وتسعمئة.
  const joined = afterAnd(t, small.next);
  const hundreds =
    joined < 0 || hasArticle(t, joined) !== definite ? undefined : readHundredHead(t, joined);
  if (!hundreds) return { ...small, hasHundred: false };
  return { value: small.value + hundreds.value, next: hundreds.next, hasHundred: true };
}
