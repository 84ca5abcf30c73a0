import { type CliticCodes, codesOf } from "./clitic-codes.js";
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

/** Makes a cut and codes its clitics. */
export function cutOf(
  chain: ProcliticChain,
  article: 0 | 1 | 2,
  stemStart: number,
  stemEnd: number,
  pronoun: string,
): Cut {
  return { chain, article, stemStart, stemEnd, pronoun, codes: codesOf(chain, article, pronoun) };
}
