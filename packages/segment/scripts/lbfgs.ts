/** The value of a function at `weights`; fills in its gradient. */
export type Objective = (weights: Float64Array, gradient: Float64Array) => number;

const HISTORY = 8;
const HALVINGS = 20;
const SMALLEST_GAIN = 1e-5;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addScaled(target: Float64Array, scale: number, source: Float64Array): void {
  for (let i = 0; i < target.length; i += 1) {
    target[i] = (target[i] as number) + scale * (source[i] as number);
  }
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] as number));
}

interface Step {
  readonly s: Float64Array;
  readonly y: Float64Array;
  readonly rho: number;
}

// The two-loop recursion: the gradient times an estimate of the inverse Hessian.
function direction(gradient: Float64Array, history: readonly Step[]): Float64Array {
  const result = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (let k = history.length - 1; k >= 0; k -= 1) {
    const { s, y, rho } = history[k] as Step;
    const alpha = rho * dot(s, result);
    alphas[k] = alpha;
    addScaled(result, -alpha, y);
  }
  const last = history.at(-1);
  const scale = last
    ? 1 / (last.rho * dot(last.y, last.y))
    : 1 / Math.sqrt(dot(gradient, gradient));
  for (let i = 0; i < result.length; i += 1) result[i] = (result[i] as number) * scale;
  history.forEach(({ s, y, rho }, k) => {
    addScaled(result, (alphas[k] as number) - rho * dot(y, result), s);
  });
  return result;
}

/** Minimises a smooth function by limited-memory BFGS with a backtracking line search. */
export function minimise(objective: Objective, size: number, iterations: number): Float64Array {
  let weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(weights, gradient);
  const history: Step[] = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const downhill = direction(gradient, history);
    const slope = dot(gradient, downhill);
    let accepted = false;
    for (let halving = 0, step = 1; halving < HALVINGS; halving += 1, step /= 2) {
      const next = Float64Array.from(weights);
      addScaled(next, -step, downhill);
      const nextGradient = new Float64Array(size);
      const nextValue = objective(next, nextGradient);
      if (nextValue > value - 1e-4 * step * slope) continue;
      const s = difference(next, weights);
      const y = difference(nextGradient, gradient);
      const sy = dot(s, y);
      if (sy > 1e-12) history.push({ s, y, rho: 1 / sy });
      if (history.length > HISTORY) history.shift();
      const gain = (value - nextValue) / Math.abs(value);
      weights = next;
      gradient = nextGradient;
      value = nextValue;
      accepted = gain > SMALLEST_GAIN;
      break;
    }
    if (!accepted) break;
  }
  return weights;
}
