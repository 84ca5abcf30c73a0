import { cue, form, role } from "../lexicon/entry.js";
import { codeOfSign, codes, type MoneyNoun, rialSign, signCodes } from "../lexicon/money.js";
import { complementKey, isRelative } from "../lexicon/nisba.js";
import { character, letter } from "../scan/character.js";
import { foldWord } from "../scan/fold.js";
import { proclitic, tokenKind } from "../scan/tokens.js";
import { countsSomething, isCountedNoun } from "./context.js";
import {
  afterAnd,
  entryAt,
  folded,
  hasArticle,
  hasCue,
  hasRole,
  isForeign,
  isGlued,
  isNumber,
  isSymbol,
  isWord,
  lengthOf,
  plainEntry,
  source,
  type Words,
} from "./cursor.js";
import type { MoneyReading } from "./found.js";
import { isDefinite } from "./fraction-word.js";

/** The code, if any, of a complement after a money noun: up to three words, the longest match. */
function readComplement(
  t: Words,
  { complements }: MoneyNoun,
  at: number,
): { code: string; next: number } | undefined {
  if (complements.size === 0) return undefined;
  let key = "";
  let best: { code: string; next: number } | undefined;
  for (let i = at; i < at + 4 && isWord(t, i); i++) {
    key += (key === "" ? "" : " ") + complementKey(folded(t, i));
    const code = complements.get(key);
    if (code !== undefined) best = { code, next: i + 1 };
  }
  return best;
}

/** Words that hardly begin a sentence. */
const connecting =
  role.in | role.from | role.over | role.after | role.to | role.or | role.each | role.about;

/** A letter-dot-letter abbreviation at token `i`: ر.س, د.ك. */
function readAbbreviation(t: Words, i: number): { code: string; next: number } | undefined {
  const isLetter = (at: number) => isWord(t, at) && lengthOf(t, at) <= 2;
  if (!isLetter(i) || !isSymbol(t, i + 1, character.fullStop) || !isLetter(i + 2)) return undefined;
  const raw = source(t, i, i + 2).replaceAll("ـ", "");
  // With the hamza as written first, since د.أ and د.إ differ by nothing else.
  const code = signCodes.get(raw) ?? signCodes.get(foldWord(raw));
  if (code === undefined) return undefined;
  // The last stop is part of the abbreviation where the sentence goes on: «100 ل.ل. بعد التراجع».
  const stop = i + 3;
  const goesOn =
    isSymbol(t, stop, character.fullStop) &&
    isGlued(t, stop) &&
    ((hasRole(t, stop + 1, connecting) && t.proclitics[stop + 1] === 0) ||
      isSymbol(t, stop + 1, character.closeParenthesis));
  return { code, next: goesOn ? stop + 1 : stop };
}

/** A sign at token `i`, maybe with the letters of a country before it: $, US$. */
function readSign(t: Words, i: number): { code: string | undefined; next: number } | undefined {
  if (isForeign(t, i) && t.kind[i + 1] === tokenKind.symbol && isGlued(t, i + 1)) {
    const code = codeOfSign(source(t, i, i + 1));
    if (code !== undefined) return { code, next: i + 2 };
  }
  if (isForeign(t, i)) {
    const word = source(t, i);
    if (word.length === 3 && codes.has(word)) return { code: word, next: i + 1 };
    const isGluedCode = word.length === 3 && (isGlued(t, i) || isGlued(t, i + 1));
    return isGluedCode && codes.has(word.toUpperCase())
      ? { code: word.toUpperCase(), next: i + 1 }
      : undefined;
  }
  if (t.kind[i] !== tokenKind.symbol) return undefined;
  const code = signCodes.get(source(t, i));
  return code !== undefined || isSymbol(t, i, rialSign) ? { code, next: i + 1 } : undefined;
}

/** The code of a noun that one currency alone uses. */
function onlyCode({ codes: main, subunitOf }: MoneyNoun): string | undefined {
  const all = [...main, ...subunitOf.keys()];
  return all.length === 1 ? all[0] : undefined;
}

/** Club names begin with the word for a riyal: ريال مدريد. */
const clubs = new Set(["مدريد", "بيتيس", "سوسيداد", "بلد", "سرقسطه", "مايوركا", "سالت"]);

/** Reads what names a currency at token `i`, after its number. `definite` lets the noun have the article. */
export function readCurrency(t: Words, i: number, definite: boolean): MoneyReading | undefined {
  const entry = entryAt(t, i);
  const bits = t.proclitics[i] ?? 0;
  if (isWord(t, i) && entry.money && entry.moneyForm !== form.dual) {
    if (bits !== 0 && !(definite && bits === proclitic.article)) return undefined;
    const noun = entry.money;
    const complement = readComplement(t, noun, i + 1);
    if (!complement && !noun.standsAlone) return undefined;
    if (isWord(t, i + 1) && clubs.has(folded(t, i + 1))) return undefined;
    const code = complement?.code ?? onlyCode(noun);
    const isSubunit = isSmall(noun, code);
    return { code, noun, isSubunit, next: complement?.next ?? i + 1 };
  }
  const other = readAbbreviation(t, i) ?? readSign(t, i);
  return other && { ...other, noun: undefined, isSubunit: false };
}

/**
 * دولارا جزر كيمن: a dual before the name of a country has lost its ن. An adjective would agree, so دولارا
 * أمريكيا is one dollar. `last` is the last token of the complement.
 */
function isConstructDual(t: Words, i: number, last: number): boolean {
  if (entryAt(t, i).moneyForm !== form.construct || last <= i) return false;
  return isDefinite(t, last) || !isRelative(folded(t, last));
}

/** Is the noun a subunit of the currency that was read, or of whatever uses it? */
const isSmall = ({ codes: main, subunitOf }: MoneyNoun, code: string | undefined): boolean =>
  code === undefined
    ? main.length === 0 && subunitOf.size > 0
    : subunitOf.has(code) && !main.includes(code);

/** دولار ونصف: one and a part of it. */
function isOneAndPart(t: Words, i: number, next: number): boolean {
  const part = afterAnd(t, next);
  if (part < 0 || hasArticle(t, i) || hasArticle(t, part)) return false;
  if (entryAt(t, i).moneyForm !== form.singular || isNumber(t, i - 1)) return false;
  const denominator = entryAt(t, part).denominator;
  const isStrong = denominator >= 2 && denominator <= 4 && entryAt(t, part).parts === 1;
  return isStrong && !isDefinite(t, part + 1);
}

/** Reads a dual or singular money noun that is an amount by itself: دولارين, دولار واحد. */
export function readMoneyNoun(
  t: Words,
  i: number,
  afterMainUnit = false,
): (MoneyReading & { readonly count: number }) | undefined {
  const entry = entryAt(t, i);
  if (!entry.money) return undefined;
  const noun = entry.money;
  const { standsAlone, word } = noun;
  const complement = readComplement(t, noun, i + 1);
  // «سنتين» is two years, but two cents after dollars.
  // «ينين» alone is more likely a piece of a name than two yen.
  const isShort = entry.moneyForm === form.dual && word.length < 3;
  const isOther = !standsAlone || isShort || (hasCue(t, i, cue.dual) && !afterMainUnit);
  if (isOther && !complement) return undefined;
  const isDual =
    entry.moneyForm === form.dual || isConstructDual(t, i, (complement?.next ?? 0) - 1);
  let next = complement?.next ?? i + 1;
  const counting = plainEntry(t, next).unit;
  if (isDual ? counting === 2 : counting === 1) next++;
  else if (!isDual && !isOneAndPart(t, i, next)) return undefined;
  const after = !complement && next > i + 1 ? readComplement(t, noun, next) : undefined;
  const code = complement?.code ?? after?.code ?? onlyCode(noun);
  const isSubunit = isSmall(noun, code);
  return { code, noun, isSubunit, next: after?.next ?? next, count: isDual ? 2 : 1 };
}

/** How many words back a noun with its complement may start: ريال 100, دينار كويتي 250. */
const nounReach = 3;

/** A singular money noun right before digits that count nothing else. */
function readNounBefore(
  t: Words,
  i: number,
): (MoneyReading & { readonly first: number }) | undefined {
  if (!isNumber(t, i)) return undefined;
  for (let first = i - 1; first >= Math.max(t.consumed, i - nounReach); first--) {
    const entry = entryAt(t, first);
    if (!entry.money || entry.moneyForm !== form.singular) continue;
    const money = t.proclitics[first] === 0 ? readCurrency(t, first, false) : undefined;
    const isAlone = money?.next === i && !countsSomething(t, i + 1) && !isCountedNoun(t, i + 1);
    if (isAlone) return { ...money, first };
  }
  return undefined;
}

/** What names a currency right before the number at `i`: $20, SAR 100, ر.س100. Gives its first token. */
export function readCurrencyBefore(
  t: Words,
  i: number,
): (MoneyReading & { readonly first: number }) | undefined {
  const done = (first: number, reading: { code: string | undefined; next: number } | undefined) =>
    reading && reading.next === i && first >= t.consumed
      ? { ...reading, first, noun: undefined, isSubunit: false }
      : undefined;
  const previous = i - 1;
  if (previous < 0) return undefined;
  if (t.kind[previous] === tokenKind.symbol || isForeign(t, previous)) {
    const prefixed =
      isForeign(t, previous - 1) && isGlued(t, previous)
        ? done(previous - 1, readSign(t, previous - 1))
        : undefined;
    const sign = prefixed ?? done(previous, readSign(t, previous));
    if (sign) return sign;
  }
  const noun = readNounBefore(t, i);
  if (noun !== undefined) return noun;
  let last = previous;
  if (isSymbol(t, last, character.fullStop) && isGlued(t, last)) last--;
  const first = last - 2;
  if (first < t.consumed || t.text.charCodeAt(t.start[last] as number) < letter.alef - 6)
    return undefined;
  const abbreviation = readAbbreviation(t, first);
  return abbreviation?.next === last + 1
    ? { ...abbreviation, first, noun: undefined, isSubunit: false, next: i }
    : undefined;
}
