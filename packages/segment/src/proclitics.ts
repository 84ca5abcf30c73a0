import type { Role } from "./types.js";

/** A clitic at the head of a word: its letters, what it does and its full form. */
export interface Proclitic {
  readonly letters: string;
  readonly role: Role;
  readonly form: string;
  /** What it does before an imperfect verb, where that is something else. */
  readonly beforeVerb?: Role;
}

/** Proclitics in the order Arabic grammar allows, without the article. */
export interface ProcliticChain {
  readonly letters: string;
  readonly clitics: readonly Proclitic[];
  /** The role of the first clitic and that of the last. */
  readonly firstRole: Role | undefined;
  readonly lastRole: Role | undefined;
}

const proclitic = (letters: string, role: Role, form = letters): Proclitic => ({
  letters,
  role,
  form,
});

const CONJUNCTIONS = [proclitic("و", "conjunction"), proclitic("ف", "conjunction")];

const PARTICLES = [
  proclitic("ب", "preposition"),
  proclitic("ل", "preposition"),
  proclitic("ك", "preposition"),
  proclitic("س", "future"),
];

// The question particle stands before conjunctions: أولم، أفلا.
const QUESTION = proclitic("أ", "question");

// Levantine and Egyptian: عالأرض، هالبيت، حيكتب، بيكتب.
const SPOKEN_BEH: Proclitic = { ...proclitic("ب", "preposition"), beforeVerb: "progressive" };
const SPOKEN_PARTICLES = [
  proclitic("ع", "preposition", "على"),
  proclitic("ه", "demonstrative"),
  proclitic("ح", "future"),
];

/** A chain of the given clitics. */
export function chainOf(...clitics: readonly Proclitic[]): ProcliticChain {
  return {
    letters: clitics.map(({ letters }) => letters).join(""),
    clitics,
    firstRole: clitics[0]?.role,
    lastRole: clitics.at(-1)?.role,
  };
}

function chainsOf(particles: readonly Proclitic[]): ProcliticChain[] {
  const chains: ProcliticChain[] = [];
  for (const question of [[], [QUESTION]]) {
    for (const conjunction of [[], ...CONJUNCTIONS.map((clitic) => [clitic])]) {
      const following = question.length > 0 ? [] : particles;
      for (const particle of [[], ...following.map((clitic) => [clitic])]) {
        chains.push(chainOf(...question, ...conjunction, ...particle));
      }
    }
  }
  return chains;
}

/** Chains by the first letter of the words they may begin; every word may begin with none. */
export interface ChainTable {
  readonly all: readonly ProcliticChain[];
  /** The chains to try on a word whose first letter is the code unit, the empty one first. */
  startingWith(unit: number): readonly ProcliticChain[];
}

function tableOf(chains: readonly ProcliticChain[]): ChainTable {
  const none = chains.filter(({ letters }) => letters === "");
  const byLetter = new Map<number, ProcliticChain[]>();
  for (const chain of chains) {
    if (chain.letters === "") continue;
    const first = chain.letters.charCodeAt(0);
    const known = byLetter.get(first) ?? [...none];
    known.push(chain);
    byLetter.set(first, known);
  }
  return { all: chains, startingWith: (unit) => byLetter.get(unit) ?? none };
}

/** Every chain of standard proclitics, the empty one first. */
export const standardChains: ChainTable = tableOf(chainsOf(PARTICLES));

/** The standard chains and those with the clitics of the Levant and Egypt. */
export const spokenChains: ChainTable = tableOf(
  chainsOf([
    ...PARTICLES.map((particle) => (particle.letters === "ب" ? SPOKEN_BEH : particle)),
    ...SPOKEN_PARTICLES,
  ]),
);
