import { addArticle, addConjunction, addParticle, addPronoun } from "./clitic-evidence.js";
import type { Cut } from "./cut.js";
import { base, CLITICS, LEVELS } from "./feature-layout.js";
import type { FeatureList } from "./feature-list.js";
import { letter } from "./letters.js";
import { coarse } from "./level-scale.js";
import type { Lexicon } from "./lexicon.js";
import { relativesLevel } from "./relatives.js";
import { ALONE, DEFINITE, levels, POSSESSED, readStemLevels } from "./stem-levels.js";
import { type Spelling, spellingsOf } from "./stem-spellings.js";
import { affix } from "./word-hash.js";

const HAMZAS = /* @__PURE__ */ ["أ", "إ"].map(affix);

function addStemLevels(cut: Cut, kindsOfPronouns: number, list: FeatureList): void {
  let best = 0;
  for (let i = 0; i <= POSSESSED; i += 1) best = Math.max(best, levels[i] as number);
  for (const kind of cut.codes.kinds) {
    for (let i = 0; i <= POSSESSED; i += 1) {
      list.add(base.level + (i * CLITICS + kind) * LEVELS + coarse(levels[i] as number));
    }
    list.add(base.bestLevel + kind * LEVELS + coarse(best));
    list.add(base.pronounKinds + kind * 5 + kindsOfPronouns);
  }
}

/** What the lexicon, which has the word open, says of a cut. */
export function addLexiconFeatures(
  letters: string,
  cut: Cut,
  lexicon: Lexicon,
  list: FeatureList,
): void {
  const { codes } = cut;
  const spellings = spellingsOf(letters, cut);
  addStemLevels(cut, readStemLevels(letters, cut, spellings, lexicon), list);
  const relatives = relativesLevel(letters, cut, lexicon);
  const seen = Math.min(2, coarse(Math.max(levels[ALONE] as number, levels[DEFINITE] as number)));
  for (const kind of codes.kinds) {
    list.add(base.relatives + (kind * 3 + seen) * LEVELS + coarse(relatives));
  }
  if (letters.charCodeAt(cut.stemStart) === letter.alef) addHamza(cut, spellings, lexicon, list);
  if (codes.conjunction > 0) addConjunction(letters.length, cut, spellings, lexicon, list);
  if (codes.particle > 0) addParticle(letters.length, cut, spellings, lexicon, list);
  if (codes.article > 0) addArticle(cut, lexicon, list);
  if (codes.pronoun > 0) addPronoun(letters, cut, lexicon, list);
}

// Many write the hamza of a first alef not at all: اضاف is أضاف, البانيا is ألبانيا.
function addHamza(
  cut: Cut,
  spellings: readonly Spelling[],
  lexicon: Lexicon,
  list: FeatureList,
): void {
  const { stemStart, stemEnd } = cut;
  let best = 0;
  for (const { drop, ending } of spellings) {
    for (const alef of HAMZAS) {
      const level = lexicon.level(alef, stemStart + 1, stemEnd - drop, ending);
      if (level > best) best = level;
    }
  }
  for (const kind of cut.codes.kinds) list.add(base.hamzaLevel + kind * LEVELS + coarse(best));
}
