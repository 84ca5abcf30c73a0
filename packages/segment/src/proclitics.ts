import type { Role } from "./types.js";

/** Proclitics in the order Arabic grammar allows, without the article. */
export interface ProcliticChain {
  readonly letters: string;
  readonly roles: readonly Role[];
}

const CONJUNCTIONS: readonly (readonly [string, Role])[] = [
  ["و", "conjunction"],
  ["ف", "conjunction"],
];

const PARTICLES: readonly (readonly [string, Role])[] = [
  ["ب", "preposition"],
  ["ل", "preposition"],
  ["ك", "preposition"],
  ["س", "future"],
];

// The question particle stands before conjunctions: أولم، أفلا، ألهذا.
const QUESTION: readonly [string, Role] = ["أ", "question"];

// Levantine and Egyptian ع (على), ه (هذا), ح (future).
const DIALECT_PARTICLES: readonly (readonly [string, Role])[] = [
  ["ع", "preposition"],
  ["ه", "demonstrative"],
  ["ح", "future"],
];

function chainsOf(particles: readonly (readonly [string, Role])[]): ProcliticChain[] {
  const chains: ProcliticChain[] = [];
  for (const question of [[], [QUESTION]]) {
    for (const conjunction of [[], ...CONJUNCTIONS.map((clitic) => [clitic])]) {
      for (const particle of [[], ...particles.map((clitic) => [clitic])]) {
        const clitics = [...question, ...conjunction, ...particle];
        chains.push({
          letters: clitics.map(([letter]) => letter).join(""),
          roles: clitics.map(([, role]) => role),
        });
      }
    }
  }
  return chains;
}

/** Every chain of standard proclitics, the empty one first. */
export const standardChains: readonly ProcliticChain[] = chainsOf(PARTICLES);

/** The standard chains and those with the clitics of the Levant and Egypt. */
export const dialectChains: readonly ProcliticChain[] = chainsOf([
  ...PARTICLES,
  ...DIALECT_PARTICLES,
]);
