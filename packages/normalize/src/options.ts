import { allSteps, type StepValues } from "./all-steps.js";
import { type PresetName, presets } from "./presets.js";
import type { Step } from "./step.js";
import type { NormalizeOptions } from "./step-options.js";

/** A step with the value that was asked for. */
export interface ChosenStep {
  readonly step: Step;
  readonly value: unknown;
}

const presetNames = Object.keys(presets);
const show = (value: unknown) => JSON.stringify(value) ?? String(value);

function presetOf(name: unknown): StepValues {
  if (typeof name !== "string" || !presetNames.includes(name)) {
    const kind = typeof name === "string" ? RangeError : TypeError;
    throw new kind(`preset: ${show(name)} is not one of ${presetNames.map(show).join(", ")}`);
  }
  return presets[name as PresetName];
}

function checkNames(options: object): void {
  const known = ["preset", ...allSteps.map((step) => step.name)];
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new RangeError(`options: ${show(name)} is not one of ${known.map(show).join(", ")}`);
    }
  }
}

/** Steps of which one takes away what the other writes. */
function checkConflicts(values: Readonly<Record<string, unknown>>): void {
  if (values.finalHamza === "hamza" && values.loneHamza === "remove") {
    throw new RangeError(`loneHamza: "remove" takes away what finalHamza: "hamza" writes`);
  }
}

/** Checks the options and lists the steps that do something, in their order. */
export function chooseSteps(options: NormalizeOptions): ChosenStep[] {
  if (typeof options === "string") return chooseSteps({ preset: options });
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`options: ${show(options)} is neither the name of a preset nor an object`);
  }
  checkNames(options);
  const { preset, ...own } = options;
  const base: Readonly<Record<string, unknown>> = preset === undefined ? {} : presetOf(preset);
  const values: Readonly<Record<string, unknown>> = { ...base, ...own };
  checkConflicts(values);
  return (allSteps as readonly Step[]).flatMap((step) => {
    const value = values[step.name];
    if (value === undefined || value === "keep") return [];
    if (!step.isValue(value)) {
      throw new RangeError(`${step.name}: ${show(value)} is not one of ${step.accepts}`);
    }
    return [{ step, value }];
  });
}
