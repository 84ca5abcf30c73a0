import { type ContextSlots, contextSlots } from "./context.js";
import type { Cut } from "./cut.js";
import { createFeatureList } from "./feature-list.js";
import { listCuts } from "./list-cuts.js";
import type { LoadedModel } from "./model.js";
import type { ProcliticChain } from "./proclitics.js";
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

/** The cuts of a word that may be right in some context, best first. */
export function rankCuts(
  letters: string,
  { lexicon, weights }: LoadedModel,
  chains: readonly ProcliticChain[],
): RankedCut[] {
  const list = createFeatureList();
  const ranked = listCuts(letters, chains).map((cut) => {
    list.clear();
    addWordFeatures(letters, cut, lexicon, list);
    return { cut, score: list.score(weights), slots: contextSlots(letters, cut) };
  });
  ranked.sort((a, b) => b.score - a.score);
  const least = (ranked[0] as RankedCut).score - MARGIN;
  return ranked.filter(({ score }) => score >= least);
}
