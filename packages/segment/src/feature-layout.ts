// Where each family of features has its weights. A feature is a place in one array: the base of
// its family plus its values in mixed radix, so that scoring a cut is adding up array elements.

let size = 0;

function family(...radices: number[]): number {
  const base = size;
  size += radices.reduce((product, radix) => product * radix, 1);
  return base;
}

/** Clitics: 0 none, 1–2 و ف, 3–6 ب ل ك س, 7–8 the article after anything and after ل, 9–20 pronouns. */
export const CLITICS = 21;
/** Conjunctions: none, و, ف. */
export const CONJUNCTIONS = 3;
/** Particles: none, ب, ل, ك, س. */
export const PARTICLES = 5;
/** Pronouns: none, then in the order of `pronouns`. */
export const PRONOUNS = 13;
/** Letters: 0 none, 1–42 the block from U+0621, 43 any other. */
export const LETTERS = 44;
/** Lengths, the last one for anything longer. */
export const LENGTHS = 9;
/** Levels of the lexicon, coarsened. */
export const LEVELS = 8;
/** Differences of two levels from -8 to 9. */
export const RATIOS = 18;
/** Context classes of a neighbouring word. */
export const CONTEXTS = 96;

export const base = {
  pattern: family(2, CONJUNCTIONS, PARTICLES, 3),
  particlePronoun: family(PARTICLES, PRONOUNS),
  conjunctionPronoun: family(CONJUNCTIONS, 2),
  stemLength: family(CLITICS, LENGTHS),

  conjunctionLetter: family(CONJUNCTIONS, LETTERS),
  conjunctionLetters: family(CONJUNCTIONS, LETTERS, LETTERS),
  particleLetter: family(PARTICLES, LETTERS),
  particleLetters: family(PARTICLES, LETTERS, LETTERS),
  particleLast: family(PARTICLES, LETTERS),
  pronounLetter: family(PRONOUNS, LETTERS),
  pronounLetters: family(PRONOUNS, LETTERS, LETTERS),
  pronounFirst: family(PRONOUNS, LETTERS),
  articleLetter: family(LETTERS),
  articleLetters: family(LETTERS, LETTERS),
  articleLast: family(LETTERS),
  lastLetter: family(CLITICS, LETTERS),

  level: family(10, CLITICS, LEVELS),
  bestLevel: family(CLITICS, LEVELS),
  pronounKinds: family(CLITICS, 5),
  hamzaLevel: family(CLITICS, LEVELS),
  relatives: family(CLITICS, 3, LEVELS),

  conjunctionRatio: family(CONJUNCTIONS, RATIOS),
  conjunctionRatioLevel: family(CONJUNCTIONS, RATIOS, LEVELS),
  conjunctionDefinite: family(CONJUNCTIONS, LEVELS),
  conjunctionJoined: family(CONJUNCTIONS, LEVELS, LEVELS),
  particleRatio: family(PARTICLES, RATIOS),
  particleRatioLevel: family(PARTICLES, RATIOS, LEVELS),
  particleDefinite: family(PARTICLES, LEVELS),
  particleDefiniteRatio: family(PARTICLES, RATIOS),
  particleJoined: family(PARTICLES, LEVELS, LEVELS),
  particlePossessed: family(PARTICLES, LEVELS),
  articleRatioLevel: family(RATIOS, LEVELS),
  articleTwice: family(LEVELS, LEVELS),
  articlePossessed: family(LEVELS),
  articleAfterLam: family(RATIOS),
  articleHamza: family(LEVELS, LEVELS),
  articleImperfect: family(LEVELS),
  pronounRatio: family(PRONOUNS, RATIOS),
  pronounRatioLevel: family(PRONOUNS, RATIOS, LEVELS),
  pronounDefinite: family(PRONOUNS, LEVELS, LEVELS),
  pronounDefiniteRatio: family(PRONOUNS, RATIOS),
  pronounStem: family(PRONOUNS, LEVELS),
  pronounAdjective: family(PRONOUNS, LEVELS, 3),
  pronounImperfect: family(PRONOUNS, LEVELS),
  pronounVerb: family(PRONOUNS, LEVELS, 3),

  conjunctionBefore: family(CONJUNCTIONS, CONTEXTS),
  conjunctionAfter: family(CONJUNCTIONS, CONTEXTS),
  conjunctionGap: family(CONJUNCTIONS, 2),
  particleBefore: family(PARTICLES, CONTEXTS),
  particleAfter: family(PARTICLES, CONTEXTS),
  pronounBefore: family(PRONOUNS, CONTEXTS),
  pronounAfter: family(PRONOUNS, CONTEXTS),
  pronounGap: family(PRONOUNS, 2),
  pronounVoice: family(PRONOUNS, 2),
  articleBefore: family(CONTEXTS),
  articleAfter: family(CONTEXTS),
} as const;

/** How many weights a model has. */
export const FEATURES = size;
