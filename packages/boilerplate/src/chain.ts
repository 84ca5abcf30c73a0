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

/** Scores this far below the best of their line count as impossible. */
const hopeless = -30;

/** Probabilities below this are not carried on to the next line. */
const least = 1e-7;

const sums = new Float64Array(labelCount);

/** Labels whose sums are held in variables at a time; the number of labels is a multiple of it. */
const together = 5;

/** Adds up the weights of the features from `from` to `to`, two rows at a time, into `sums`. */
function addRows(state: Float32Array, items: Uint16Array, from: number, to: number): void {
  for (let y = 0; y < labelCount; y += together) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = from;
    for (; f + 1 < to; f += 2) {
      const r = (items[f] as number) * labelCount + y;
      const s = (items[f + 1] as number) * labelCount + y;
      a += (state[r] as number) + (state[s] as number);
      b += (state[r + 1] as number) + (state[s + 1] as number);
      c += (state[r + 2] as number) + (state[s + 2] as number);
      d += (state[r + 3] as number) + (state[s + 3] as number);
      e += (state[r + 4] as number) + (state[s + 4] as number);
    }
    const last = f < to ? (items[f] as number) * labelCount + y : -1;
    sums[y] = last < 0 ? a : a + (state[last] as number);
    sums[y + 1] = last < 0 ? b : b + (state[last + 1] as number);
    sums[y + 2] = last < 0 ? c : c + (state[last + 2] as number);
    sums[y + 3] = last < 0 ? d : d + (state[last + 3] as number);
    sums[y + 4] = last < 0 ? e : e + (state[last + 4] as number);
  }
}

/** exp of the state scores of each line, scaled so that the best label of a line has 1. */
export function statePotentials(model: ChainModel, features: PageFeatures): Float32Array {
  const { items, offsets } = features;
  const n = offsets.length - 1;
  const potentials = new Float32Array(n * labelCount);
  for (let i = 0; i < n; i++) {
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

function normalizeRow(row: Float32Array, from: number): void {
  let sum = 0;
  for (let y = 0; y < labelCount; y++) sum += row[from + y] as number;
  const scale = sum > 0 ? 1 / sum : 1;
  for (let y = 0; y < labelCount; y++) row[from + y] = (row[from + y] as number) * scale;
}

/** Labels that weigh anything in the line at hand. */
const weighty = new Uint8Array(labelCount);

/** Writes into row `to` of `rows` the sum of the rows of `step`, each times the weight of its label. */
function spread(rows: Float32Array, to: number, step: Float32Array, weights: Float64Array): void {
  let count = 0;
  for (let x = 0; x < labelCount; x++) {
    if ((weights[x] as number) >= least) weighty[count++] = x;
  }
  for (let y = 0; y < labelCount; y += together) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let k = 0; k < count; k++) {
      const x = weighty[k] as number;
      const weight = weights[x] as number;
      const r = x * labelCount + y;
      a = Math.fround(a + weight * (step[r] as number));
      b = Math.fround(b + weight * (step[r + 1] as number));
      c = Math.fround(c + weight * (step[r + 2] as number));
      d = Math.fround(d + weight * (step[r + 3] as number));
      e = Math.fround(e + weight * (step[r + 4] as number));
    }
    rows[to + y] = a;
    rows[to + y + 1] = b;
    rows[to + y + 2] = c;
    rows[to + y + 3] = d;
    rows[to + y + 4] = e;
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
