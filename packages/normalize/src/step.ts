import type { Editor } from "./engine/edits.js";
import type { Fold, Guard } from "./engine/fold-table.js";
import type { Neighbours } from "./rules/neighbours.js";

/** What a rule with context is told about the folds that come after it. */
export interface RuleContext {
  /** What the folds of letters make of a character. */
  image(char: string): string;
  readonly neighbours: Neighbours;
}

/** A rule that looks at neighbours. */
export type Rule = (context: RuleContext) => Editor;

/** What a step does with one of its values, in the order in which the parts are made. */
export interface StepWork {
  /** Folds of glyphs, and of controls and marks that are dropped. */
  readonly shape?: readonly Fold[];
  /** A character that is dropped unless what stands around it keeps it. */
  readonly guard?: readonly [codePoint: number, guard: Guard];
  /** A rule on text whose shape is plain, joiners still in it. */
  readonly shapeRule?: Rule;
  /** Folds of the zero-width non-joiner. */
  readonly joiners?: readonly Fold[];
  /**
   * How letters are composed with their marks; without it they are where a fold needs it.
   * `order` puts the marks into canonical order, `nfc` does that without regard to later folds.
   */
  readonly compose?: "order" | "nfc" | "never";
  /** Folds of composed letters that the rules on letters build on. */
  readonly spelling?: readonly Fold[];
  /** A rule on letters at the edges of words, before they are folded. */
  readonly wordRule?: Rule;
  /** A rule on other letters and on marks, before letters are folded. */
  readonly letterRule?: Rule;
  /** Folds of letters, digits and signs, made on composed text. */
  readonly letters?: readonly Fold[];
  /** A rule on folded text. */
  readonly lastRule?: Rule;
  /** Folds of folded text, and a rule on what they make. */
  readonly last?: readonly Fold[];
  readonly closingRule?: Rule;
  /** Folds that take letters and their marks apart, and a rule on what they make. */
  readonly decomposition?: readonly Fold[];
  readonly finalRule?: Rule;
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
