import type { Cut } from "./cut.js";
import { letter } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import { type Spelling, spellingsOf } from "./stem-spellings.js";
import { affix, noAffix } from "./word-hash.js";

// A noun before a pronoun has no article, so that it stands with one says little: الجمعة is far
// more frequent than جمعت, but جمعته is the verb.
const NEIGHBOURS = [noAffix, affix("و"), affix("ب")];

// How well a spelling is known: alone and after the commonest clitics.
function support(cut: Cut, { drop, ending }: Spelling, lexicon: Lexicon): number {
  let sum = 0;
  for (const prefix of NEIGHBOURS) {
    sum += lexicon.level(prefix, cut.stemStart, cut.stemEnd - drop, ending);
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

/**
 * Spells the stem of a cut as it stands when alone, without the clitics and the article. The lexicon
 * has the word open.
 */
export function restoreStem(letters: string, cut: Cut, lexicon: Lexicon): string {
  const { stemStart, stemEnd, pronoun } = cut;
  const stem = letters.slice(stemStart, stemEnd);
  if (pronoun === "") return stem;
  // كتبتموه: the waw only joins the pronoun.
  if (stem.endsWith("تمو")) return stem.slice(0, -1);
  const spellings = spellingsOf(letters, cut);
  let best = spellings[0] as Spelling;
  let most = support(cut, best, lexicon);
  for (const spelling of spellings.slice(1)) {
    const found = support(cut, spelling, lexicon);
    const guessed = found === most && GUESS[letters.charCodeAt(stemEnd - 1)] === true;
    if (found > most || guessed) {
      best = spelling;
      most = found;
    }
  }
  return stem.slice(0, stem.length - best.drop) + best.ending.letters;
}
