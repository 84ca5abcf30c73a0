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

export const defaultTraining: TrainingOptions = { epochs: 10, rate: 0.2, decay: 3e-4 };

/** Label marginals and, summed over the page, how often each label follows each other. */
function expectations(model: ChainModel, page: PageFeatures, pairs: Float64Array): Float32Array {
  const potentials = statePotentials(model, page);
  const step = transitionPotentials(model);
  const alpha = forward(potentials, step);
  const beta = backward(potentials, step);
  const joint = new Float64Array(labelCount * labelCount);
  for (let row = labelCount; row < alpha.length; row += labelCount) {
    let total = 0;
    for (let x = 0; x < labelCount; x++) {
      for (let y = 0; y < labelCount; y++) {
        const value =
          (alpha[row - labelCount + x] as number) *
          (step[x * labelCount + y] as number) *
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

/** AdaGrad on the log-likelihood of a linear-chain conditional random field. */
export function trainChain(
  examples: readonly Example[],
  options: TrainingOptions = defaultTraining,
): ChainModel {
  const model = emptyModel();
  const stateSquares = new Float32Array(model.state.length).fill(1e-2);
  const pairSquares = new Float32Array(model.transition.length).fill(1e-2);
  const random = randomNumbers(7);
  const order = [...examples];
  const { rate, decay } = options;
  const touched = new Set<number>();
  const gradient = new Float32Array(model.state.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const { features, labels, weight } of order) {
      const n = labels.length;
      const pairs = new Float64Array(labelCount * labelCount);
      const p = expectations(model, features, pairs);
      // Long pages must not drown short ones: a page counts as the square root of its length.
      const scale = weight / Math.sqrt(Math.max(n, 4));
      for (let i = 0; i < n; i++) {
        const gold = labels[i] as number;
        if (gold < 0) continue;
        for (let f = features.offsets[i] as number; f < (features.offsets[i + 1] as number); f++) {
          const feature = features.items[f] as number;
          touched.add(feature);
          for (let y = 0; y < labelCount; y++) {
            const k = feature * labelCount + y;
            const delta = (y === gold ? 1 : 0) - (p[i * labelCount + y] as number);
            gradient[k] = (gradient[k] as number) + scale * delta;
          }
        }
      }
      for (const feature of touched) {
        for (let k = feature * labelCount; k < (feature + 1) * labelCount; k++) {
          const g = (gradient[k] as number) - decay * (model.state[k] as number);
          gradient[k] = 0;
          stateSquares[k] = (stateSquares[k] as number) + g * g;
          model.state[k] =
            (model.state[k] as number) + (rate * g) / Math.sqrt(stateSquares[k] as number);
        }
      }
      touched.clear();
      for (let i = 1; i < n; i++) {
        const a = labels[i - 1] as number;
        const b = labels[i] as number;
        if (a < 0 || b < 0) continue;
        pairs[a * labelCount + b] = (pairs[a * labelCount + b] as number) - 1;
      }
      for (let k = 0; k < pairs.length; k++) {
        const g = -scale * (pairs[k] as number) - decay * (model.transition[k] as number);
        pairSquares[k] = (pairSquares[k] as number) + g * g;
        model.transition[k] =
          (model.transition[k] as number) + (rate * g) / Math.sqrt(pairSquares[k] as number);
      }
    }
  }
  return model;
}
