import type { ProcliticChain } from "./proclitics.js";

/** The clitics of a cut as the small numbers that features are made of. */
export interface CliticCodes {
  /** 1 with the question particle. Also the index of the first letter after it. */
  readonly question: 0 | 1;
  readonly conjunction: number;
  readonly particle: number;
  /** 0 none, 1 for ال, 2 for its lam after ل. */
  readonly article: 0 | 1 | 2;
  /** 0 none, else the place in `pronouns`, from 1. */
  readonly pronoun: number;
  /** The clitics that are there, by their number in the feature layout; `[0]` for none. */
  readonly kinds: readonly number[];
}

const CONJUNCTION_CODES: Readonly<Record<string, number>> = { و: 1, ف: 2 };

// A spoken clitic is judged like the standard one that stands in the same place.
const PARTICLE_CODES: Readonly<Record<string, number>> = {
  ب: 1,
  ل: 2,
  ك: 3,
  س: 4,
  ع: 1,
  ه: 1,
  ح: 4,
};

const FIRST_PARTICLE_KIND = 2;
const FIRST_ARTICLE_KIND = 6;
const FIRST_PRONOUN_KIND = 8;

/** Codes the clitics of a cut. */
export function codesOf(
  { letters, clitics }: ProcliticChain,
  articleLength: 0 | 1 | 2,
  pronoun: number,
): CliticCodes {
  const question = clitics[0]?.role === "question" ? 1 : 0;
  const conjoined = clitics[question]?.role === "conjunction";
  const conjunction = conjoined ? (CONJUNCTION_CODES[letters.charAt(question)] ?? 0) : 0;
  const place = question + (conjoined ? 1 : 0);
  const particle = PARTICLE_CODES[letters.charAt(place)] ?? 0;
  const article = articleLength === 2 ? 1 : articleLength === 1 ? 2 : 0;
  const kinds: number[] = [];
  if (conjunction > 0) kinds.push(conjunction);
  if (particle > 0) kinds.push(FIRST_PARTICLE_KIND + particle);
  if (article > 0) kinds.push(FIRST_ARTICLE_KIND + article);
  if (pronoun > 0) kinds.push(FIRST_PRONOUN_KIND + pronoun);
  if (kinds.length === 0) kinds.push(0);
  return { question, conjunction, particle, article, pronoun, kinds };
}
