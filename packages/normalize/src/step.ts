import type { Editor } from "./engine/edits.js";
import type { Fold } from "./engine/fold-table.js";

/** What a step does with one of its values; each part is optional. */
export interface StepWork {
  /** Folds made before marks are composed: glyphs, controls, marks that are dropped. */
  readonly shape?: readonly Fold[];
  /** Folds of letters, digits and signs, made on composed text. */
  readonly letters?: readonly Fold[];
  /** A rule that looks at neighbours, made after all folds. */
  readonly context?: Editor;
}

/** One step of normalization: an option, its values, what each does and what it loses. */
export interface Step<Name extends string = string, Value = unknown> {
  readonly name: Name;
  /** The accepted values, for error messages; `"keep"` is always accepted. */
  readonly accepts: string;
  isValue(value: unknown): value is Value;
  /** What cannot be told from the result any more; `undefined` if the text says the same. */
  loss(value: Value): string | undefined;
  work(value: Value): StepWork;
}

/** A step whose values are a short list of words. */
export function namedStep<Name extends string, Value extends string>(
  name: Name,
  values: Readonly<Record<Value, { readonly loss?: string; readonly work: () => StepWork }>>,
): Step<Name, Value> {
  const names = Object.keys(values);
  return {
    name,
    accepts: ["keep", ...names].map((value) => JSON.stringify(value)).join(", "),
    isValue: (value): value is Value => typeof value === "string" && names.includes(value),
    loss: (value) => values[value].loss,
    work: (value) => values[value].work(),
  };
}

/** Folds every character of `from` to the same text. */
export function foldAll(from: string | readonly number[], to: string): Fold[] {
  const codePoints =
    typeof from === "string" ? Array.from(from, (c) => c.codePointAt(0) as number) : from;
  return codePoints.map((codePoint) => [codePoint, to] as const);
}

/** Folds the characters of `from` to those of `to`, one to one. */
export function foldPairs(from: string, to: string): Fold[] {
  const targets = Array.from(to);
  return Array.from(from, (c, i) => [c.codePointAt(0) as number, targets[i] as string] as const);
}
