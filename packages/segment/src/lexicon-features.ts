import type { Cut } from "./cut.js";
import { base, CLITICS, LEVELS, RATIOS } from "./feature-layout.js";
import type { FeatureList } from "./feature-list.js";
import { letter } from "./letters.js";
import { HIGHEST_LEVEL, type Lexicon } from "./lexicon.js";
import { AFTER_LAM, ALONE, DEFINITE, levels, POSSESSED, readStemLevels } from "./stem-levels.js";
import { type Spelling, spellingsOf } from "./stem-spellings.js";
import { affix, noAffix } from "./word-hash.js";

// Sixteen levels are coarsened to eight: absent, rare in two steps, then in pairs of doublings.
const COARSE = Uint8Array.from({ length: HIGHEST_LEVEL + 1 }, (_, level) => {
  if (level <= 2) return level;
  return level > 10 ? 7 : 2 + Math.ceil((level - 2) / 2);
});

const coarse = (level: number): number => COARSE[level] as number;

/** The difference of two levels, from 0 for eight doublings rarer to 17 for nine more frequent. */
function ratio(after: number, before: number): number {
  const difference = after - before;
  return (difference < -8 ? -8 : difference > 9 ? 9 : difference) + 8;
}

const with_ = {
  al: affix("ال"),
  alAbove: affix("أل"),
  alBelow: affix("إل"),
  beh: affix("ب"),
  waw: affix("و"),
  yeh: affix("ي"),
  teh: affix("ت"),
  his: affix("ه"),
  her: affix("ها"),
};
const HAMZAS = /* @__PURE__ */ ["أ", "إ"].map(affix);

// What is to be set before a stem to see it with its article, with two, and after ل.
const WRITTEN_ARTICLE = { article: noAffix, twice: affix("ال"), afterLam: affix("ل") };
const HIDDEN_ARTICLE = { article: affix("ال"), twice: affix("الال"), afterLam: affix("لال") };

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
  if (letters.charCodeAt(cut.stemStart) === letter.alef) addHamza(cut, spellings, lexicon, list);
  if (codes.conjunction > 0) addConjunction(letters.length, cut, lexicon, list);
  if (codes.particle > 0) addParticle(letters.length, cut, lexicon, list);
  if (codes.article > 0) addArticle(cut, lexicon, list);
  if (codes.pronoun > 0) addPronoun(letters.length, cut, lexicon, list);
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

// وزير: is there الوزير, بوزير? وقال: how much more frequent is قال than وقال?
function addConjunction(end: number, cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const { conjunction, question: start } = cut.codes;
  const before = lexicon.level(noAffix, start, end, noAffix);
  const more = ratio(lexicon.level(noAffix, start + 1, end, noAffix), before);
  list.add(base.conjunctionRatio + conjunction * RATIOS + more);
  list.add(base.conjunctionRatioLevel + (conjunction * RATIOS + more) * LEVELS + coarse(before));
  const definite = coarse(lexicon.level(with_.al, start, end, noAffix));
  list.add(base.conjunctionDefinite + conjunction * LEVELS + definite);
  const withBeh = coarse(lexicon.level(with_.beh, start, end, noAffix));
  const withWaw = coarse(lexicon.level(with_.waw, start, end, noAffix));
  list.add(base.conjunctionJoined + (conjunction * LEVELS + withBeh) * LEVELS + withWaw);
}

// بلد: is there البلد, بلدها? بعام: how much more frequent is عام than بعام?
function addParticle(end: number, cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const { particle } = cut.codes;
  const rest = cut.chain.letters.length;
  const start = rest - 1;
  const before = lexicon.level(noAffix, start, end, noAffix);
  const more = ratio(lexicon.level(noAffix, rest, end, noAffix), before);
  list.add(base.particleRatio + particle * RATIOS + more);
  list.add(base.particleRatioLevel + (particle * RATIOS + more) * LEVELS + coarse(before));
  const definite = lexicon.level(with_.al, start, end, noAffix);
  const stem = Math.max(levels[ALONE] as number, levels[DEFINITE] as number);
  list.add(base.particleDefinite + particle * LEVELS + coarse(definite));
  list.add(base.particleDefiniteRatio + particle * RATIOS + ratio(definite, stem));
  const withWaw = coarse(lexicon.level(with_.waw, start, end, noAffix));
  const withBeh = coarse(lexicon.level(with_.beh, start, end, noAffix));
  list.add(base.particleJoined + (particle * LEVELS + withWaw) * LEVELS + withBeh);
  const his = lexicon.level(noAffix, start, end, with_.his);
  const her = lexicon.level(noAffix, start, end, with_.her);
  list.add(base.particlePossessed + particle * LEVELS + coarse(Math.max(his, her)));
}

// التهاب: there are الالتهاب and لالتهاب, which no article allows; للبيت shows البيت has one.
function addArticle(cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const { stemStart, stemEnd, article } = cut;
  // After ل the alef is not there to be read.
  const written = article === 2;
  const start = written ? stemStart - 2 : stemStart;
  const { article: alef, twice: doubled, afterLam } = written ? WRITTEN_ARTICLE : HIDDEN_ARTICLE;
  const before = lexicon.level(alef, start, stemEnd, noAffix);
  const more = ratio(levels[ALONE] as number, before);
  list.add(base.articleRatioLevel + more * LEVELS + coarse(before));
  const twice = lexicon.level(doubled, start, stemEnd, noAffix);
  const kept = lexicon.level(afterLam, start, stemEnd, noAffix);
  list.add(base.articleTwice + coarse(twice) * LEVELS + coarse(kept));
  const his = lexicon.level(alef, start, stemEnd, with_.his);
  const her = lexicon.level(alef, start, stemEnd, with_.her);
  list.add(base.articlePossessed + coarse(Math.max(his, her)));
  list.add(base.articleAfterLam + ratio(levels[AFTER_LAM] as number, kept));
  // البانيا: there is ألبانيا, and no بانيا.
  const above = lexicon.level(with_.alAbove, stemStart, stemEnd, noAffix);
  const below = lexicon.level(with_.alBelow, stemStart, stemEnd, noAffix);
  const stem = coarse(levels[ALONE] as number);
  list.add(base.articleHamza + coarse(Math.max(above, below)) * LEVELS + stem);
  // التمس: there is يلتمس, so that the lam is of the root.
  const he = written ? lexicon.level(with_.yeh, stemStart - 1, stemEnd, noAffix) : 0;
  const she = written ? lexicon.level(with_.teh, stemStart - 1, stemEnd, noAffix) : 0;
  list.add(base.articleImperfect + coarse(Math.max(he, she)));
}

const AFTER_WHOLE = /* @__PURE__ */ ["ها", "ه", "ات", "ية"].map(affix);

// اتجاه: there are الاتجاه, اتجاهه, اتجاهات; وفاته: there is وفاة.
function addPronoun(end: number, cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const { pronoun } = cut.codes;
  const rest = cut.chain.letters.length;
  const definite = levels[DEFINITE] as number;
  const before = lexicon.level(noAffix, rest, end, noAffix);
  const more = ratio(levels[ALONE] as number, before);
  list.add(base.pronounRatio + pronoun * RATIOS + more);
  list.add(base.pronounRatioLevel + (pronoun * RATIOS + more) * LEVELS + coarse(before));
  const whole = lexicon.level(with_.al, rest, end, noAffix);
  list.add(base.pronounDefinite + (pronoun * LEVELS + coarse(whole)) * LEVELS + coarse(definite));
  list.add(base.pronounDefiniteRatio + pronoun * RATIOS + ratio(whole, definite));
  let stem = 0;
  for (const ending of AFTER_WHOLE) {
    stem = Math.max(stem, lexicon.level(noAffix, rest, end, ending));
  }
  list.add(base.pronounStem + pronoun * LEVELS + coarse(stem));
}
