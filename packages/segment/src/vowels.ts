import type { Cut } from "./cut.js";
import { letter } from "./letters.js";

const FATHATAN = 0x064b;
const KASRATAN = 0x064d;
const FATHA = 0x064e;
const KASRA = 0x0650;
const SHADDA = 0x0651;
const SUKUN = 0x0652;

// و ف ك س أ carry a fatha, ب a kasra, ل either, or a sukun in فلْيكن.
function mayCarry(clitic: number, mark: number): boolean {
  if (mark < FATHATAN || mark > SUKUN) return true;
  if (clitic === letter.beh) return mark === KASRA;
  if (clitic === letter.lam) return mark === KASRA || mark === FATHA || mark === SUKUN;
  return mark === FATHA;
}

function everyMark(
  word: string,
  offsets: readonly number[],
  index: number,
  test: (mark: number) => boolean,
): boolean {
  const end = offsets[index + 1] as number;
  for (let i = (offsets[index] as number) + 1; i < end; i += 1) {
    if (!test(word.charCodeAt(i))) return false;
  }
  return true;
}

const isNoTanween = (mark: number) => mark < FATHATAN || mark > KASRATAN;
const isNoVowel = (mark: number) => mark < FATHA || mark > SHADDA;

/**
 * Tells whether the tashkeel of a word, if there is any, allows a cut: وِزارة does not begin with
 * the conjunction وَ, and a noun with tanween (واحدًا) has neither article nor pronoun.
 */
export function vowelsAllow(
  word: string,
  letters: string,
  offsets: readonly number[],
  cut: Cut,
): boolean {
  const clitics = cut.chain.letters.length;
  for (let i = 0; i < clitics; i += 1) {
    const clitic = letters.charCodeAt(i);
    if (!everyMark(word, offsets, i, (mark) => mayCarry(clitic, mark))) return false;
  }
  if (cut.article === 0 && cut.pronoun === "") return true;
  if (cut.article > 0 && letters.charCodeAt(cut.stemStart) !== letter.alef) {
    // The lam of the article has a vowel only before an alef: الِانتقال.
    if (!everyMark(word, offsets, cut.stemStart - 1, isNoVowel)) return false;
  }
  const last = letters.length - 1;
  const bearer = letters.charCodeAt(last) === letter.alef ? Math.max(0, last - 1) : last;
  return (
    everyMark(word, offsets, last, isNoTanween) && everyMark(word, offsets, bearer, isNoTanween)
  );
}
