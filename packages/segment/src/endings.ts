import type { Cut } from "./cut.js";
import { letter } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import { affix, noAffix } from "./word-hash.js";

const NONE: readonly number[] = [];
const SHORTEST_BASE = 2;
const SHORTEST_NOUN_BASE = 3;
const SHORTEST_VERB_BASE = 3;

const ARTICLE = affix("ال");

type Known = (ending: string, drop: number) => number;

const isImperfect = (unit: number) => unit === letter.yeh || unit === letter.teh;

// دولتين: feminine and dual; the base is known with its teh marbuta.
function feminineDual(stem: string, known: Known): readonly number[] {
  if (!stem.endsWith("تين") && !stem.endsWith("تان")) return NONE;
  return known("ة", 3) > 0 ? [stem.length - 3, stem.length - 2] : NONE;
}

// معلمون, معلمين, معلمان, يكتبون: the base is known, and so is it with a sister ending.
function numberEnding(stem: string, known: Known): readonly number[] {
  const ending = stem.slice(-2);
  const sisters = SISTERS[ending];
  if (sisters === undefined || stem.length - 2 < SHORTEST_NOUN_BASE) return NONE;
  // إيران is far more frequent than إير.
  const base = known("", 2);
  if (base === 0 || base + 3 < known(ending, 2)) return NONE;
  const verb = ending === "ون" && isImperfect(stem.charCodeAt(0));
  const sister = sisters.some((other) => known(other, 2) > 0);
  return verb || sister ? [stem.length - 2] : NONE;
}

const SISTERS: Readonly<Record<string, readonly string[]>> = {
  ون: ["ين"],
  ين: ["ون", "ان"],
  ان: ["ين"],
};

// كتبوا, سيارات, مدرسة, كتبت.
function otherEnding(stem: string, known: Known): readonly number[] {
  const length = stem.length;
  if (stem.endsWith("وا") && length - 2 >= SHORTEST_BASE) return [length - 2];
  if (stem.endsWith("ات") && length - 2 >= SHORTEST_BASE) {
    return known("ة", 2) > 0 || known("", 2) > 0 ? [length - 2] : NONE;
  }
  if (stem.endsWith("ة") && length - 1 >= SHORTEST_BASE) return [length - 1];
  if (stem.endsWith("ت") && length - 1 >= SHORTEST_VERB_BASE) {
    // A verb: its base is known, and neither بيت nor سلطة nor البيت is.
    const noun = known("ة", 1) > known("ت", 1);
    return known("", 1) > 0 && !noun ? [length - 1] : NONE;
  }
  return NONE;
}

// مدرسته، كتبوه: what was restored is an ending, changed by the pronoun.
function endingBeforePronoun(stem: string, form: string, known: Known): readonly number[] {
  if (form.endsWith("ة") || form.endsWith("وا")) return [stem.length - 1];
  if (form !== stem) return NONE;
  if (stem.endsWith("ون")) return numberEnding(stem, known);
  return stem.endsWith("ات") ? otherEnding(stem, known) : NONE;
}

/**
 * Finds where the endings of the stem `letters.slice(from, to)` start, in letters of the word.
 * `form` is the stem as it stands alone. There is no gold for it: an ending is cut when the
 * lexicon, which has the word open, knows the stem without it.
 */
export function endingsOf(
  letters: string,
  { stemStart: from, stemEnd: to, pronoun }: Cut,
  form: string,
  lexicon: Lexicon,
): readonly number[] {
  const stem = letters.slice(from, to);
  if (stem.length <= SHORTEST_BASE) return NONE;
  const known: Known = (ending, drop) =>
    Math.max(
      lexicon.level(noAffix, from, to - drop, affix(ending)),
      lexicon.level(ARTICLE, from, to - drop, affix(ending)),
    );
  const finders =
    pronoun === ""
      ? [feminineDual, numberEnding, otherEnding]
      : [(text: string, test: Known) => endingBeforePronoun(text, form, test)];
  for (const find of finders) {
    const places = find(stem, known);
    if (places.length > 0) return places.map((place) => from + place);
  }
  return NONE;
}
