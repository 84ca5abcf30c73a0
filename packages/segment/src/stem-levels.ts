import type { Cut } from "./cut.js";
import { letter } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import type { Spelling } from "./stem-spellings.js";
import { type Affix, affix, noAffix } from "./word-hash.js";

// What a stem is seen with. The order is that of the weights; possession comes last.
const COMPANIONS: readonly Affix[] = /* @__PURE__ */ [
  "",
  "ال",
  "لل",
  "و",
  "ب",
  "ل",
  "س",
  "بال",
  "وال",
].map(affix);

/** Where the level of the stem is alone, with the article, and with the article after ل. */
export const ALONE = 0;
export const DEFINITE = 1;
export const AFTER_LAM = 2;
/** Where the level of the stem is with the most frequent other pronoun; the last place. */
export const POSSESSED = 9;

/** The levels of one stem; filled anew for every cut. */
export const levels: Uint8Array = /* @__PURE__ */ new Uint8Array(POSSESSED + 1);

interface Possessor {
  readonly pronoun: string;
  readonly behind: Affix;
  /** A teh marbuta opens before it: مدرسة, مدرسته. */
  readonly behindTeh: Affix;
}

const POSSESSORS: readonly Possessor[] = /* @__PURE__ */ ["ه", "ها", "هم", "نا"].map((pronoun) => ({
  pronoun,
  behind: affix(pronoun),
  behindTeh: affix(`ت${pronoun}`),
}));

// With how many other pronouns a stem is seen; notes the level of the most frequent.
function readPossession(letters: string, cut: Cut, lexicon: Lexicon): number {
  const { stemStart, stemEnd, pronoun } = cut;
  const feminine = pronoun === "" && letters.charCodeAt(stemEnd - 1) === letter.tehMarbuta;
  let kinds = 0;
  let best = 0;
  for (const other of POSSESSORS) {
    if (other.pronoun === pronoun) continue;
    let level = lexicon.level(noAffix, stemStart, stemEnd, other.behind);
    if (feminine && level === 0) {
      level = lexicon.level(noAffix, stemStart, stemEnd - 1, other.behindTeh);
    }
    if (level > 0) kinds += 1;
    if (level > best) best = level;
  }
  levels[POSSESSED] = best;
  return kinds;
}

/** The level of the stem of a cut with `prefix` before it, from `from` on, in its best spelling. */
export function spelledLevel(
  prefix: Affix,
  from: number,
  { stemEnd }: Cut,
  spellings: readonly Spelling[],
  lexicon: Lexicon,
): number {
  let best = 0;
  for (const { drop, ending } of spellings) {
    const level = lexicon.level(prefix, from, stemEnd - drop, ending);
    if (level > best) best = level;
  }
  return best;
}

/** Fills {@link levels} for the stem of a cut; returns with how many other pronouns it is seen. */
export function readStemLevels(
  letters: string,
  cut: Cut,
  spellings: readonly Spelling[],
  lexicon: Lexicon,
): number {
  for (let i = 0; i < POSSESSED; i += 1) {
    const companion = COMPANIONS[i] as Affix;
    levels[i] = spelledLevel(companion, cut.stemStart, cut, spellings, lexicon);
  }
  return readPossession(letters, cut, lexicon);
}
