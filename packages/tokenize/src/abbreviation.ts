import { classAt } from "./character-class.js";
import { char } from "./characters.js";
import { ARABIC, DIGIT, LETTER, MARK, SPACE } from "./data/character-class.generated.js";

const TATWEEL = 0x0640;
const WAW = 0x0648;

/** Proclitics that may stand before an abbreviation: وأ.د. فلان, بـق.م */
const proclitics = "وفبلك";

/**
 * Nouns that are followed by a letter as a name, which can close a sentence: المجموعة ب.
 * Without the article.
 */
const labelled = new Set(
  "مجموعة فئة فيتامين حرف حرفي نوع درجة قسم طبقة فصيلة مرحلة صنف نقطة بند فقرة فرع خيار شعبة ملحق جدول مستوى".split(
    " ",
  ),
);

/**
 * The end of the abbreviation whose first part is `start` to `stop`, where a full stop stands;
 * `stop` itself if it is no abbreviation.
 *
 * An abbreviation is a chain of single letters with full stops between them (ق.م, ص.ب, أ.د) or one
 * letter on its own (د. سامي), for Arabic has no words of one letter but proclitics. Its last full stop belongs to it as long as the line goes on after it;
 * at the end of a line that full stop ends the sentence and is a token of its own.
 */
export function abbreviationEnd(
  text: string,
  start: number,
  stop: number,
  classes: Uint8Array,
): number {
  const prefixed = lettersIn(text, start, stop, classes);
  if (prefixed > 2) return stop;
  if (prefixed === 2 && !proclitics.includes(text.charAt(start))) return stop;
  let end = stop;
  let parts = 1;
  for (;;) {
    const next = singleLetterEnd(text, end + 1, classes);
    if (next === 0) break;
    end = next;
    parts++;
    if (text.charCodeAt(end) !== char.fullStop) break;
  }
  if (parts === 1) return isInitial(text, start, stop, prefixed, classes) ? stop + 1 : stop;
  const closed = text.charCodeAt(end) === char.fullStop && lineGoesOn(text, end + 1, classes);
  return closed ? end + 1 : end;
}

/** Counts letters, not marks and tatweel; stops at 3, which is too many for an abbreviation. */
function lettersIn(text: string, start: number, stop: number, classes: Uint8Array): number {
  let letters = 0;
  for (let at = start; at < stop && letters < 3; at++) {
    const here = classes[text.charCodeAt(at)];
    if (here === ARABIC && text.charCodeAt(at) !== TATWEEL) letters++;
    else if (here !== MARK && here !== ARABIC) return 3;
  }
  return letters;
}

/** The end of the letter at `start` with its marks if no other letter follows, else 0. */
function singleLetterEnd(text: string, start: number, classes: Uint8Array): number {
  if (start >= text.length || classes[text.charCodeAt(start)] !== ARABIC) return 0;
  if (text.charCodeAt(start) === WAW) return 0;
  let end = start + 1;
  while (classes[text.charCodeAt(end)] === MARK || text.charCodeAt(end) === TATWEEL) end++;
  if (end >= text.length) return end;
  const after = classAt(classes, text, end);
  return after === ARABIC || after === LETTER || after === DIGIT ? 0 : end;
}

/** Whether one letter, perhaps after و, shortens a title or a name: ود. سامي, أحمد ز. أمين */
function isInitial(
  text: string,
  start: number,
  stop: number,
  letters: number,
  classes: Uint8Array,
): boolean {
  const isWaw = text.charCodeAt(start) === WAW;
  if (letters === 2 ? !isWaw : isWaw) return false;
  if (!lineGoesOn(text, stop + 1, classes)) return false;
  const before = start - (classes[text.charCodeAt(start - 1)] === SPACE ? 2 : 1);
  if (before < 0) return true;
  // After a number the letter is an era or a unit: 2017 م.
  return classes[text.charCodeAt(before)] !== DIGIT && !labelled.has(wordBefore(text, before));
}

/** The word that ends at `last`, without the article; empty if it is longer than any label. */
function wordBefore(text: string, last: number): string {
  let start = last + 1;
  while (start > 0 && last - start < 10 && text.charCodeAt(start - 1) > 0x600) start--;
  const word = text.slice(start, last + 1);
  return word.startsWith("ال") ? word.slice(2) : word;
}

/** Whether a letter or digit comes after the spaces at `start`, before the line ends. */
function lineGoesOn(text: string, start: number, classes: Uint8Array): boolean {
  let at = start;
  while (at < text.length && at - start < 4 && classes[text.charCodeAt(at)] === SPACE) at++;
  if (at >= text.length) return false;
  const here = classAt(classes, text, at);
  return here === ARABIC || here === LETTER || here === DIGIT;
}
