import type { ChainModel } from "../src/chain.js";
import { pieceFeatureCount } from "../src/inline/pieces/piece-features.js";
import { gluedPages } from "../training/glue-lines.js";
import { pieceExamples } from "./piece-examples.js";
import { type TrainingOptions, trainChain } from "./train-chain.js";
import type { TrainingPage } from "./training-set.js";

const training: TrainingOptions = { epochs: 10, rate: 0.2, decay: 2e-3 };

/** How often each page is glued anew. */
const gluings = 3;
/** How much a glued page counts. */
const gluedWeight = 2;

/** Made pages have no glued furniture; they teach what prose looks like. One in so many is enough. */
const madeShare = 6;
const madeWeight = 0.5;

/** Weights that change little are left out of the model. */
const leastWeight = 0.35;

/** The others are rounded to multiples of this, which packs better. */
const weightStep = 0.15;

/** Trains the model of the pieces of lines over a model of lines. */
export function trainPieces(set: readonly TrainingPage[], lines: ChainModel): ChainModel {
  const real = set.filter((entry) => !entry.isMade);
  const made = set.filter((entry) => entry.isMade).filter((_, i) => i % madeShare === 0);
  const glued = real.flatMap(({ page }, i) =>
    Array.from({ length: gluings }, (_, k) => gluedPages(page, i * gluings + k + 1)).flat(),
  );
  const examples = [
    ...real.flatMap(({ page, example }) => pieceExamples(page, lines, example.weight)),
    ...glued.flatMap((page) => pieceExamples(page, lines, gluedWeight)),
    ...made.flatMap(({ page }) => pieceExamples(page, lines, madeWeight)),
  ];
  const { state, transition } = trainChain(examples, training, pieceFeatureCount);
  return { state: state.map(shorten), transition };
}

function shorten(weight: number): number {
  return Math.abs(weight) < leastWeight ? 0 : Math.round(weight / weightStep) * weightStep;
}
