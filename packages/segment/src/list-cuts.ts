import type { Cut } from "./cut.js";
import { pronouns } from "./enclitics.js";
import { letter } from "./letters.js";
import type { ProcliticChain } from "./proclitics.js";

// The shortest words a clitic joins have two letters: من، في، هو، كل.
const SHORTEST_STEM = 2;
// سأكون، سنقل، سيقع، ستقع: an imperfect verb has a prefix and at least two letters.
const SHORTEST_IMPERFECT = 3;

function isImperfectPrefix(unit: number): boolean {
  return (
    unit === letter.alefHamzaAbove ||
    unit === letter.noon ||
    unit === letter.yeh ||
    unit === letter.teh
  );
}

function articleAt(letters: string, position: number, chain: ProcliticChain): 0 | 1 | 2 {
  if (chain.letters.endsWith("ل")) return letters.charCodeAt(position) === letter.lam ? 1 : 0;
  if (chain.roles.at(-1) === "future") return 0;
  return letters.startsWith("ال", position) ? 2 : 0;
}

/** Lists every cut of `letters` that the grammar of clitics allows; the whole word comes first. */
export function listCuts(letters: string, chains: readonly ProcliticChain[]): Cut[] {
  const length = letters.length;
  const ends = pronouns.filter((pronoun) => letters.endsWith(pronoun));
  const cuts: Cut[] = [];
  for (const chain of chains) {
    if (!letters.startsWith(chain.letters)) continue;
    const start = chain.letters.length;
    const last = chain.roles.at(-1);
    const future = last === "future";
    if (future && !isImperfectPrefix(letters.charCodeAt(start))) continue;
    const shortest = future ? SHORTEST_IMPERFECT : SHORTEST_STEM;
    if (start === 0 || length - start >= shortest) {
      cuts.push({ chain, article: 0, stemStart: start, stemEnd: length, pronoun: "" });
    }
    const article = articleAt(letters, start, chain);
    if (article > 0 && length - start - article >= SHORTEST_STEM) {
      cuts.push({ chain, article, stemStart: start + article, stemEnd: length, pronoun: "" });
    }
    for (const pronoun of ends) {
      const stemEnd = length - pronoun.length;
      // بها، له، لك: a preposition with its pronoun needs no stem.
      const bare = last === "preposition" && stemEnd === start;
      if (bare || stemEnd - start >= shortest) {
        cuts.push({ chain, article: 0, stemStart: start, stemEnd, pronoun });
      }
    }
  }
  return cuts;
}
