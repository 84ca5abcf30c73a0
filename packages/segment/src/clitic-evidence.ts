import type { Cut } from "./cut.js";
import { base, LEVELS, RATIOS } from "./feature-layout.js";
import type { FeatureList } from "./feature-list.js";
import { coarse, ratio } from "./level-scale.js";
import type { Lexicon } from "./lexicon.js";
import { adjectiveLevel, imperfectLevel, verbLevel } from "./relatives.js";
import { AFTER_LAM, ALONE, DEFINITE, levels, POSSESSED, spelledLevel } from "./stem-levels.js";
import type { Spelling } from "./stem-spellings.js";
import { affix, noAffix } from "./word-hash.js";

// Each function adds what the lexicon says of one clitic. The word is open, and the levels of the
// stem are read.

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

// What is to be set before a stem to see it with its article, with two, and after ل.
const WRITTEN_ARTICLE = { article: noAffix, twice: affix("ال"), afterLam: affix("ل") };
const HIDDEN_ARTICLE = { article: affix("ال"), twice: affix("الال"), afterLam: affix("لال") };

// وزير: is there الوزير, بوزير? وقال: how much more frequent is قال than وقال?
export function addConjunction(
  end: number,
  cut: Cut,
  spellings: readonly Spelling[],
  lexicon: Lexicon,
  list: FeatureList,
): void {
  const { conjunction, question: start } = cut.codes;
  const before = lexicon.level(noAffix, start, end, noAffix);
  const more = ratio(lexicon.level(noAffix, start + 1, end, noAffix), before);
  list.add(base.conjunctionRatio + conjunction * RATIOS + more);
  list.add(base.conjunctionRatioLevel + (conjunction * RATIOS + more) * LEVELS + coarse(before));
  const definite = coarse(spelledLevel(with_.al, start, cut, spellings, lexicon));
  list.add(base.conjunctionDefinite + conjunction * LEVELS + definite);
  const withBeh = coarse(spelledLevel(with_.beh, start, cut, spellings, lexicon));
  const withWaw = coarse(spelledLevel(with_.waw, start, cut, spellings, lexicon));
  list.add(base.conjunctionJoined + (conjunction * LEVELS + withBeh) * LEVELS + withWaw);
}

// بلد: is there البلد, بلدها? بعام: how much more frequent is عام than بعام?
export function addParticle(
  end: number,
  cut: Cut,
  spellings: readonly Spelling[],
  lexicon: Lexicon,
  list: FeatureList,
): void {
  const { particle } = cut.codes;
  const rest = cut.chain.letters.length;
  const start = rest - 1;
  const before = lexicon.level(noAffix, start, end, noAffix);
  const more = ratio(lexicon.level(noAffix, rest, end, noAffix), before);
  list.add(base.particleRatio + particle * RATIOS + more);
  list.add(base.particleRatioLevel + (particle * RATIOS + more) * LEVELS + coarse(before));
  const definite = spelledLevel(with_.al, start, cut, spellings, lexicon);
  const stem = Math.max(levels[ALONE] as number, levels[DEFINITE] as number);
  list.add(base.particleDefinite + particle * LEVELS + coarse(definite));
  list.add(base.particleDefiniteRatio + particle * RATIOS + ratio(definite, stem));
  const withWaw = coarse(spelledLevel(with_.waw, start, cut, spellings, lexicon));
  const withBeh = coarse(spelledLevel(with_.beh, start, cut, spellings, lexicon));
  list.add(base.particleJoined + (particle * LEVELS + withWaw) * LEVELS + withBeh);
  const his = lexicon.level(noAffix, start, end, with_.his);
  const her = lexicon.level(noAffix, start, end, with_.her);
  list.add(base.particlePossessed + particle * LEVELS + coarse(Math.max(his, her)));
}

// التهاب: there are الالتهاب and لالتهاب, which no article allows; للبيت shows البيت has one.
export function addArticle(cut: Cut, lexicon: Lexicon, list: FeatureList): void {
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
export function addPronoun(letters: string, cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const end = letters.length;
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
  const owned = Math.min(2, coarse(levels[POSSESSED] as number));
  const adjective = coarse(adjectiveLevel(rest, end, lexicon));
  list.add(base.pronounAdjective + (pronoun * LEVELS + adjective) * 3 + owned);
  // أعاني, تواجه: there are يعاني, يواجه.
  const imperfect = coarse(imperfectLevel(letters, rest, end, lexicon));
  list.add(base.pronounImperfect + pronoun * LEVELS + imperfect);
  const verb = coarse(verbLevel(cut, lexicon));
  list.add(base.pronounVerb + (pronoun * LEVELS + verb) * 3 + owned);
}
