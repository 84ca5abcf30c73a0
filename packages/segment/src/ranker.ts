import { addContextFeatures, type Context } from "./context.js";
import type { Cut } from "./cut.js";
import { createFeatureList } from "./feature-list.js";
import { listCuts } from "./list-cuts.js";
import type { LoadedModel } from "./model.js";
import type { ProcliticChain } from "./proclitics.js";
import { addWordFeatures } from "./word-features.js";

/** The cuts of a word worth weighing and their scores without context. */
export interface RankedCuts {
  readonly cuts: readonly Cut[];
  readonly scores: readonly number[];
}

/** Scores cuts with a model. */
export interface Ranker {
  rank(letters: string): RankedCuts;
  /** The probability of each cut in its context; they sum to 1. */
  weigh(letters: string, ranked: RankedCuts, context: Context): number[];
}

// Context moves a score by a few units; a cut this far behind the best cannot win.
const MARGIN = 10;

export function createRanker(model: LoadedModel, chains: readonly ProcliticChain[]): Ranker {
  const list = createFeatureList();
  return {
    rank(letters) {
      const cuts = listCuts(letters, chains);
      const scores = cuts.map((cut) => {
        list.clear();
        addWordFeatures(letters, cut, model.lexicon, list);
        return list.score(model.weights);
      });
      const least = Math.max(...scores) - MARGIN;
      const kept = cuts.map((_, i) => i).filter((i) => (scores[i] as number) >= least);
      return {
        cuts: kept.map((i) => cuts[i] as Cut),
        scores: kept.map((i) => scores[i] as number),
      };
    },
    weigh(letters, { cuts, scores }, context) {
      if (cuts.length === 1) return [1];
      const chances = cuts.map((cut, i) => {
        list.clear();
        addContextFeatures(letters, cut, context, list);
        return (scores[i] as number) + list.score(model.weights);
      });
      const best = Math.max(...chances);
      let sum = 0;
      for (let i = 0; i < chances.length; i += 1) {
        const chance = Math.exp((chances[i] as number) - best);
        chances[i] = chance;
        sum += chance;
      }
      return chances.map((chance) => chance / sum);
    },
  };
}
