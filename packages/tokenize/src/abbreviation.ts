import { classAt } from "./character-class.js";
import * as char from "./characters.js";
import { ARABIC, DIGIT, LETTER, MARK, SPACE } from "./data/character-class.generated.js";
import { wordSet } from "./word-set.js";

/** Proclitics that may stand before an abbreviation: وأ.د. فلان, بق.م */
const proclitics = "وفبلك";

/** The names of Latin letters as Arabic spells them, but for في and أو, which are also words. */
const letterNames = /* @__PURE__ */ wordSet(
  "إيه ايه أيه بي سي دي إي اي أي إف اف جي إتش اتش إيتش ايتش آي جيه جاي كيه كي إل ال إم ام إن ان كيو آر ار إس اس تي يو دبليو إكس اكس واي زد زي",
);
const LONGEST_LETTER_NAME = 5;

/**
 * Nouns that are followed by a letter as a name, which can close a sentence: المجموعة ب.
 */
const labelled = /* @__PURE__ */ wordSet(
  "مجموعة فئة دم فيتامين حرف نوع درجة قسم فصيلة مرحلة صنف نقطة بند فقرة فرع ملحق مستوى",
);
const LONGEST_LABEL = 10;

/**
 * The end of the abbreviation whose first part is `start` to `stop`, where a full stop stands;
 * `stop` itself if it is no abbreviation.
 *
 * An abbreviation is a chain of letters or letter names with full stops between them (ق.م, ص.ب,
 * أ.د, بي.بي.سي) or one letter on its own (د. سامي), for Arabic has no words of one letter but
 * proclitics. Its last full stop belongs to it as long as the line goes on after it; at the end of
 * a line that full stop ends the sentence and is a token of its own.
 */
export function abbreviationEnd(
  text: string,
  start: number,
  stop: number,
  classes: Uint8Array,
): number {
  const first = withoutProclitic(text, start, stop, classes);
  if (first < 0) return stop;
  let end = stop;
  let parts = 1;
  for (;;) {
    const next = partEnd(text, end + 1, classes);
    if (next === 0) break;
    end = next;
    parts++;
    if (text.charCodeAt(end) !== char.fullStop) break;
  }
  const isName = letterNames.has(text.slice(first, stop));
  if (parts === 1) {
    return !isName && isInitial(text, start, stop, first, classes) ? stop + 1 : stop;
  }
  const isClosed = text.charCodeAt(end) === char.fullStop;
  return isClosed && lineGoesOn(text, end + 1, classes) ? end + 1 : end;
}

/** Where the one letter or letter name of a first part starts; -1 if it is neither. */
function withoutProclitic(text: string, start: number, stop: number, classes: Uint8Array): number {
  if (isPart(text, start, stop, classes)) return start;
  const hasProclitic = proclitics.includes(text.charAt(start));
  return hasProclitic && isPart(text, start + 1, stop, classes) ? start + 1 : -1;
}

/** Whether a whole word is one letter, perhaps with marks or tatweel, or a letter name. */
function isPart(text: string, start: number, stop: number, classes: Uint8Array): boolean {
  if (letterEnd(text, start, classes) === stop) return true;
  return stop - start <= LONGEST_LETTER_NAME && letterNames.has(text.slice(start, stop));
}

/** The end of the Arabic letter at `start` with its marks and tatweel. */
function letterEnd(text: string, start: number, classes: Uint8Array): number {
  if (classes[text.charCodeAt(start)] !== ARABIC) return start;
  let end = start + 1;
  while (classes[text.charCodeAt(end)] === MARK || text.charCodeAt(end) === char.tatweel) end++;
  return end;
}

/** The end of the part of an abbreviation that starts at `start`, or 0. */
function partEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  while (end - start <= LONGEST_LETTER_NAME && isArabicOrMark(classes[text.charCodeAt(end)])) end++;
  if (end - start > LONGEST_LETTER_NAME || end === start) return 0;
  if (!isPart(text, start, end, classes)) return 0;
  if (end >= text.length) return end;
  // العام.و قال: the conjunction is no part of an abbreviation unless a full stop says so.
  const isConjunction = end === start + 1 && text.charCodeAt(start) === char.waw;
  if (isConjunction && text.charCodeAt(end) !== char.fullStop) return 0;
  const after = classAt(classes, text, end);
  return after === LETTER || after === DIGIT ? 0 : end;
}

const isArabicOrMark = (value: number | undefined) => value === ARABIC || value === MARK;

/** Whether one letter, perhaps after و, shortens a title or a name: ود. سامي, أحمد ز. أمين */
function isInitial(
  text: string,
  start: number,
  stop: number,
  first: number,
  classes: Uint8Array,
): boolean {
  if (first > start && text.charCodeAt(start) !== char.waw) return false;
  if (!lineGoesOn(text, stop + 1, classes)) return false;
  const before = start - (classes[text.charCodeAt(start - 1)] === SPACE ? 2 : 1);
  if (before < 0) return true;
  // After a number the letter is an era or a unit (2017 م.) unless another follows (300 ق. م.).
  if (classes[text.charCodeAt(before)] === DIGIT) return initialFollows(text, stop + 1, classes);
  return !isLabel(text, before);
}

/** Whether a space, one letter and a full stop come at `start`. */
function initialFollows(text: string, start: number, classes: Uint8Array): boolean {
  if (classes[text.charCodeAt(start)] !== SPACE) return false;
  const end = letterEnd(text, start + 1, classes);
  return end > start + 1 && text.charCodeAt(end) === char.fullStop;
}

/** Whether the word that ends at `last` takes a letter as a name; a proclitic or ال may lead it. */
function isLabel(text: string, last: number): boolean {
  let start = last + 1;
  while (start > 0 && last - start < LONGEST_LABEL && isArabicUnit(text.charCodeAt(start - 1))) {
    start--;
  }
  const word = text.slice(start, last + 1);
  const bare = proclitics.includes(word.charAt(0)) ? word.slice(1) : word;
  return labelled.has(word) || labelled.has(bare) || labelled.has(bare.replace(/^(ا|ل)?ل/, ""));
}

const isArabicUnit = (code: number) => code >= char.firstArabicLetter && code <= char.yeh;

/** Whether a letter or digit comes after the spaces at `start`, before the line ends. */
function lineGoesOn(text: string, start: number, classes: Uint8Array): boolean {
  let at = start;
  while (at < text.length && at - start < 4 && classes[text.charCodeAt(at)] === SPACE) at++;
  if (at >= text.length) return false;
  const here = classAt(classes, text, at);
  return here === ARABIC || here === LETTER || here === DIGIT;
}
