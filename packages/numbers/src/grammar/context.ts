import { cue, role } from "../lexicon/entry.js";
import { character, letter } from "../scan/character.js";
import { proclitic, tokenKind } from "../scan/tokens.js";
import {
  beforeNumber,
  digitProclitics,
  entryAt,
  hasArticle,
  hasCue,
  hasRole,
  isForeign,
  isNumber,
  isSymbol,
  isWord,
  lastCode,
  lengthOf,
  type Words,
} from "./cursor.js";
import { isDefinite } from "./fraction-word.js";

const openers: ReadonlySet<number> = new Set([
  character.openParenthesis,
  0x22,
  0xab,
  0x201c,
  0x201d,
  0x5b,
  character.asterisk,
  character.hash,
]);

/** The token before `i`, over proclitics of digits, opening brackets, quotes and a colon. */
export function before(t: Words, i: number): number {
  let at = beforeNumber(t, i);
  while (at >= 0 && t.kind[at] === tokenKind.symbol && openers.has(t.stem[at] as number)) at--;
  return at;
}

/** The same, and over a colon or full stop after a label: رقم: 15. */
export function beforeLabel(t: Words, i: number): number {
  let at = before(t, i);
  if (isSymbol(t, at, character.colon)) at--;
  return at;
}

/** Could the word at `i` be the noun that a number before it counts? Indefinite and no function word. */
export function isCountedNoun(t: Words, i: number): boolean {
  if (!isWord(t, i)) return false;
  const entry = t.entry[i];
  if (!entry) return !isDefinite(t, i) && (isTamyiz(t, i) || !startsLikeParticle(t, i));
  if (t.proclitics[i] !== 0) return false;
  if ((entry.cue & (cue.particle | cue.since)) !== 0) return false;
  return entry.role === 0 || (entry.role & (role.hour | role.month)) !== 0;
}

/** After 11 to 99 the counted noun is an accusative singular in ـًا: 59 فرعًا. */
function isTamyiz(t: Words, i: number): boolean {
  if (!isWord(t, i) || t.proclitics[i] !== 0) return false;
  const literal = t.literal[i - 1];
  const rest = literal?.decimals === "" ? Number(literal.whole.slice(-2)) : 0;
  const last = lastCode(t, i);
  const isPronoun = last === letter.alef && lastCode(t, i, 2) === letter.heh;
  return rest > 10 && !isPronoun && (last === letter.alef || last === letter.fathatan);
}

/** An unknown word with و or ل before it is more likely a clause or a phrase than a counted noun. */
function startsLikeParticle(t: Words, i: number): boolean {
  const first = t.text.charCodeAt(t.start[i] as number);
  return (
    first === letter.waw || first === letter.lam || first === letter.feh || first === letter.beh
  );
}

/** Does a word like this look plural? Sound plurals, the patterns أفعال and مفاعيل, and a list. */
export function looksPlural(t: Words, i: number): boolean {
  if (!isWord(t, i)) return false;
  if (hasCue(t, i, cue.plural)) return true;
  const { text } = t;
  const start = t.start[i] as number;
  const end = t.end[i] as number;
  const skip = isDefinite(t, i) ? 2 : 0;
  const length = end - start - skip;
  if (length < 4) return false;
  const at = (n: number) => text.charCodeAt(start + skip + n);
  const fromEnd = (n: number) => text.charCodeAt(end - n);
  if (fromEnd(1) === letter.teh && fromEnd(2) === letter.alef) return true;
  if (fromEnd(1) === letter.noon && (fromEnd(2) === letter.yeh || fromEnd(2) === letter.waw))
    return length > 4;
  const isAlef = (code: number) => code === letter.alef || code === 0x623 || code === 0x622;
  if (isAlef(at(0)) && fromEnd(2) === letter.alef) return true;
  if (isAlef(at(0)) && length === 4 && at(2) !== letter.waw && !isAlef(at(1)))
    return fromEnd(1) === 0x631 || fromEnd(1) === 0x647;
  return (
    length >= 5 && (at(2) === letter.alef || at(1) === letter.alef) && fromEnd(2) === letter.yeh
  );
}

/** Looks for a cue in a window of tokens, not past a line end. */
export function hasCueNear(t: Words, from: number, to: number, bits: number): boolean {
  const last = Math.min(to, t.length - 1);
  for (let i = Math.max(0, from); i <= last; i++) if (hasCue(t, i, bits)) return true;
  return false;
}

/** A known word, or digits that count something, glued by mistake: في7 أيار, القضية68 متهما. */
function isMissingSpace(t: Words, i: number): boolean {
  if (t.entry[i - 1] || t.literal[i]?.grouped) return true;
  const length = lengthOf(t, i - 1);
  return length > 2 && (countsSomething(t, i + 1) || isCountedNoun(t, i + 1));
}

/** Is the number at `i` part of a name in letters: f15, سي4, أف-16? */
export function isGluedToName(t: Words, i: number): boolean {
  if (t.spaced[i]) return false;
  const previous = i - 1;
  if (isForeign(t, previous)) return true;
  if (isWord(t, previous)) return !digitProclitics(t, i) && !isMissingSpace(t, i);
  if (isSymbol(t, previous, character.underscore) || isSymbol(t, previous, character.hash))
    return true;
  // «صفر-3» is a score.
  if (entryAt(t, previous - 1).unit === 0) return false;
  const isHyphen = isSymbol(t, previous, character.hyphen);
  return isHyphen && !t.spaced[previous] && (isForeign(t, previous - 1) || isWord(t, previous - 1));
}

/** Does something that digits count come right after them: a scale word, money, a unit or a percent sign? */
export function countsSomething(t: Words, i: number): boolean {
  if (hasRole(t, i, role.over) && isNumber(t, i + 1)) return true;
  if (isSymbol(t, i, character.percent) || isSymbol(t, i, character.arabicPercent)) return true;
  const entry = entryAt(t, i);
  if (t.proclitics[i] === (proclitic.preposition | proclitic.article)) return entry.hundreds === 1;
  if (t.proclitics[i] !== 0) return false;
  if ((entry.role & role.in) !== 0) return hasArticle(t, i + 1) && entryAt(t, i + 1).hundreds === 1;
  return (
    entry.scale >= 3 ||
    entry.money !== undefined ||
    entry.hundreds > 0 ||
    (entry.cue & cue.unit) !== 0
  );
}
