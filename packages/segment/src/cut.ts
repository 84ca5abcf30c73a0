import { type CliticCodes, codesOf } from "./clitic-codes.js";
import { pronouns } from "./enclitics.js";
import type { ProcliticChain } from "./proclitics.js";

/** One way to cut a skeleton: proclitics, article, stem, pronoun. Positions count letters. */
export interface Cut {
  readonly chain: ProcliticChain;
  /** 0 without article, 2 for ال, 1 for its lam after the preposition ل (للبيت). */
  readonly article: 0 | 1 | 2;
  readonly stemStart: number;
  readonly stemEnd: number;
  /** The attached pronoun or `""`. */
  readonly pronoun: string;
  readonly codes: CliticCodes;
}

const coded = new Map<ProcliticChain, CliticCodes[]>();

// Chains, articles and pronouns are few, so every combination is coded once.
function sharedCodes(chain: ProcliticChain, article: 0 | 1 | 2, pronoun: string): CliticCodes {
  let known = coded.get(chain);
  if (known === undefined) {
    known = [];
    coded.set(chain, known);
  }
  const place = article * (pronouns.length + 1) + pronouns.indexOf(pronoun) + 1;
  const codes = known[place] ?? codesOf(chain, article, pronoun);
  known[place] = codes;
  return codes;
}

/** Makes a cut and codes its clitics. */
export function cutOf(
  chain: ProcliticChain,
  article: 0 | 1 | 2,
  stemStart: number,
  stemEnd: number,
  pronoun: string,
): Cut {
  const codes = sharedCodes(chain, article, pronoun);
  return { chain, article, stemStart, stemEnd, pronoun, codes };
}
