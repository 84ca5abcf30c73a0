import type { CliticCodes } from "./clitic-codes.js";
import type { Cut } from "./cut.js";
import { base, CONTEXTS } from "./feature-layout.js";
import { letter } from "./letters.js";

/** What lies between two words: one character, more than one, or the end of a sentence. */
export const gap = { narrow: 0, wide: 1, end: 2 } as const;

/** What stands around a word, as far as the ranker looks. */
export interface Context {
  /** Class of the word before and after; 0 at an end of the sentence. */
  readonly before: number;
  readonly after: number;
  readonly gapBefore: number;
  readonly gapAfter: number;
  /** 1 in a sentence in which someone speaks for himself or to another. */
  readonly voice: 0 | 1;
}

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

/** Where the weights of a cut are that the context chooses from: places to add its values to. */
export interface ContextSlots {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly gapBefore: readonly number[];
  readonly gapAfter: readonly number[];
  readonly voice: readonly number[];
}

function slotsOf(codes: CliticCodes, likeConjunction: boolean): ContextSlots {
  const { conjunction, particle, article, pronoun } = codes;
  const before: number[] = [];
  const after: number[] = [];
  const add = (left: number, right: number, code: number) => {
    before.push(left + code * CONTEXTS);
    after.push(right + code * CONTEXTS);
  };
  if (likeConjunction) add(base.conjunctionBefore, base.conjunctionAfter, conjunction);
  if (particle > 0) add(base.particleBefore, base.particleAfter, particle);
  if (pronoun > 0) add(base.pronounBefore, base.pronounAfter, pronoun);
  if (article > 0) add(base.articleBefore, base.articleAfter, 0);
  return {
    before,
    after,
    gapBefore: likeConjunction ? [base.conjunctionGap + conjunction * 2] : [],
    gapAfter: pronoun > 0 ? [base.pronounGap + pronoun * 2] : [],
    voice: pronoun > 0 ? [base.pronounVoice + pronoun * 2] : [],
  };
}

const plainSlots = new Map<CliticCodes, ContextSlots>();
const conjoinedSlots = new Map<CliticCodes, ContextSlots>();

/** The context slots of a cut, shared by all cuts with the same clitics. */
export function contextSlots(letters: string, { codes }: Cut): ContextSlots {
  const first = letters.charCodeAt(0);
  const likeConjunction = codes.conjunction > 0 || first === letter.waw || first === letter.feh;
  const shared = likeConjunction ? conjoinedSlots : plainSlots;
  const known = shared.get(codes);
  if (known !== undefined) return known;
  const slots = slotsOf(codes, likeConjunction);
  shared.set(codes, slots);
  return slots;
}

/** The features of a cut that come from the words around it. */
export function contextFeatures(slots: ContextSlots, context: Context): number[] {
  const { before, after, gapBefore, gapAfter, voice } = context;
  return [
    ...slots.before.map((slot) => slot + before),
    ...slots.after.map((slot) => slot + after),
    ...slots.gapBefore.map((slot) => slot + Math.min(gap.wide, gapBefore)),
    ...slots.gapAfter.map((slot) => slot + Math.min(gap.wide, gapAfter)),
    ...slots.voice.map((slot) => slot + voice),
  ];
}
