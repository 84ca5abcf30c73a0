import { featureCount } from "./feature-groups.js";
import { labels } from "./labels.js";

export const labelCount = labels.length;

/** Weights of the chain: feature by label, then label by next label, all logarithmic. */
export interface ChainModel {
  readonly state: Float32Array;
  readonly transition: Float32Array;
}

export function emptyModel(features = featureCount): ChainModel {
  return {
    state: new Float32Array(features * labelCount),
    transition: new Float32Array(labelCount * labelCount),
  };
}

/** Features of a page: those of line `i` are `items[offsets[i] .. offsets[i + 1]]`. */
export interface PageFeatures {
  readonly items: Uint16Array;
  readonly offsets: Uint32Array;
}

/** Scores this far below the best of their line count as impossible. */
const hopeless = -30;

/** Probabilities below this are not carried on to the next line. */
const least = 1e-7;

const sums = new Float64Array(labelCount);

/** The score of each label by the features from `from` to `to`; good until the next call. */
export function labelScores(
  model: ChainModel,
  items: Uint16Array,
  from: number,
  to: number,
): Float64Array {
  addRows(model.state, items, from, to);
  return sums;
}

/** Adds up the weights of the features from `from` to `to`, two rows at a time, into `sums`. */
function addRows(state: Float32Array, items: Uint16Array, from: number, to: number): void {
  sums.fill(0);
  let f = from;
  for (; f + 1 < to; f += 2) {
    const a = (items[f] as number) * labelCount;
    const b = (items[f + 1] as number) * labelCount;
    for (let y = 0; y < labelCount; y++) {
      sums[y] = (sums[y] as number) + ((state[a + y] as number) + (state[b + y] as number));
    }
  }
  if (f === to) return;
  const row = (items[f] as number) * labelCount;
  for (let y = 0; y < labelCount; y++) sums[y] = (sums[y] as number) + (state[row + y] as number);
}

/** exp of the state scores of each line, scaled so that the best label of a line has 1. */
export function statePotentials(model: ChainModel, features: PageFeatures): Float32Array {
  const { items, offsets } = features;
  const n = offsets.length - 1;
  const potentials = new Float32Array(n * labelCount);
  for (let i = 0; i < n; i++) {
    addRows(model.state, items, offsets[i] as number, offsets[i + 1] as number);
    let best = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labelCount; y++) best = Math.max(best, sums[y] as number);
    const row = i * labelCount;
    for (let y = 0; y < labelCount; y++) {
      const below = (sums[y] as number) - best;
      if (below > hopeless) potentials[row + y] = Math.exp(below);
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

/** Adds to row `to` of `rows` the row of `step` of each label times its weight; few weigh anything. */
function spread(rows: Float32Array, to: number, step: Float32Array, weights: Float64Array): void {
  for (let x = 0; x < labelCount; x++) {
    const weight = weights[x] as number;
    if (weight < least) continue;
    const from = x * labelCount;
    for (let y = 0; y < labelCount; y++) {
      rows[to + y] = (rows[to + y] as number) + weight * (step[from + y] as number);
    }
  }
}

const carried = new Float64Array(labelCount);

export function forward(potentials: Float32Array, step: Float32Array): Float32Array {
  const alpha = new Float32Array(potentials.length);
  for (let here = 0; here < alpha.length; here += labelCount) {
    if (here === 0) alpha.fill(1, 0, labelCount);
    else {
      for (let x = 0; x < labelCount; x++) carried[x] = alpha[here - labelCount + x] as number;
      spread(alpha, here, step, carried);
    }
    for (let y = 0; y < labelCount; y++) {
      alpha[here + y] = (alpha[here + y] as number) * (potentials[here + y] as number);
    }
    normalizeRow(alpha, here);
  }
  return alpha;
}

/** The steps read backwards: from a label to the one before it. */
function transposed(step: Float32Array): Float32Array {
  const back = new Float32Array(step.length);
  for (let k = 0; k < step.length; k++) {
    back[(k % labelCount) * labelCount + Math.floor(k / labelCount)] = step[k] as number;
  }
  return back;
}

export function backward(potentials: Float32Array, step: Float32Array): Float32Array {
  const beta = new Float32Array(potentials.length);
  const back = transposed(step);
  const last = potentials.length - labelCount;
  if (last < 0) return beta;
  beta.fill(1 / labelCount, last);
  for (let here = last - labelCount; here >= 0; here -= labelCount) {
    const after = here + labelCount;
    let total = 0;
    for (let y = 0; y < labelCount; y++) {
      const value = (potentials[after + y] as number) * (beta[after + y] as number);
      carried[y] = value;
      total += value;
    }
    for (let y = 0; y < labelCount; y++) carried[y] = (carried[y] as number) / (total || 1);
    spread(beta, here, back, carried);
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
