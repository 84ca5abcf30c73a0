import { featureCount } from "./feature-groups.js";
import { labels } from "./labels.js";

export const labelCount = labels.length;

/** Weights of the chain: feature by label, then label by next label, all logarithmic. */
export interface ChainModel {
  readonly state: Float32Array;
  readonly transition: Float32Array;
}

export function emptyModel(): ChainModel {
  return {
    state: new Float32Array(featureCount * labelCount),
    transition: new Float32Array(labelCount * labelCount),
  };
}

/** Features of a page: those of line `i` are `items[offsets[i] .. offsets[i + 1]]`. */
export interface PageFeatures {
  readonly items: Uint16Array;
  readonly offsets: Uint32Array;
}

/** exp of the state scores of each line, scaled so that the best label of a line has 1. */
export function statePotentials(model: ChainModel, features: PageFeatures): Float32Array {
  const n = features.offsets.length - 1;
  const potentials = new Float32Array(n * labelCount);
  const sums = new Float64Array(labelCount);
  for (let i = 0; i < n; i++) {
    sums.fill(0);
    const to = features.offsets[i + 1] as number;
    for (let f = features.offsets[i] as number; f < to; f++) {
      const row = (features.items[f] as number) * labelCount;
      for (let y = 0; y < labelCount; y++) {
        sums[y] = (sums[y] as number) + (model.state[row + y] as number);
      }
    }
    let best = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labelCount; y++) best = Math.max(best, sums[y] as number);
    for (let y = 0; y < labelCount; y++) {
      potentials[i * labelCount + y] = Math.exp((sums[y] as number) - best);
    }
  }
  return potentials;
}

function normalizeRow(row: Float32Array, from: number): void {
  let sum = 0;
  for (let y = 0; y < labelCount; y++) sum += row[from + y] as number;
  const scale = sum > 0 ? 1 / sum : 1;
  for (let y = 0; y < labelCount; y++) row[from + y] = (row[from + y] as number) * scale;
}

export function forward(potentials: Float32Array, step: Float32Array): Float32Array {
  const alpha = new Float32Array(potentials.length);
  const n = potentials.length / labelCount;
  for (let y = 0; y < labelCount; y++) alpha[y] = potentials[y] as number;
  if (n > 0) normalizeRow(alpha, 0);
  for (let i = 1; i < n; i++) {
    const here = i * labelCount;
    const before = here - labelCount;
    for (let y = 0; y < labelCount; y++) {
      let sum = 0;
      for (let x = 0; x < labelCount; x++) {
        sum += (alpha[before + x] as number) * (step[x * labelCount + y] as number);
      }
      alpha[here + y] = sum * (potentials[here + y] as number);
    }
    normalizeRow(alpha, here);
  }
  return alpha;
}

export function backward(potentials: Float32Array, step: Float32Array): Float32Array {
  const beta = new Float32Array(potentials.length);
  const n = potentials.length / labelCount;
  if (n === 0) return beta;
  beta.fill(1 / labelCount, (n - 1) * labelCount);
  for (let i = n - 2; i >= 0; i--) {
    const here = i * labelCount;
    const after = here + labelCount;
    for (let x = 0; x < labelCount; x++) {
      let sum = 0;
      for (let y = 0; y < labelCount; y++) {
        sum +=
          (step[x * labelCount + y] as number) *
          (potentials[after + y] as number) *
          (beta[after + y] as number);
      }
      beta[here + x] = sum;
    }
    normalizeRow(beta, here);
  }
  return beta;
}

export function transitionPotentials(model: ChainModel): Float32Array {
  return model.transition.map((weight) => Math.exp(weight));
}

/** Probability of each label for each line. */
export function marginals(model: ChainModel, features: PageFeatures): Float32Array {
  const potentials = statePotentials(model, features);
  const step = transitionPotentials(model);
  const alpha = forward(potentials, step);
  const beta = backward(potentials, step);
  for (let i = 0; i < alpha.length; i++) alpha[i] = (alpha[i] as number) * (beta[i] as number);
  for (let row = 0; row < alpha.length; row += labelCount) normalizeRow(alpha, row);
  return alpha;
}
