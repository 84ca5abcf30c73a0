import { role } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import { proclitic } from "../scan/tokens.js";
import { entryAt, hasRole, isSymbol, type Words } from "./cursor.js";

export const isPercentSign = (t: Words, i: number) =>
  isSymbol(t, i, character.percent) || isSymbol(t, i, character.arabicPercent);
const isPerMilleSign = (t: Words, i: number) =>
  isSymbol(t, i, character.perMille) || isSymbol(t, i, character.arabicPerMille);

/** في المئة, بالمئة: where the words end, if the definite word after `في` or `ب` is the one asked for. */
function readPer(t: Words, i: number, fits: (at: number) => boolean): number {
  const bits = t.proclitics[i] ?? 0;
  if (bits === (proclitic.preposition | proclitic.article) && fits(i)) return i + 1;
  if (
    hasRole(t, i, role.in) &&
    bits === 0 &&
    t.proclitics[i + 1] === proclitic.article &&
    fits(i + 1)
  )
    return i + 2;
  return -1;
}

const isHundred = (t: Words) => (i: number) => entryAt(t, i).hundreds === 1;

/** The exponent of a definite ألف or مليون after في or ب: خمسة في الألف. */
const isScale = (t: Words) => (i: number) => {
  const entry = entryAt(t, i);
  return entry.scale >= 3 && entry.scale <= 6 && entry.times === 1;
};

/** Where a percent sign or word after token `i - 1` ends; -1 if there is none. */
export function readPercent(t: Words, i: number): number {
  if (isPercentSign(t, i)) return i + 1;
  return readPer(t, i, isHundred(t));
}

export function readPerScale(t: Words, i: number): { next: number; exponent: number } | undefined {
  if (isPerMilleSign(t, i)) return { next: i + 1, exponent: 3 };
  const next = readPer(t, i, isScale(t));
  return next < 0 ? undefined : { next, exponent: entryAt(t, next - 1).scale };
}
