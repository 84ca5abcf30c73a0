import type { Cut } from "./cut.js";
import { base, CLITICS, LEVELS, RATIOS } from "./feature-layout.js";
import type { FeatureList } from "./feature-list.js";
import { letter } from "./letters.js";
import { HIGHEST_LEVEL, type Lexicon } from "./lexicon.js";
import { type Spelling, spellingsAlone, spellingsBeforePronoun } from "./stem-spellings.js";

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

// What a stem is seen with. The order is that of the weights; possession comes last.
const COMPANIONS = ["", "ال", "لل", "و", "ب", "ل", "س", "بال", "وال"] as const;
const ALONE = 0;
const DEFINITE = 1;
const AFTER_LAM = 2;
const POSSESSED = COMPANIONS.length;
const PROBED_PRONOUNS = ["ه", "ها", "هم", "نا"] as const;

function highest(
  lexicon: Lexicon,
  prefix: string,
  letters: string,
  cut: Cut,
  spellings: readonly Spelling[],
): number {
  let best = 0;
  for (let i = 0; i < spellings.length; i += 1) {
    const { drop, ending } = spellings[i] as Spelling;
    const level = lexicon.level(prefix, letters, cut.stemStart, cut.stemEnd - drop, ending);
    if (level > best) best = level;
  }
  return best;
}

/** With how many other pronouns a stem is seen, times 16, plus the level of the most frequent. */
function possession(letters: string, cut: Cut, lexicon: Lexicon): number {
  const { stemStart, stemEnd, pronoun } = cut;
  const feminine = pronoun === "" && letters.endsWith("ة");
  let kinds = 0;
  let best = 0;
  for (const other of PROBED_PRONOUNS) {
    if (other === pronoun) continue;
    let level = lexicon.level("", letters, stemStart, stemEnd, other);
    if (feminine && level === 0) {
      level = lexicon.level("", letters, stemStart, stemEnd - 1, `ت${other}`);
    }
    if (level > 0) kinds += 1;
    if (level > best) best = level;
  }
  return kinds * (HIGHEST_LEVEL + 1) + best;
}

// The levels of one stem; filled anew for every cut.
const levels = new Uint8Array(POSSESSED + 1);

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

/** What the lexicon says of a cut: how often its stem is seen alone and with other clitics. */
export function addLexiconFeatures(
  letters: string,
  cut: Cut,
  lexicon: Lexicon,
  list: FeatureList,
): void {
  const { codes, stemStart, stemEnd } = cut;
  const spellings =
    cut.pronoun === "" ? spellingsAlone : spellingsBeforePronoun(letters, stemStart, stemEnd);
  for (let i = 0; i < COMPANIONS.length; i += 1) {
    levels[i] = highest(lexicon, COMPANIONS[i] as string, letters, cut, spellings);
  }
  const possessed = possession(letters, cut, lexicon);
  levels[POSSESSED] = possessed & HIGHEST_LEVEL;
  addStemLevels(cut, possessed >> 4, list);
  if (letters.charCodeAt(stemStart) === letter.alef)
    addHamza(letters, cut, spellings, lexicon, list);
  if (codes.conjunction > 0) addConjunction(letters, cut, lexicon, list);
  if (codes.particle > 0) addParticle(letters, cut, lexicon, list);
  if (codes.article > 0) addArticle(letters, cut, lexicon, list);
  if (codes.pronoun > 0) addPronoun(letters, cut, lexicon, list);
}

// Many write the hamza of a first alef not at all: اضاف is أضاف, البانيا is ألبانيا.
function addHamza(
  letters: string,
  cut: Cut,
  spellings: readonly Spelling[],
  lexicon: Lexicon,
  list: FeatureList,
): void {
  const { stemStart, stemEnd } = cut;
  let best = 0;
  for (const { drop, ending } of spellings) {
    for (const alef of ["أ", "إ"]) {
      const level = lexicon.level(alef, letters, stemStart + 1, stemEnd - drop, ending);
      if (level > best) best = level;
    }
  }
  for (const kind of cut.codes.kinds) list.add(base.hamzaLevel + kind * LEVELS + coarse(best));
}

// وزير: is there الوزير, بوزير? وقال: how much more frequent is قال than وقال?
function addConjunction(letters: string, cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const { conjunction, question: start } = cut.codes;
  const end = letters.length;
  const before = lexicon.level("", letters, start, end, "");
  const more = ratio(lexicon.level("", letters, start + 1, end, ""), before);
  list.add(base.conjunctionRatio + conjunction * RATIOS + more);
  list.add(base.conjunctionRatioLevel + (conjunction * RATIOS + more) * LEVELS + coarse(before));
  const definite = coarse(lexicon.level("ال", letters, start, end, ""));
  list.add(base.conjunctionDefinite + conjunction * LEVELS + definite);
  const withBeh = coarse(lexicon.level("ب", letters, start, end, ""));
  const withWaw = coarse(lexicon.level("و", letters, start, end, ""));
  list.add(base.conjunctionJoined + (conjunction * LEVELS + withBeh) * LEVELS + withWaw);
}

// بلد: is there البلد, بلدها? بعام: how much more frequent is عام than بعام?
function addParticle(letters: string, cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const { particle } = cut.codes;
  const rest = cut.chain.letters.length;
  const start = rest - 1;
  const end = letters.length;
  const before = lexicon.level("", letters, start, end, "");
  const more = ratio(lexicon.level("", letters, rest, end, ""), before);
  list.add(base.particleRatio + particle * RATIOS + more);
  list.add(base.particleRatioLevel + (particle * RATIOS + more) * LEVELS + coarse(before));
  const definite = lexicon.level("ال", letters, start, end, "");
  const stem = Math.max(levels[ALONE] as number, levels[DEFINITE] as number);
  list.add(base.particleDefinite + particle * LEVELS + coarse(definite));
  list.add(base.particleDefiniteRatio + particle * RATIOS + ratio(definite, stem));
  const withWaw = coarse(lexicon.level("و", letters, start, end, ""));
  const withBeh = coarse(lexicon.level("ب", letters, start, end, ""));
  list.add(base.particleJoined + (particle * LEVELS + withWaw) * LEVELS + withBeh);
  const his = lexicon.level("", letters, start, end, "ه");
  const her = lexicon.level("", letters, start, end, "ها");
  list.add(base.particlePossessed + particle * LEVELS + coarse(Math.max(his, her)));
}

// التهاب: there are الالتهاب and لالتهاب, which no article allows; للبيت shows البيت has one.
function addArticle(letters: string, cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const { stemStart, stemEnd, article } = cut;
  // After ل the alef is not there to be read.
  const written = article === 2;
  const start = written ? stemStart - 2 : stemStart;
  const alef = written ? "" : "ال";
  const before = lexicon.level(alef, letters, start, stemEnd, "");
  const more = ratio(levels[ALONE] as number, before);
  list.add(base.articleRatioLevel + more * LEVELS + coarse(before));
  const twice = lexicon.level(`ال${alef}`, letters, start, stemEnd, "");
  const kept = lexicon.level(`ل${alef}`, letters, start, stemEnd, "");
  list.add(base.articleTwice + coarse(twice) * LEVELS + coarse(kept));
  const his = lexicon.level(alef, letters, start, stemEnd, "ه");
  const her = lexicon.level(alef, letters, start, stemEnd, "ها");
  list.add(base.articlePossessed + coarse(Math.max(his, her)));
  list.add(base.articleAfterLam + ratio(levels[AFTER_LAM] as number, kept));
  // البانيا: there is ألبانيا, and no بانيا.
  const above = lexicon.level("أل", letters, stemStart, stemEnd, "");
  const below = lexicon.level("إل", letters, stemStart, stemEnd, "");
  const stem = coarse(levels[ALONE] as number);
  list.add(base.articleHamza + coarse(Math.max(above, below)) * LEVELS + stem);
  // التمس: there is يلتمس, so that the lam is of the root.
  const he = written ? lexicon.level("ي", letters, stemStart - 1, stemEnd, "") : 0;
  const she = written ? lexicon.level("ت", letters, stemStart - 1, stemEnd, "") : 0;
  list.add(base.articleImperfect + coarse(Math.max(he, she)));
}

const AFTER_WHOLE = ["ها", "ه", "ات", "ية"] as const;

// اتجاه: there are الاتجاه, اتجاهه, اتجاهات; وفاته: there is وفاة.
function addPronoun(letters: string, cut: Cut, lexicon: Lexicon, list: FeatureList): void {
  const { pronoun } = cut.codes;
  const rest = cut.chain.letters.length;
  const end = letters.length;
  const definite = levels[DEFINITE] as number;
  const before = lexicon.level("", letters, rest, end, "");
  const more = ratio(levels[ALONE] as number, before);
  list.add(base.pronounRatio + pronoun * RATIOS + more);
  list.add(base.pronounRatioLevel + (pronoun * RATIOS + more) * LEVELS + coarse(before));
  const whole = lexicon.level("ال", letters, rest, end, "");
  list.add(base.pronounDefinite + (pronoun * LEVELS + coarse(whole)) * LEVELS + coarse(definite));
  list.add(base.pronounDefiniteRatio + pronoun * RATIOS + ratio(whole, definite));
  let stem = 0;
  for (const ending of AFTER_WHOLE) {
    stem = Math.max(stem, lexicon.level("", letters, rest, end, ending));
  }
  list.add(base.pronounStem + pronoun * LEVELS + coarse(stem));
}
