import type { Cut } from "./cut.js";
import { letter } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import { type Spelling, spellingsBeforePronoun } from "./stem-spellings.js";

// A noun before a pronoun has no article, so that it stands with one says little: الجمعة is far
// more frequent than جمعت, but جمعته is the verb.
const NEIGHBOURS = ["", "و", "ب"] as const;

// How well a spelling is known: alone and after the commonest clitics.
function support(letters: string, cut: Cut, { drop, ending }: Spelling, lexicon: Lexicon): number {
  let sum = 0;
  for (const prefix of NEIGHBOURS) {
    sum += lexicon.level(prefix, letters, cut.stemStart, cut.stemEnd - drop, ending);
  }
  return sum;
}

// Without evidence: the hamza of أعدائه had a seat for the pronoun alone, and a stem in waw is a
// plural verb.
const GUESS: Readonly<Record<number, boolean>> = {
  [letter.yehHamza]: true,
  [letter.wawHamza]: true,
  [letter.waw]: true,
};

/** Spells the stem of a cut as it stands when alone, without the clitics and the article. */
export function restoreStem(letters: string, cut: Cut, lexicon: Lexicon): string {
  const { stemStart, stemEnd, pronoun } = cut;
  const stem = letters.slice(stemStart, stemEnd);
  if (pronoun === "") return stem;
  // كتبتموه: the waw only joins the pronoun.
  if (stem.endsWith("تمو")) return stem.slice(0, -1);
  const spellings = spellingsBeforePronoun(letters, stemStart, stemEnd);
  let best = spellings[0] as Spelling;
  let most = support(letters, cut, best, lexicon);
  for (const spelling of spellings.slice(1)) {
    const found = support(letters, cut, spelling, lexicon);
    const guessed = found === most && GUESS[letters.charCodeAt(stemEnd - 1)] === true;
    if (found > most || guessed) {
      best = spelling;
      most = found;
    }
  }
  return stem.slice(0, stem.length - best.drop) + best.ending;
}
