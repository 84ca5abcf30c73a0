import { type ContextSlots, contextSlots } from "./context.js";
import type { Cut } from "./cut.js";
import { createFeatureList } from "./feature-list.js";
import { listCuts } from "./list-cuts.js";
import type { LoadedModel } from "./model.js";
import type { ChainTable } from "./proclitics.js";
import { addWordFeatures } from "./word-features.js";

/** A cut worth weighing. */
export interface RankedCut {
  readonly cut: Cut;
  /** Its score without context. */
  readonly score: number;
  readonly slots: ContextSlots;
}

// Context moves a score by a few units; a cut this far behind the best cannot win.
const MARGIN = 9;

// Used for one cut after the other.
const list = createFeatureList();

/** The cuts of a word that may be right in some context, best first. */
export function rankCuts(
  letters: string,
  { lexicon, weights }: LoadedModel,
  chains: ChainTable,
): RankedCut[] {
  const cuts = listCuts(letters, chains);
  if (cuts.length === 1)
    return cuts.map((cut) => ({ cut, score: 0, slots: contextSlots(letters, cut) }));
  const scores = cuts.map((cut) => {
    list.clear();
    addWordFeatures(letters, cut, lexicon, list);
    return list.score(weights);
  });
  const least = Math.max(...scores) - MARGIN;
  const ranked: RankedCut[] = [];
  cuts.forEach((cut, i) => {
    const score = scores[i] as number;
    if (score >= least) ranked.push({ cut, score, slots: contextSlots(letters, cut) });
  });
  return ranked.sort((a, b) => b.score - a.score);
}
