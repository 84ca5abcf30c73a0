import { cue, role } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import { proclitic } from "../scan/tokens.js";
import { before, beforeLabel, countsSomething, isCountedNoun, isGluedToName } from "./context.js";
import {
  digitProclitics,
  folded,
  hasArticle,
  hasCue,
  hasRole,
  isDash,
  isForeign,
  isGlued,
  isNumber,
  isSymbol,
  isWord,
  lengthOf,
  source,
  type Words,
} from "./cursor.js";
import type { Found } from "./found.js";
import { isDefinite } from "./fraction-word.js";
import { maximumDigits } from "./group.js";
import { makePlain } from "./make.js";
import { digitsOf, readPhone } from "./phone.js";

/** How many words may stand between a label and its number: قرار مجلس الأمن الدولي 2216. */
const labelReach = 3;

/** A number in a list after a labelled one: المادتين 5 و6, القرارين 2216 و2231. */
function continuesLabelled(t: Words, i: number): boolean {
  const last = t.serial;
  if (last < 0 || last >= i || countsSomething(t, i + 1) || isCountedNoun(t, i + 1)) return false;
  const gap = i - last - 1;
  const joint = last + 1;
  const isAnd = gap === 1 && (hasRole(t, joint, role.and) || hasRole(t, joint, role.or));
  return isAnd || (gap === 1 && isSymbol(t, joint, character.arabicComma));
}

const isLetter = (t: Words, i: number, most: number) => isWord(t, i) && lengthOf(t, i) <= most;

/** م/52 and 45/ج: a letter and a slash on either side of the digits. */
const isLettered = (t: Words, i: number) =>
  (isSymbol(t, i - 1, character.slash) &&
    isGlued(t, i) &&
    isGlued(t, i - 1) &&
    isLetter(t, i - 2, 2)) ||
  (isSymbol(t, i + 1, character.slash) &&
    isGlued(t, i + 1) &&
    isGlued(t, i + 2) &&
    isLetter(t, i + 2, 1));

/** Nobody writes thousands of millions without grouping them or naming what they count: account numbers. */
const isLong = (t: Words, i: number) => {
  const literal = t.literal[i];
  return (
    literal !== undefined &&
    isWord(t, before(t, i)) &&
    literal.whole.length > 9 &&
    !literal.grouped &&
    !literal.decimals &&
    !countsSomething(t, i + 1) &&
    !isCountedNoun(t, i + 1)
  );
};

/** اتصل على 1909, الاتصال بـ 911: a short number to call. */
const isCalled = (t: Words, i: number) => {
  const at = before(t, i);
  return (
    hasCue(t, at, cue.phone) ||
    (hasRole(t, at, role.over) && t.proclitics[at] === 0 && hasCue(t, at - 1, cue.phone))
  );
};

/** A label some words back, with nothing but its adjectives and genitives between. */
function isLabelledFromAfar(t: Words, last: number): boolean {
  for (let at = last; at > last - labelReach - 1 && isWord(t, at); at--) {
    if (hasCue(t, at, cue.document)) return at < last;
    if (
      hasCue(t, at, cue.particle | cue.change) ||
      (t.proclitics[at] as number) & ~proclitic.article
    )
      return false;
  }
  return false;
}

/** ص.ب 12345. */
const isPostBox = (t: Words, i: number) =>
  isSymbol(t, i - 2, character.fullStop) &&
  isWord(t, i - 3) &&
  /^ص ?\. ?ب$/.test(source(t, i - 3, i - 1));

/** Serial numbers: after رقم, المادة, الدقيقة, المركز and the like, unless the digits count something. */
export function isLabelled(t: Words, i: number): boolean {
  const label = beforeLabel(t, i);
  if (isLettered(t, i) || isPostBox(t, i)) return true;
  if (label < 0 || !isWord(t, label) || countsSomething(t, i + 1)) return false;
  const proclitics = digitProclitics(t, i);
  // «200 مبنى و50 موقعا»: a word before و labels nothing behind it.
  if (hasRole(t, i - 1, role.and)) return false;
  // «المركز الـ10» is an ordinal.
  if (proclitics?.article) return false;
  const isGluedLabel = hasCue(t, i - 1, cue.label);
  if (isGlued(t, i) && isWord(t, i - 1) && !proclitics && !isGluedLabel) return false;
  const isArticled = hasArticle(t, label) || isDefinite(t, label);
  // «نسخة 1998» is an edition of that year, «الإصدار 1998» hardly anything.
  const isEdition = hasCue(t, label, cue.event) && /^(19|20)\d\d$/.test(digitsOf(t, i));
  if (isCalled(t, i)) return true;
  if (hasCue(t, label, cue.label)) return !isEdition && (!hasCue(t, label, cue.unit) || isArticled);
  const isRank = isArticled && hasCue(t, label, cue.rank);
  // «المرتبة 15 عالميا»: an adverb, nothing that is counted.
  if (isRank && isWord(t, i + 1) && /يا$/.test(folded(t, i + 1))) return true;
  if (isCountedNoun(t, i + 1)) return false;
  if (isRank) return true;
  return isLabelledFromAfar(t, label);
}

/** A maker's or model's name right before the digits: بوينغ 737, iPad mini 4. */
export function isModel(t: Words, i: number): boolean {
  if (isGluedToName(t, i)) return true;
  if (countsSomething(t, i + 1)) return false;
  const previous = before(t, i);
  if (previous < 0) return false;
  if (hasCue(t, previous, cue.brand) && previous === i - 1) return true;
  if (isSymbol(t, previous, character.hyphen))
    return hasCue(t, previous - 1, cue.brand) && isGlued(t, i);
  return isForeign(t, previous) && !isCountedNoun(t, i + 1);
}

/** Letters glued after digits that are no unit of measure: 3G, 4K, 16A. */
export function isFollowedByName(t: Words, i: number): boolean {
  if (!isForeign(t, i + 1) || !isGlued(t, i + 1)) return false;
  const word = source(t, i + 1);
  if (word.length === 1)
    return !/[kmgtlMB]/.test(word) || (word === "K" && digitsOf(t, i).length === 1);
  return !/^(km|kg|cm|mm|ml|mg|kw|mw|gw|hz|khz|mhz|ghz|gb|mb|tb|kb|bn|hp|usd|eur|sar|aed|egp|gbp|kwd|qar|ft|mph|kwh)$/i.test(
    word,
  );
}

/** A number alone in brackets: a note, a minute of play, a serial number; not if a noun follows. */
export function isBracketed(t: Words, i: number): boolean {
  if (!isSymbol(t, i - 1, character.openParenthesis) && !isSymbol(t, i - 1, character.asterisk))
    return false;
  if (!isSymbol(t, i + 1, character.closeParenthesis) && !isSymbol(t, i + 1, character.asterisk))
    return false;
  return !isCountedNoun(t, i + 2) && !countsSomething(t, i + 2);
}

/** 1- and 2. and 3) at the start of a line number its items. */
function isItemNumber(t: Words, i: number): boolean {
  if (i !== 0 || !isGlued(t, 1) || (t.literal[0]?.whole.length ?? 9) > 2) return false;
  const isMark =
    isDash(t, 1) ||
    isSymbol(t, 1, character.fullStop) ||
    isSymbol(t, 1, character.closeParenthesis);
  return isMark && isWord(t, 2) && t.literal[0]?.decimals === "";
}

/** مجموعة 5+1: digits joined by a plus. */
function readPlus(t: Words, i: number): Found | undefined {
  const isJoined = isSymbol(t, i + 1, character.plus) && isGlued(t, i + 1) && isGlued(t, i + 2);
  if (!isJoined || !isNumber(t, i + 2)) return undefined;
  return makePlain(t, "other", i, i + 3, `${digitsOf(t, i)}+${digitsOf(t, i + 2)}`);
}

/** Reads digits that are no quantity. */
export function readOther(t: Words, i: number): Found | undefined {
  const literal = t.literal[i];
  if (!literal) return undefined;
  const phone = readPhone(t, i) ?? readPlus(t, i);
  if (phone) return phone;
  if (literal.dotted || literal.whole.length + literal.decimals.length > maximumDigits)
    return makePlain(t, "other", i, i + 1, literal.dotted?.join(".") ?? literal.whole);
  const value = literal.decimals === "" ? literal.whole : `${literal.whole}.${literal.decimals}`;
  const isSerial = isLabelled(t, i) || continuesLabelled(t, i) || isLong(t, i);
  if (isSerial) t.serial = i;
  if (
    isSerial ||
    isItemNumber(t, i) ||
    isModel(t, i) ||
    isFollowedByName(t, i) ||
    isBracketed(t, i)
  )
    return makePlain(t, "other", i, i + 1, value);
  return undefined;
}
