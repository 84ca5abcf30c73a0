import type { Cut } from "./cut.js";
import type { Lexicon } from "./lexicon.js";
import { relativesLevel } from "./relatives.js";
import { levels, readStemLevels } from "./stem-levels.js";
import { spellingsOf } from "./stem-spellings.js";

// ي، ني، نا، ك also end many names and loanwords; the longer pronouns do not.
const DOUBTFUL: ReadonlySet<string> = new Set(["ي", "ني", "نا", "ك"]);

/**
 * Tells whether the lexicon leaves a cut possible: a stem that is seen nowhere is no stem for one of
 * the pronouns that names and loanwords end like. The lexicon has the word open.
 */
export function isKnownEnough(letters: string, cut: Cut, lexicon: Lexicon): boolean {
  if (!DOUBTFUL.has(cut.pronoun) || cut.stemEnd === cut.stemStart) return true;
  readStemLevels(letters, cut, spellingsOf(letters, cut), lexicon);
  return levels.some((level) => level > 0) || relativesLevel(letters, cut, lexicon) > 0;
}
