import { minimise } from "./lbfgs.js";

/** A word to learn from: the features of its cuts and which of them are right. */
export interface Example {
  readonly cuts: readonly Int32Array[];
  readonly right: readonly boolean[];
  /** How much the example counts. */
  readonly weight: number;
}

const ITERATIONS = 80;

function addScores(example: Example, weights: Float64Array): { chances: number[]; right: number } {
  const scores = example.cuts.map((features) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature] as number;
    return sum;
  });
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const total = powers.reduce((a, b) => a + b, 0);
  const chances = powers.map((power) => power / total);
  const right = chances.reduce((sum, chance, i) => (example.right[i] ? sum + chance : sum), 0);
  return { chances, right: Math.max(right, 1e-12) };
}

/**
 * Fits a log-linear model over the cuts of each word: the weights that make the right cuts most
 * probable, less `penalty / 2` times their squares. Where several cuts are right, any will do.
 */
export function fitWeights(
  examples: readonly Example[],
  size: number,
  penalty: number,
): Float64Array {
  const objective = (weights: Float64Array, gradient: Float64Array) => {
    let loss = 0;
    for (let i = 0; i < size; i += 1) {
      const weight = weights[i] as number;
      gradient[i] = penalty * weight;
      loss += (penalty / 2) * weight * weight;
    }
    for (const example of examples) {
      const { chances, right } = addScores(example, weights);
      loss -= example.weight * Math.log(right);
      example.cuts.forEach((features, i) => {
        const chance = chances[i] as number;
        const wanted = example.right[i] ? chance / right : 0;
        const slope = example.weight * (chance - wanted);
        if (Math.abs(slope) < 1e-9) return;
        for (const feature of features) gradient[feature] = (gradient[feature] as number) + slope;
      });
    }
    return loss;
  };
  return minimise(objective, size, ITERATIONS);
}
