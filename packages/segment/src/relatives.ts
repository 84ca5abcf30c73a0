import type { Cut } from "./cut.js";
import { isImperfectPrefix } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import { type Affix, affix, noAffix } from "./word-hash.js";

const SHORTEST_IMPERFECT = 3;
const SHORTEST_BASE = 2;
const IMPERFECT_PREFIXES = /* @__PURE__ */ ["ي", "ت"].map(affix);

/** An ending and those it changes places with when the word is inflected. */
interface Ending {
  readonly letters: string;
  readonly others: readonly Affix[];
}

const ENDINGS: ReadonlyMap<number, readonly Ending[]> = /* @__PURE__ */ byLastLetter([
  // يقرؤوا، يقرؤون; كتبوا، كتب; معلمين، معلمون; سيارات، سيارة; كتبت، كتب; كتابا، كتاب. The longer first.
  ["وا", "ون", ""],
  ["ون", "وا", "ين"],
  ["ين", "ون", "ان"],
  ["ان", "ين", ""],
  ["ات", "ة", ""],
  ["ة", "", "ات"],
  ["ت", ""],
  ["ا", ""],
  // Before a pronoun: قصفو, وعدتمو.
  ["تمو", "تم", "ت"],
  ["و", "", "ون"],
]);

function byLastLetter(rows: readonly (readonly string[])[]): Map<number, Ending[]> {
  const endings = new Map<number, Ending[]>();
  for (const [letters = "", ...others] of rows) {
    const last = letters.charCodeAt(letters.length - 1);
    const known = endings.get(last) ?? [];
    endings.set(last, known);
    known.push({ letters, others: others.map(affix) });
  }
  return endings;
}

/** كتب in يكتب, تكتب: the level of an imperfect verb with another prefix, 0 where there is none. */
export function imperfectLevel(
  letters: string,
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
  const first = letters.charCodeAt(from);
  if (to - from < SHORTEST_IMPERFECT || !isImperfectPrefix(first)) return 0;
  let best = 0;
  for (const prefix of IMPERFECT_PREFIXES) {
    if (prefix.letters.charCodeAt(0) === first) continue;
    best = Math.max(best, lexicon.level(prefix, from + 1, to, noAffix));
  }
  return best;
}

/** The level of the most frequent of the forms that inflection makes of a stem, but for itself. */
export function relativesLevel(letters: string, cut: Cut, lexicon: Lexicon): number {
  const { stemStart: from, stemEnd: to } = cut;
  let best = imperfectLevel(letters, from, to, lexicon);
  const endings = ENDINGS.get(letters.charCodeAt(to - 1));
  const found = endings?.find(({ letters: end }) => letters.startsWith(end, to - end.length));
  if (found === undefined) return best;
  const kept = to - found.letters.length;
  if (kept - from < SHORTEST_BASE) return best;
  for (const other of found.others) {
    best = Math.max(best, lexicon.level(noAffix, from, kept, other));
  }
  return best;
}

const NISBA = /* @__PURE__ */ ["ة", "ين", "ون"].map(affix);
const ARTICLE = /* @__PURE__ */ affix("ال");

/** وزاري: how well وزارية, الوزارية and the like are known. */
export function adjectiveLevel(from: number, to: number, lexicon: Lexicon): number {
  let best = lexicon.level(ARTICLE, from, to, NISBA[0] as Affix);
  for (const suffix of NISBA) best = Math.max(best, lexicon.level(noAffix, from, to, suffix));
  return best;
}

const SUBJECTS = /* @__PURE__ */ ["وا", "تم", "تا"].map(affix);

/** وصلنا: how well وصلوا, وصلتم are known. */
export function verbLevel({ stemStart: from, stemEnd: to }: Cut, lexicon: Lexicon): number {
  let best = 0;
  for (const suffix of SUBJECTS) best = Math.max(best, lexicon.level(noAffix, from, to, suffix));
  return best;
}
