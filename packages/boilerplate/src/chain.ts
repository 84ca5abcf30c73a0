import {
  addRows,
  copyRow,
  isSameRow,
  labelCount,
  normalizeRow,
  spread,
  sums,
} from "./chain-rows.js";
import { featureCount } from "./feature-groups.js";

export { labelCount };

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

/** The score of each label by the features from `from` to `to`; good until the next call. */
export function labelScores(
  { state }: ChainModel,
  items: Uint16Array,
  from: number,
  to: number,
): Float64Array {
  addRows(state, items, from, to);
  return sums;
}

/** Whether line `i` has the features of the line before it, one by one. */
function isLikeLast({ items, offsets }: PageFeatures, i: number): boolean {
  const from = offsets[i] as number;
  const size = (offsets[i + 1] as number) - from;
  const before = i === 0 ? -1 : (offsets[i - 1] as number);
  if (before < 0 || from - before !== size) return false;
  for (let k = 0; k < size; k++) if (items[from + k] !== items[before + k]) return false;
  return true;
}

/** exp of the state scores of each line, scaled so that the best label of a line has 1. */
export function statePotentials(model: ChainModel, features: PageFeatures): Float32Array {
  const { items, offsets } = features;
  const n = offsets.length - 1;
  const potentials = new Float32Array(n * labelCount);
  for (let i = 0; i < n; i++) {
    if (isLikeLast(features, i)) {
      copyRow(potentials, (i - 1) * labelCount, i * labelCount);
      continue;
    }
    addRows(model.state, items, offsets[i] as number, offsets[i + 1] as number);
    let best = sums[0] as number;
    for (let y = 1; y < labelCount; y++) if ((sums[y] as number) > best) best = sums[y] as number;
    const row = i * labelCount;
    for (let y = 0; y < labelCount; y++) {
      const below = (sums[y] as number) - best;
      if (below > hopeless) potentials[row + y] = Math.exp(below);
    }
  }
  return potentials;
}

const carried = new Float64Array(labelCount);

/**
 * Probabilities of the labels from the lines above. Where the last step changed nothing and the line is
 * like the last one, the next step changes nothing either: thousands of equal lines cost little.
 */
export function forward(potentials: Float32Array, step: Float32Array): Float32Array {
  const alpha = new Float32Array(potentials.length);
  const wide = new Float64Array(step);
  for (let here = 0; here < alpha.length; here += labelCount) {
    const last = here - labelCount;
    const stands = last >= labelCount && isSameRow(alpha, last, last - labelCount);
    if (stands && isSameRow(potentials, here, last)) {
      copyRow(alpha, last, here);
      continue;
    }
    if (here === 0) alpha.fill(1, 0, labelCount);
    else {
      for (let x = 0; x < labelCount; x++) carried[x] = alpha[last + x] as number;
      spread(alpha, here, wide, carried);
    }
    for (let y = 0; y < labelCount; y++) {
      alpha[here + y] = (alpha[here + y] as number) * (potentials[here + y] as number);
    }
    normalizeRow(alpha, here);
  }
  return alpha;
}

/** The steps read backwards: from a label to the one before it. */
function transposed(step: Float32Array): Float64Array {
  const back = new Float64Array(step.length);
  for (let k = 0; k < step.length; k++) {
    back[(k % labelCount) * labelCount + Math.floor(k / labelCount)] = step[k] as number;
  }
  return back;
}

/** The same from the lines below. */
export function backward(potentials: Float32Array, step: Float32Array): Float32Array {
  const beta = new Float32Array(potentials.length);
  const back = transposed(step);
  const last = potentials.length - labelCount;
  if (last < 0) return beta;
  beta.fill(1 / labelCount, last);
  for (let here = last - labelCount; here >= 0; here -= labelCount) {
    const after = here + labelCount;
    const next = after + labelCount;
    if (after < last && isSameRow(beta, after, next) && isSameRow(potentials, after, next)) {
      copyRow(beta, after, here);
      continue;
    }
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

/** Steps of the models that have been asked before; a finished model does not change. */
const knownSteps = new WeakMap<ChainModel, Float32Array>();

function stepsOf(model: ChainModel): Float32Array {
  const known = knownSteps.get(model);
  if (known !== undefined) return known;
  const step = transitionPotentials(model);
  knownSteps.set(model, step);
  return step;
}

/** Probability of each label for each line, by a model that is trained. */
export function marginals(model: ChainModel, features: PageFeatures): Float32Array {
  const potentials = statePotentials(model, features);
  const step = stepsOf(model);
  const alpha = forward(potentials, step);
  const beta = backward(potentials, step);
  for (let i = 0; i < alpha.length; i++) alpha[i] = (alpha[i] as number) * (beta[i] as number);
  for (let row = 0; row < alpha.length; row += labelCount) normalizeRow(alpha, row);
  return alpha;
}
