import { type Rational, ratio } from "../exact/rational.js";
import { cue } from "../lexicon/entry.js";
import { vowelling } from "../scan/tokens.js";
import {
  entryAt,
  folded,
  hasArticle,
  isNumber,
  isWord,
  nominal,
  plainEntry,
  type Words,
} from "./cursor.js";

export interface FractionReading {
  readonly value: Rational;
  readonly next: number;
  /** Could it as well be another word (خمس five, ثمن price, سبع lion)? */
  readonly weak: boolean;
}

/** A singular fraction word that is another word more often. */
const isWeak = (t: Words, i: number, denominator: number) =>
  denominator >= 5 && ((t.vowels[i] as number) & vowelling.dammaFirst) === 0;

/** How many parts the number at `i` counts, if a plural fraction word follows. */
function readCount(t: Words, i: number): number {
  const literal = isNumber(t, i) ? t.literal[i] : undefined;
  if (literal)
    return literal.decimals === "" && literal.whole.length < 3 ? Number(literal.whole) : 0;
  const unit = entryAt(t, i).unit;
  return unit > 2 ? unit : 0;
}

/** Reads نصف, ثلثين, ثلاثة أرباع; the caller has judged the proclitics of token `i`. */
export function readFractionWord(t: Words, i: number): FractionReading | undefined {
  const counted = plainEntry(t, i + 1);
  if (counted && counted.denominator > 0 && counted.parts === 0) {
    const count = readCount(t, i);
    if (count > 0)
      return { value: ratio(BigInt(count), BigInt(counted.denominator)), next: i + 2, weak: false };
  }
  const entry = entryAt(t, i);
  if (!isWord(t, i) || entry.denominator < 0 || entry.parts === 0) return undefined;
  // Unvowelled خمسين and سبعين are fifty and seventy.
  if (entry.decade > 0 && ((t.vowels[i] as number) & vowelling.dammaFirst) === 0) return undefined;
  const value = ratio(BigInt(entry.parts), BigInt(entry.denominator));
  const weak = entry.parts === 1 && isWeak(t, i, entry.denominator);
  return { value, next: i + 1, weak };
}

/**
 * Does a weak fraction word stand as a fraction here? Three to ten count an indefinite plural, a part
 * is part of a definite whole: خمس سنوات, but خمس الفطيرة. Price (ثمن) and lion (سبع) take definite
 * nouns too, so those two need the vowel.
 */
export function standsAsFraction(t: Words, i: number): boolean {
  const denominator = entryAt(t, i).denominator;
  // Unmarked, «الاف» looks definite.
  if (entryAt(t, i + 1).scale >= 3 && !hasArticle(t, i + 1)) return false;
  if (hasArticle(t, i) || denominator === 8 || denominator === 7 || denominator === 6) return false;
  const next = i + 1;
  if (!isWord(t, next) || (t.proclitics[next] !== 0 && !hasArticle(t, next))) return false;
  if (nominal(t, next).decade > 0) return false;
  // «خمس سكان العالم»: such a noun is one whole, nothing that three to ten could count.
  const isWhole = (entryAt(t, next).cue & cue.amount) !== 0 && isDefinite(t, next + 1);
  return isDefinite(t, next) || isPossessed(t, next) || isWhole;
}

/** مساحتها, إنتاجهم: definite by its pronoun. */
const isPossessed = (t: Words, i: number) => !t.entry[i] && /...(ها|هم|هما)$/.test(folded(t, i));

/** Starts with the article, known word or not. */
export function isDefinite(t: Words, i: number): boolean {
  if (!isWord(t, i)) return false;
  if (hasArticle(t, i)) return true;
  const start = t.start[i] as number;
  return (
    (t.end[i] as number) - start > 3 &&
    t.text.charCodeAt(start) === 0x627 &&
    t.text.charCodeAt(start + 1) === 0x644
  );
}
