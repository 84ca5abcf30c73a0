import {
  backward,
  type ChainModel,
  emptyModel,
  forward,
  labelCount,
  type PageFeatures,
  statePotentials,
  transitionPotentials,
} from "../src/chain.js";

/** A page with the label of each line; -1 where readers differ and nothing is learned. */
export interface Example {
  readonly features: PageFeatures;
  readonly labels: Int8Array;
  /** How much the page counts. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of all weights towards zero. */
  readonly decay: number;
}

export const defaultTraining: TrainingOptions = { epochs: 8, rate: 0.2, decay: 6e-4 };

/** Label marginals and, summed over the page, how often each label follows each other. */
function expectations(model: ChainModel, page: PageFeatures, pairs: Float64Array): Float32Array {
  const potentials = statePotentials(model, page);
  const moves = transitionPotentials(model);
  const alpha = forward(potentials, moves);
  const beta = backward(potentials, moves);
  const joint = new Float64Array(labelCount * labelCount);
  for (let row = labelCount; row < alpha.length; row += labelCount) {
    let total = 0;
    for (let x = 0; x < labelCount; x++) {
      for (let y = 0; y < labelCount; y++) {
        const value =
          (alpha[row - labelCount + x] as number) *
          (moves[x * labelCount + y] as number) *
          (potentials[row + y] as number) *
          (beta[row + y] as number);
        joint[x * labelCount + y] = value;
        total += value;
      }
    }
    if (total > 0)
      for (let k = 0; k < joint.length; k++)
        pairs[k] = (pairs[k] as number) + (joint[k] as number) / total;
  }
  for (let row = 0; row < alpha.length; row += labelCount) {
    let sum = 0;
    for (let y = 0; y < labelCount; y++) {
      alpha[row + y] = (alpha[row + y] as number) * (beta[row + y] as number);
      sum += alpha[row + y] as number;
    }
    for (let y = 0; y < labelCount; y++) alpha[row + y] = (alpha[row + y] as number) / (sum || 1);
  }
  return alpha;
}

/** A small generator of repeatable random numbers, so that training gives the same bytes. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = items[i] as T;
    items[i] = items[j] as T;
    items[j] = held;
  }
}

/** Errors smaller than this teach nothing. */
const least = 2e-3;

/** How far each label of a line is from what it should be; labels that are near enough are left out. */
function labelErrors(
  p: Float32Array,
  line: number,
  gold: number,
  scale: number,
): [number, number][] {
  const wrong: [number, number][] = [];
  for (let y = 0; y < labelCount; y++) {
    const error = (y === gold ? 1 : 0) - (p[line * labelCount + y] as number);
    if (Math.abs(error) > least) wrong.push([y, scale * error]);
  }
  return wrong;
}

/** Weights with the sum of their squared gradients, which sets how far each step goes. */
interface Learned {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

function learned(weights: Float32Array): Learned {
  return { weights, squares: new Float32Array(weights.length).fill(1e-2) };
}

function step({ weights, squares }: Learned, k: number, error: number, options: TrainingOptions) {
  const weight = weights[k] as number;
  const gradient = error - options.decay * weight;
  const square = (squares[k] as number) + gradient * gradient;
  squares[k] = square;
  weights[k] = weight + (options.rate * gradient) / Math.sqrt(square);
}

/** Adds the errors of a page to the gradient; gives the features that it has. */
function gatherErrors(
  example: Example,
  p: Float32Array,
  scale: number,
  gradient: Float32Array,
): Set<number> {
  const { features, labels } = example;
  const touched = new Set<number>();
  labels.forEach((gold, i) => {
    const wrong = gold < 0 ? [] : labelErrors(p, i, gold, scale);
    if (wrong.length === 0) return;
    for (let f = features.offsets[i] as number; f < (features.offsets[i + 1] as number); f++) {
      const feature = features.items[f] as number;
      touched.add(feature);
      for (const [label, error] of wrong) {
        const k = feature * labelCount + label;
        gradient[k] = (gradient[k] as number) + error;
      }
    }
  });
  return touched;
}

/** Takes the label pairs that a page has from those that the model expects. */
function subtractPairs(labels: Int8Array, pairs: Float64Array): void {
  for (let i = 1; i < labels.length; i++) {
    const before = labels[i - 1] as number;
    const here = labels[i] as number;
    if (before < 0 || here < 0) continue;
    pairs[before * labelCount + here] = (pairs[before * labelCount + here] as number) - 1;
  }
}

function addInto(sum: ChainModel, model: ChainModel): void {
  model.state.forEach((weight, k) => {
    sum.state[k] = (sum.state[k] as number) + weight;
  });
  model.transition.forEach((weight, k) => {
    sum.transition[k] = (sum.transition[k] as number) + weight;
  });
}

function scaled({ state, transition }: ChainModel, by: number): ChainModel {
  return { state: state.map((w) => w * by), transition: transition.map((w) => w * by) };
}

/**
 * AdaGrad on the log-likelihood of a linear-chain conditional random field; the weights are the mean
 * of those after each pass of the second half, which steadies them.
 */
export function trainChain(
  examples: readonly Example[],
  options: TrainingOptions = defaultTraining,
  features?: number,
): ChainModel {
  const model = emptyModel(features);
  const sum = emptyModel(features);
  const states = learned(model.state);
  const transitions = learned(model.transition);
  const gradient = new Float32Array(model.state.length);
  const random = randomNumbers(7);
  const order = [...examples];
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const pairs = new Float64Array(labelCount * labelCount);
      const p = expectations(model, example.features, pairs);
      // Long pages must not drown short ones: a page counts as the square root of its length.
      const scale = example.weight / Math.sqrt(Math.max(example.labels.length, 4));
      for (const feature of gatherErrors(example, p, scale, gradient)) {
        for (let k = feature * labelCount; k < (feature + 1) * labelCount; k++) {
          step(states, k, gradient[k] as number, options);
          gradient[k] = 0;
        }
      }
      subtractPairs(example.labels, pairs);
      for (let k = 0; k < pairs.length; k++)
        step(transitions, k, -scale * (pairs[k] as number), options);
    }
    if (epoch >= options.epochs / 2) addInto(sum, model);
  }
  return scaled(sum, 1 / Math.floor(options.epochs / 2));
}
