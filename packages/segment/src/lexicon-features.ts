import type { Cut } from "./cut.js";
import { base, CLITICS, LEVELS, RATIOS } from "./feature-layout.js";
import type { FeatureList } from "./feature-list.js";
import { HIGHEST_LEVEL, type Lexicon } from "./lexicon.js";
import { type Spelling, spellingsAlone, spellingsBeforePronoun } from "./stem-spellings.js";

// Sixteen levels are coarsened to eight: absent, rare in three steps, then in fours of doublings.
const COARSE = Uint8Array.from({ length: HIGHEST_LEVEL + 1 }, (_, level) => {
  if (level <= 2) return level;
  return level > 10 ? 7 : 2 + Math.ceil((level - 2) / 2);
});

const coarse = (level: number): number => COARSE[level] as number;

/** The difference of two levels, from 0 for eight doublings rarer to 17 for nine more frequent. */
function ratio(after: number, before: number): number {
  return Math.max(-8, Math.min(9, after - before)) + 8;
}

// What a stem is seen with. The order is that of the weights.
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
  from: number,
  to: number,
  spellings: readonly Spelling[],
): number {
  let best = 0;
  for (const { drop, ending } of spellings) {
    const level = lexicon.level(prefix, letters, from, to - drop, ending);
    if (level > best) best = level;
  }
  return best;
}

/** With how many other pronouns a stem is seen, and how often with the most frequent of them. */
function possession(letters: string, cut: Cut, lexicon: Lexicon): { kinds: number; level: number } {
  const { stemStart, stemEnd, pronoun } = cut;
  const feminine = pronoun === "" && letters.endsWith("ة");
  let kinds = 0;
  let level = 0;
  for (const other of PROBED_PRONOUNS) {
    if (other === pronoun) continue;
    let found = lexicon.level("", letters, stemStart, stemEnd, other);
    if (feminine && found === 0) {
      found = lexicon.level("", letters, stemStart, stemEnd - 1, `ت${other}`);
    }
    if (found > 0) kinds += 1;
    if (found > level) level = found;
  }
  return { kinds, level };
}

/** What the lexicon says of a cut: how often its stem is seen alone and with other clitics. */
export function addLexiconFeatures(
  letters: string,
  cut: Cut,
  lexicon: Lexicon,
  list: FeatureList,
): void {
  const { codes } = cut;
  const { stemStart: from, stemEnd: to } = cut;
  const spellings = cut.pronoun === "" ? spellingsAlone : spellingsBeforePronoun(letters, from, to);
  const levels = COMPANIONS.map((prefix) => highest(lexicon, prefix, letters, from, to, spellings));
  const possessed = possession(letters, cut, lexicon);
  levels.push(possessed.level);
  const best = Math.max(...levels);
  for (const kind of codes.kinds) {
    for (let i = 0; i <= POSSESSED; i += 1) {
      const level = coarse(levels[i] as number);
      list.add(base.level + (i * CLITICS + kind) * LEVELS + level);
    }
    list.add(base.bestLevel + kind * LEVELS + coarse(best));
    list.add(base.pronounKinds + kind * 5 + possessed.kinds);
  }
  const alone = levels[ALONE] as number;
  const definite = levels[DEFINITE] as number;
  const word: Probe = (prefix, start, end, suffix) =>
    lexicon.level(prefix, letters, start, end, suffix);
  const end = letters.length;
  if (codes.conjunction > 0) addConjunction(codes.conjunction, codes.question, end, word, list);
  const rest = cut.chain.letters.length;
  if (codes.particle > 0) {
    addParticle(codes.particle, rest, end, Math.max(alone, definite), word, list);
  }
  if (codes.article > 0) {
    addArticle(cut, codes.article === 1, alone, levels[AFTER_LAM] as number, word, list);
  }
  if (codes.pronoun > 0) addPronoun(codes.pronoun, rest, end, alone, definite, word, list);
}

type Probe = (prefix: string, start: number, end: number, suffix: string) => number;

// وزير: is there الوزير, بوزير? وقال: how much more frequent is قال than وقال?
function addConjunction(
  conjunction: number,
  start: number,
  end: number,
  word: Probe,
  list: FeatureList,
): void {
  const before = word("", start, end, "");
  const more = ratio(word("", start + 1, end, ""), before);
  list.add(base.conjunctionRatio + conjunction * RATIOS + more);
  list.add(base.conjunctionRatioLevel + (conjunction * RATIOS + more) * LEVELS + coarse(before));
  list.add(base.conjunctionDefinite + conjunction * LEVELS + coarse(word("ال", start, end, "")));
  const withBeh = coarse(word("ب", start, end, ""));
  const withWaw = coarse(word("و", start, end, ""));
  list.add(base.conjunctionJoined + (conjunction * LEVELS + withBeh) * LEVELS + withWaw);
}

// بلد: is there البلد, بلدها? بعام: how much more frequent is عام than بعام?
function addParticle(
  particle: number,
  rest: number,
  end: number,
  stem: number,
  word: Probe,
  list: FeatureList,
): void {
  const start = rest - 1;
  const before = word("", start, end, "");
  const more = ratio(word("", rest, end, ""), before);
  list.add(base.particleRatio + particle * RATIOS + more);
  list.add(base.particleRatioLevel + (particle * RATIOS + more) * LEVELS + coarse(before));
  const definite = word("ال", start, end, "");
  list.add(base.particleDefinite + particle * LEVELS + coarse(definite));
  list.add(base.particleDefiniteRatio + particle * RATIOS + ratio(definite, stem));
  const withWaw = coarse(word("و", start, end, ""));
  const withBeh = coarse(word("ب", start, end, ""));
  list.add(base.particleJoined + (particle * LEVELS + withWaw) * LEVELS + withBeh);
  const owned = Math.max(word("", start, end, "ه"), word("", start, end, "ها"));
  list.add(base.particlePossessed + particle * LEVELS + coarse(owned));
}

// التهاب: there are الالتهاب and لالتهاب, which no article allows; للبيت shows البيت has one.
function addArticle(
  cut: Cut,
  written: boolean,
  alone: number,
  afterLam: number,
  word: Probe,
  list: FeatureList,
): void {
  const { stemStart, stemEnd } = cut;
  const start = written ? stemStart - 2 : stemStart;
  const alef = written ? "" : "ال";
  const before = word(alef, start, stemEnd, "");
  list.add(base.articleRatioLevel + ratio(alone, before) * LEVELS + coarse(before));
  const twice = word(`ال${alef}`, start, stemEnd, "");
  const kept = word(`ل${alef}`, start, stemEnd, "");
  list.add(base.articleTwice + coarse(twice) * LEVELS + coarse(kept));
  const owned = Math.max(word(alef, start, stemEnd, "ه"), word(alef, start, stemEnd, "ها"));
  list.add(base.articlePossessed + coarse(owned));
  list.add(base.articleAfterLam + ratio(afterLam, kept));
}

// اتجاه: there are الاتجاه, اتجاهه, اتجاهات; وفاته: there is وفاة.
function addPronoun(
  pronoun: number,
  rest: number,
  end: number,
  alone: number,
  definite: number,
  word: Probe,
  list: FeatureList,
): void {
  const before = word("", rest, end, "");
  const more = ratio(alone, before);
  list.add(base.pronounRatio + pronoun * RATIOS + more);
  list.add(base.pronounRatioLevel + (pronoun * RATIOS + more) * LEVELS + coarse(before));
  const whole = word("ال", rest, end, "");
  list.add(base.pronounDefinite + (pronoun * LEVELS + coarse(whole)) * LEVELS + coarse(definite));
  list.add(base.pronounDefiniteRatio + pronoun * RATIOS + ratio(whole, definite));
  const stem = Math.max(
    word("", rest, end, "ها"),
    word("", rest, end, "ه"),
    word("", rest, end, "ات"),
    word("", rest, end, "ية"),
  );
  list.add(base.pronounStem + pronoun * LEVELS + coarse(stem));
}
