import type { Cut } from "./cut.js";

// Short stems are names and particles more often than not: each clitic asks for a longer stem.
function plausibility(letters: string, cut: Cut): number {
  const length = cut.stemEnd - cut.stemStart;
  const stem = Math.min(6, length);
  let score = 0;
  for (const role of cut.chain.roles) {
    if (role === "conjunction") score += letters.startsWith("و") ? 3 : stem - 5.5;
    else if (role === "future") score += 2;
    else if (role === "question") score -= 5;
    else score += cut.article === 1 ? 5 : stem - 4.5;
  }
  if (cut.article === 2) score += stem >= 3 ? 2 : -1;
  if (cut.pronoun.length > 1 && cut.pronoun.startsWith("ه")) score += stem >= 2 ? 2 : -1;
  else if (cut.pronoun === "ه") score += stem >= 3 ? 1 : -1;
  else if (cut.pronoun !== "") score -= 2;
  return stem === 0 ? 4 : score;
}

/** The probability of each cut. */
export function rankCuts(letters: string, cuts: readonly Cut[]): number[] {
  const weights = cuts.map((cut) => Math.exp(plausibility(letters, cut)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
