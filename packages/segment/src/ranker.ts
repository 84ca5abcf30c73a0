import type { Cut } from "./cut.js";
import { createFeatureList } from "./feature-list.js";
import { isKnownEnough } from "./known-enough.js";
import { listCuts } from "./list-cuts.js";
import type { LoadedModel } from "./model.js";
import type { ChainTable } from "./proclitics.js";
import { addWordFeatures } from "./word-features.js";

/** A cut worth weighing. */
export interface RankedCut {
  readonly cut: Cut;
  /** Its score without context, in steps of the weights. */
  readonly score: number;
}

// Context moves a score by a few units; a cut this far behind the best cannot win.
const MARGIN = 9;

// Used for one cut after the other.
const list = createFeatureList();

function insert(ranked: RankedCut[], cut: Cut, score: number): void {
  let place = ranked.length;
  while (place > 0 && (ranked[place - 1] as RankedCut).score < score) place -= 1;
  ranked.splice(place, 0, { cut, score });
}

/** The cuts of a word that may be right in some context, best first. */
export function rankCuts(
  letters: string,
  { lexicon, weights, scale }: LoadedModel,
  chains: ChainTable,
): RankedCut[] {
  const cuts = listCuts(letters, chains);
  const ranked: RankedCut[] = [];
  if (cuts.length === 1) {
    insert(ranked, cuts[0] as Cut, 0);
    return ranked;
  }
  lexicon.open(letters);
  for (const cut of cuts) {
    if (!isKnownEnough(letters, cut, lexicon)) continue;
    list.clear();
    addWordFeatures(letters, cut, lexicon, list);
    insert(ranked, cut, list.score(weights));
  }
  const least = (ranked[0] as RankedCut).score - MARGIN / scale;
  while ((ranked[ranked.length - 1] as RankedCut).score < least) ranked.pop();
  return ranked;
}
