import type { Cut } from "./cut.js";
import { base, LETTERS, PRONOUNS } from "./feature-layout.js";
import type { FeatureList } from "./feature-list.js";
import type { Lexicon } from "./lexicon.js";
import { addLexiconFeatures } from "./lexicon-features.js";

const LONGEST = 8;

/** The number of a letter in the feature layout. */
function letterCode(letters: string, index: number): number {
  if (index < 0 || index >= letters.length) return 0;
  const unit = letters.charCodeAt(index);
  return unit >= 0x0621 && unit <= 0x064a ? unit - 0x0620 : LETTERS - 1;
}

function addShapeFeatures(letters: string, cut: Cut, list: FeatureList): void {
  const { question: start, conjunction, particle, article, pronoun, kinds } = cut.codes;
  const { stemStart, stemEnd, chain } = cut;
  const first = letterCode(letters, stemStart);
  const second = stemStart + 1 < stemEnd ? letterCode(letters, stemStart + 1) : 0;
  const last = stemEnd > stemStart ? letterCode(letters, stemEnd - 1) : 0;
  const beforeLast = stemEnd - 1 > stemStart ? letterCode(letters, stemEnd - 2) : 0;
  if (conjunction > 0) {
    const a = letterCode(letters, start + 1);
    const b = letterCode(letters, start + 2);
    list.add(base.conjunctionLetter + conjunction * LETTERS + a);
    list.add(base.conjunctionLetters + (conjunction * LETTERS + a) * LETTERS + b);
  }
  if (particle > 0) {
    const a = letterCode(letters, chain.letters.length);
    const b = letterCode(letters, chain.letters.length + 1);
    list.add(base.particleLetter + particle * LETTERS + a);
    list.add(base.particleLetters + (particle * LETTERS + a) * LETTERS + b);
    list.add(base.particleLast + particle * LETTERS + last);
  }
  if (pronoun > 0) {
    list.add(base.pronounLetter + pronoun * LETTERS + last);
    list.add(base.pronounLetters + (pronoun * LETTERS + beforeLast) * LETTERS + last);
    list.add(base.pronounFirst + pronoun * LETTERS + first);
  }
  if (article > 0) {
    list.add(base.articleLetter + first);
    list.add(base.articleLetters + first * LETTERS + second);
    list.add(base.articleLast + last);
  }
  list.add(base.lastLetter + (kinds.at(-1) as number) * LETTERS + last);
}

function addPatternFeatures(cut: Cut, list: FeatureList): void {
  const { question, conjunction, particle, article, pronoun, kinds } = cut.codes;
  list.add(base.pattern + ((question * 3 + conjunction) * 5 + particle) * 3 + article);
  list.add(base.particlePronoun + particle * PRONOUNS + pronoun);
  list.add(base.conjunctionPronoun + conjunction * 2 + (pronoun > 0 ? 1 : 0));
  const length = Math.min(LONGEST, cut.stemEnd - cut.stemStart);
  for (const kind of kinds) list.add(base.stemLength + kind * (LONGEST + 1) + length);
}

/** Adds the features of a cut that do not depend on the words around it. */
export function addWordFeatures(
  letters: string,
  cut: Cut,
  lexicon: Lexicon,
  list: FeatureList,
): void {
  addPatternFeatures(cut, list);
  addShapeFeatures(letters, cut, list);
  addLexiconFeatures(letters, cut, lexicon, list);
}
