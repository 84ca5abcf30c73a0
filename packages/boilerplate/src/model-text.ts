import type { ChainModel } from "./chain.js";
import { emptyModel } from "./chain.js";

/** A model as it is shipped: weights in steps of `unit`, one character each. */
export interface PackedModel {
  readonly unit: number;
  readonly weights: string;
}

/** Largest step: weights are characters from U+0030 to U+007A around the middle one. */
const reach = 37;
const middle = 0x30 + reach;

/** Weights rounded to 75 steps and written as printable ASCII. */
export function packModel(model: ChainModel): PackedModel {
  const all = [...model.state, ...model.transition];
  const unit = all.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / reach;
  const code = (weight: number) => {
    const c = Math.round(weight / unit) + middle;
    return String.fromCharCode(c === 0x5c ? 0x7b : c);
  };
  return { unit: Number(unit.toPrecision(6)), weights: all.map(code).join("") };
}

export function unpackModel(packed: PackedModel): ChainModel {
  const model = emptyModel();
  const states = model.state.length;
  for (let i = 0; i < packed.weights.length; i++) {
    const c = packed.weights.charCodeAt(i);
    const weight = ((c === 0x7b ? 0x5c : c) - middle) * packed.unit;
    if (i < states) model.state[i] = weight;
    else model.transition[i - states] = weight;
  }
  return model;
}
