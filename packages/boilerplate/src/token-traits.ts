import { classBit, type Lexicon } from "./lexicon.js";
import { code } from "./token-codes.js";

/** Added to a code to find its traits: codes of signs are negative. */
export const traitBase = 0x100;

/** Traits besides the classes of a word, which have the lower bits. */
export const trait = {
  /** A set phrase can begin with it. */
  opensCue: 1 << 30,
  /** It says nothing of the topic: a sign, a function word, a verb of saying, a date. */
  offTopic: 1 << 29,
} as const;

export const dateBits = classBit.month | classBit.weekday | classBit.clock;
const offTopicBits =
  classBit.stop | classBit.saying | classBit.connective | classBit.timeUnit | dateBits;

/** What one look at a token tells, by its code: a place for each sign and each word of the lexicon. */
export function tokenTraits(
  lexicon: Lexicon,
  opensCue: (tokenCode: number) => boolean,
): Int32Array {
  return Int32Array.from({ length: traitBase + lexicon.classes.length }, (_, i) => {
    const tokenCode = i - traitBase;
    const classes = tokenCode > 0 ? (lexicon.classes[tokenCode] as number) : 0;
    const offTopic = tokenCode < code.latin || (classes & offTopicBits) !== 0;
    return classes | (opensCue(tokenCode) ? trait.opensCue : 0) | (offTopic ? trait.offTopic : 0);
  });
}
