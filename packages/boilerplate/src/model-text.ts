import { type ChainModel, emptyModel } from "./chain.js";

/** A model as it is shipped: weights in steps of `unit`, one character each. */
export interface PackedModel {
  readonly unit: number;
  readonly weights: string;
}

/** Largest step: weights are characters from U+0030 to U+007A around the middle one. */
const reach = 37;
const middle = 0x30 + reach;
const backslash = 0x5c;
/** Stands for the backslash, which a JavaScript string would double. */
const brace = 0x7b;

/** Most weights are zero: a run of them is its length, in digits that no weight uses. */
const runDigits = " !#$%&'()*+,-./|";

function runOf(zeros: number): string {
  const high = Math.floor(zeros / runDigits.length);
  return (high > 0 ? runOf(high) : "") + runDigits.charAt(zeros % runDigits.length);
}

/** Weights rounded to 75 steps and written as printable ASCII. */
export function packModel(model: ChainModel): PackedModel {
  const all = [...model.state, ...model.transition];
  const unit = all.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / reach;
  let weights = "";
  let zeros = 0;
  for (const weight of all) {
    const steps = Math.round(weight / unit);
    if (steps === 0) {
      zeros++;
      continue;
    }
    if (zeros > 0) weights += runOf(zeros);
    zeros = 0;
    const c = steps + middle;
    weights += String.fromCharCode(c === backslash ? brace : c);
  }
  return { unit: Number(unit.toPrecision(6)), weights };
}

export function unpackModel({ unit, weights }: PackedModel, features?: number): ChainModel {
  const model = emptyModel(features);
  const states = model.state.length;
  let k = 0;
  let zeros = 0;
  for (let i = 0; i < weights.length; i++) {
    const digit = runDigits.indexOf(weights.charAt(i));
    if (digit >= 0) {
      zeros = zeros * runDigits.length + digit;
      continue;
    }
    k += zeros;
    zeros = 0;
    const c = weights.charCodeAt(i);
    const weight = ((c === brace ? backslash : c) - middle) * unit;
    if (k < states) model.state[k] = weight;
    else model.transition[k - states] = weight;
    k++;
  }
  return model;
}
