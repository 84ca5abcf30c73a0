import { type ChainModel, labelCount } from "../src/chain.js";
import { featureCount, featureOffset } from "../src/feature-groups.js";
import type { Example } from "./train-chain.js";

/** Pages that must hold a word before anything is learned of it: a word of one page is its topic. */
const fewestPages = 3;

/** Smaller weights of words are left out of the model: they cost more bytes than they mend. */
const leastWeight = 0.65;

/** Weights of words are rounded to multiples of this, for the same reason. */
const wordStep = 0.25;

const isWord = (feature: number): boolean => feature >= featureOffset.wordAny;

/** How many of the pages have each feature. */
function pageCounts(examples: readonly Example[]): Uint32Array {
  const counts = new Uint32Array(featureCount);
  const lastPage = new Int32Array(featureCount).fill(-1);
  examples.forEach(({ features: { items, offsets } }, page) => {
    const end = offsets[offsets.length - 1] as number;
    for (let f = 0; f < end; f++) {
      const feature = items[f] as number;
      if (lastPage[feature] === page) continue;
      lastPage[feature] = page;
      counts[feature] = (counts[feature] as number) + 1;
    }
  });
  return counts;
}

/** The model without words that too few of the pages have or that weigh too little. */
export function pruneWords(model: ChainModel, examples: readonly Example[]): ChainModel {
  const counts = pageCounts(examples);
  const state = model.state.map((weight, k) => {
    const feature = Math.floor(k / labelCount);
    if (!isWord(feature)) return weight;
    const known = (counts[feature] as number) >= fewestPages;
    return known && Math.abs(weight) >= leastWeight ? Math.round(weight / wordStep) * wordStep : 0;
  });
  return { state, transition: model.transition };
}
