import type { Cut } from "./cut.js";
import { base, CONTEXTS } from "./feature-layout.js";
import type { FeatureList } from "./feature-list.js";
import { letter } from "./letters.js";

/** What stands around a word, as far as the ranker looks. */
export interface Context {
  /** Class of the word before and after; 0 at an end of the text. */
  readonly before: number;
  readonly after: number;
  /** Whether more than one character lies between: punctuation, digits, a line end. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

/** A word without neighbours. */
export const noContext: Context = { before: 0, after: 0, gapBefore: true, gapAfter: true };

// Words that govern what follows: prepositions, particles, pronouns, common auxiliaries.
const GOVERNORS =
  "في من على أن إلى التي عن مع الذي ما بعد إن لا هذا خلال هذه بين أو قبل كان كما ذلك لم كل حيث أنه قد منذ غير لكن كانت عند حول لن ليس ثم الذين هو هي إذا بن أي حتى دون قال عبر ضد سوف أنها لقد نحو تم هناك عندما بأن عليه لها له فيها منها به كيف إلا بل عدم بعض يتم";

const CLASS = {
  definite: 1,
  cliticDefinite: 2,
  other: 3,
  imperfect: 4,
  clitic: 5,
  feminine: 6,
  firstWord: 7,
} as const;

const WORDS = new Map(GOVERNORS.split(" ").map((word, i) => [word, CLASS.firstWord + i]));

/** The context class of a word: its own for a particle, else by how it begins or ends. */
export function contextClass(letters: string): number {
  const own = WORDS.get(letters);
  if (own !== undefined) return own;
  const first = letters.charCodeAt(0);
  if (first === letter.waw && letters.length > 2) {
    const joined = WORDS.get(letters.slice(1));
    if (joined !== undefined) return joined;
  }
  if (letters.startsWith("ال")) return CLASS.definite;
  if (letters.startsWith("وال") || letters.startsWith("بال") || letters.startsWith("لل")) {
    return CLASS.cliticDefinite;
  }
  if (first === letter.yeh || first === letter.teh || first === letter.noon) return CLASS.imperfect;
  if ("وفبلكس".includes(letters.charAt(0))) return CLASS.clitic;
  return letters.endsWith("ة") ? CLASS.feminine : CLASS.other;
}

/** Adds the features of a cut that come from the words around it. */
export function addContextFeatures(
  letters: string,
  cut: Cut,
  context: Context,
  list: FeatureList,
): void {
  const { conjunction, particle, article, pronoun } = cut.codes;
  const { before, after, gapBefore, gapAfter } = context;
  const first = letters.charCodeAt(0);
  if (conjunction > 0 || first === letter.waw || first === letter.feh) {
    list.add(base.conjunctionBefore + conjunction * CONTEXTS + before);
    list.add(base.conjunctionAfter + conjunction * CONTEXTS + after);
    list.add(base.conjunctionGap + conjunction * 2 + (gapBefore ? 1 : 0));
  }
  if (particle > 0) {
    list.add(base.particleBefore + particle * CONTEXTS + before);
    list.add(base.particleAfter + particle * CONTEXTS + after);
  }
  if (pronoun > 0) {
    list.add(base.pronounBefore + pronoun * CONTEXTS + before);
    list.add(base.pronounAfter + pronoun * CONTEXTS + after);
    list.add(base.pronounGap + pronoun * 2 + (gapAfter ? 1 : 0));
  }
  if (article > 0) {
    list.add(base.articleBefore + before);
    list.add(base.articleAfter + after);
  }
}
