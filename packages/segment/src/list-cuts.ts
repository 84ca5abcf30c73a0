import { type Cut, cutOf } from "./cut.js";
import { pronouns, pronounsEnding } from "./enclitics.js";
import { isImperfectPrefix, letter } from "./letters.js";
import type { ChainTable, ProcliticChain } from "./proclitics.js";

// The shortest words a clitic joins have two letters: من، في، هو، كل.
const SHORTEST_STEM = 2;
// سأكون، سنقل، سيقع، ستقع: an imperfect verb has a prefix and at least two letters.
const SHORTEST_IMPERFECT = 3;

const endsInLam = ({ letters }: ProcliticChain) =>
  letters.charCodeAt(letters.length - 1) === letter.lam;

function articleAt(letters: string, position: number, chain: ProcliticChain): 0 | 1 | 2 {
  if (endsInLam(chain)) return letters.charCodeAt(position) === letter.lam ? 1 : 0;
  if (chain.lastRole === "future" || letters.charCodeAt(position) !== letter.alef) return 0;
  return letters.charCodeAt(position + 1) === letter.lam ? 2 : 0;
}

// The question particle is rare and many words begin with its letter, so it is looked for only
// before the words it commonly asks about: أليس، أهذا، أفلا، أولم.
const ASKED = new Set("ليس ليست ليسوا لست لسنا هذا هذه هؤلاء ذلك تلك هو هي أنت أنتم".split(" "));
const ASKED_AFTER_CONJUNCTION = new Set("ليس ليست لم لن لا هو هي هذا هذه".split(" "));
// أولا is far more often the adverb "firstly".
const NEVER_ASKED = "أولا";

function mayAsk(letters: string, chain: ProcliticChain): boolean {
  const asked = letters.slice(chain.letters.length);
  if (chain.letters.length === 1) return ASKED.has(asked);
  return ASKED_AFTER_CONJUNCTION.has(asked) && letters !== NEVER_ASKED;
}

/** Adds the cuts of one chain of proclitics that `letters` begins with. */
function addCuts(
  letters: string,
  chain: ProcliticChain,
  ends: readonly number[],
  cuts: Cut[],
): void {
  const length = letters.length;
  const start = chain.letters.length;
  const future = chain.lastRole === "future";
  if (future && !isImperfectPrefix(letters.charCodeAt(start))) return;
  const shortest = future ? SHORTEST_IMPERFECT : SHORTEST_STEM;
  if (start === 0 || length - start >= shortest) cuts.push(cutOf(chain, 0, 0, length));
  const article = articleAt(letters, start, chain);
  if (article > 0 && length - start - article >= SHORTEST_STEM) {
    cuts.push(cutOf(chain, article, 0, length));
  }
  for (const pronoun of ends) {
    const stemEnd = length - (pronouns[pronoun - 1] as string).length;
    // بها، له، لك: a preposition with its pronoun needs no stem.
    const bare = chain.lastRole === "preposition" && stemEnd === start;
    if (bare || stemEnd - start >= shortest) cuts.push(cutOf(chain, 0, pronoun, stemEnd));
  }
}

function begins(letters: string, { letters: head }: ProcliticChain): boolean {
  for (let i = 0; i < head.length; i += 1) {
    if (letters.charCodeAt(i) !== head.charCodeAt(i)) return false;
  }
  return true;
}

/** Lists every cut of `letters` that the grammar of clitics allows; the whole word comes first. */
export function listCuts(letters: string, chains: ChainTable): Cut[] {
  const ends = pronounsEnding(letters);
  const cuts: Cut[] = [];
  for (const chain of chains.startingWith(letters.charCodeAt(0))) {
    if (!begins(letters, chain)) continue;
    if (chain.firstRole === "question" && !mayAsk(letters, chain)) continue;
    addCuts(letters, chain, ends, cuts);
  }
  return cuts;
}
