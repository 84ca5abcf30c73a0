import { type Cut, cutOf } from "./cut.js";
import { pronouns } from "./enclitics.js";
import { chainOf, type Proclitic, type ProcliticChain, standardChains } from "./proclitics.js";

/** What to do with function words that grew together from two: see `compounds` of the options. */
export type CompoundPolicy = "usual" | "keep" | "split";

interface Compound {
  readonly first: Proclitic;
  readonly second: string;
  /** What most treebanks do, and so does `"usual"`. */
  readonly usual: "keep" | "split";
  /** Takes pronouns: لأنه، كأنهم. */
  readonly governs: boolean;
}

const preposition = (letters: string, form = letters): Proclitic => ({
  letters,
  role: "preposition",
  form,
});

const of = (
  first: Proclitic,
  second: string,
  usual: Compound["usual"],
  governs = false,
): Compound => ({ first, second, usual, governs });

// A preposition and a pronoun or particle that are written, and often felt, as one word. The Penn
// and Prague treebanks and the Universal Dependencies ones agree on few of them; `usual` follows
// the majority: what has become a conjunction or an adverb of its own stays whole.
const COMPOUNDS: readonly Compound[] = [
  of(preposition("ك"), "ما", "keep"),
  of(preposition("ك"), "ذلك", "keep"),
  of(preposition("ك"), "ذا", "keep"),
  of(preposition("ك"), "أن", "keep", true),
  of(preposition("ل"), "ذا", "keep"),
  of(preposition("ل"), "ماذا", "keep"),
  of(preposition("ل"), "ذلك", "split"),
  of(preposition("ل"), "أن", "split", true),
  of(preposition("ب"), "ما", "split"),
  of(preposition("ب"), "دون", "split"),
  of(preposition("في"), "ما", "keep"),
  of(preposition("م", "من"), "ما", "keep"),
  of(preposition("م", "من"), "من", "keep"),
  of(preposition("ع", "عن"), "ما", "keep"),
  of(preposition("ع", "عن"), "من", "keep"),
];

// Words that begin like a cut of clitics and are none: the relative pronouns, whose article never
// comes off, and the name of God. After ل their alef goes: للذي، لله.
const RELATIVES =
  "الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي اللائي الذى التى".split(" ");
const PREPOSED_WORDS = ["الذي", "التي", "الذين", "الذى", "التى", "الله"];
const WHOLE: readonly string[] = [...RELATIVES, "الله", "اللهم", "لكن", "لقد"];

const STANDARD = standardChains.all.filter(({ firstRole }) => firstRole !== "question");
const CONJOINED = STANDARD.filter(
  ({ lastRole }) => lastRole === undefined || lastRole === "conjunction",
);
const PREPOSED = STANDARD.filter(({ lastRole }) => lastRole === "preposition");

interface FixedWord {
  readonly keep: Cut;
  readonly split: Cut;
  readonly usual: Cut;
}

function fixedCompound(
  before: ProcliticChain,
  { first, second, usual }: Compound,
  pronoun: number,
): [string, FixedWord] {
  const start = before.letters.length;
  const stemEnd = start + first.letters.length + second.length;
  const keep = cutOf(before, 0, pronoun, stemEnd);
  const longer = chainOf(...before.clitics, first);
  const split = cutOf(longer, 0, pronoun, stemEnd);
  const word = before.letters + first.letters + second + keep.pronoun;
  return [word, { keep, split, usual: usual === "keep" ? keep : split }];
}

function fixedWhole(before: ProcliticChain, word: string): [string, FixedWord] {
  // للذي, لله: ل takes the place of the alef, and three lams never meet.
  const afterLam = before.letters.endsWith("ل") && word.startsWith("ال");
  const written = before.letters + (afterLam ? word.slice(word.startsWith("الل") ? 2 : 1) : word);
  const cut = cutOf(before, 0, 0, written.length);
  return [written, { keep: cut, split: cut, usual: cut }];
}

function fixedWords(): Map<string, FixedWord> {
  const words = new Map<string, FixedWord>();
  for (const before of CONJOINED) {
    for (const compound of COMPOUNDS) {
      for (let pronoun = 0; pronoun <= (compound.governs ? pronouns.length : 0); pronoun += 1) {
        words.set(...fixedCompound(before, compound, pronoun));
      }
    }
    for (const word of WHOLE) words.set(...fixedWhole(before, word));
  }
  for (const before of PREPOSED) {
    for (const word of PREPOSED_WORDS) words.set(...fixedWhole(before, word));
  }
  return words;
}

const FIXED = fixedWords();

/** The cut of a function word that grammar or convention fixes; `undefined` for other words. */
export function fixedCut(letters: string, policy: CompoundPolicy): Cut | undefined {
  return FIXED.get(letters)?.[policy];
}
