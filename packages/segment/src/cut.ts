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

/** The cuts with the same clitics, by the end of their stem. */
interface Family {
  readonly codes: CliticCodes;
  readonly cuts: (Cut | undefined)[];
}

const families = new Map<ProcliticChain, (Family | undefined)[]>();

// Chains, articles and pronouns are few, so every combination is coded once.
function familyOf(chain: ProcliticChain, article: 0 | 1 | 2, pronoun: number): Family {
  let known = families.get(chain);
  if (known === undefined) {
    known = [];
    families.set(chain, known);
  }
  const place = article * (pronouns.length + 1) + pronoun;
  const family = known[place] ?? { codes: codesOf(chain, article, pronoun), cuts: [] };
  known[place] = family;
  return family;
}

/**
 * The cut with the given clitics and end of the stem. `pronoun` counts from 1 in `pronouns`, 0 is
 * none. All words share their cuts: which letters a cut goes through is for the caller to know.
 */
export function cutOf(
  chain: ProcliticChain,
  article: 0 | 1 | 2,
  pronoun: number,
  stemEnd: number,
): Cut {
  const { codes, cuts } = familyOf(chain, article, pronoun);
  const known = cuts[stemEnd];
  if (known !== undefined) return known;
  const stemStart = chain.letters.length + article;
  const letters = pronoun === 0 ? "" : (pronouns[pronoun - 1] as string);
  const cut = { chain, article, stemStart, stemEnd, pronoun: letters, codes };
  cuts[stemEnd] = cut;
  return cut;
}
