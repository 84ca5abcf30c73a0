import { chooseSteps } from "./options.js";
import type { NormalizeOptions } from "./step-options.js";

/** One step of an audit. */
export interface AuditEntry {
  readonly step: string;
  readonly value: unknown;
  /** What cannot be told from the result any more; `null` if nothing is lost. */
  readonly loss: string | null;
}

/**
 * Lists the steps that options ask for, in their order, and what each of them loses.
 *
 * @throws {RangeError} if an option or its value is unknown
 * @throws {TypeError} if the options are neither a name nor an object
 *
 * @example
 * audit("lossless"); // => [{ step: "canonical", value: "compose", loss: null }]
 */
export function audit(options: NormalizeOptions): readonly AuditEntry[] {
  return chooseSteps(options).map(({ step, value }) => ({
    step: step.name,
    value,
    loss: step.loss(value) ?? null,
  }));
}

/** 53 bits by two rounds of multiplication and exclusive or: short, and far enough apart. */
function hash53(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (low & 0x1fffff) * 0x100000000 + (high >>> 0);
}

/**
 * A short name for what options do, to keep beside an index that was built with them: the same
 * for all spellings of the same steps, on every machine, and another for other steps.
 *
 * @throws {RangeError} if an option or its value is unknown
 * @throws {TypeError} if the options are neither a name nor an object
 *
 * @example
 * optionsHash({ preset: "search" }) === optionsHash("search"); // => true
 */
export function optionsHash(options: NormalizeOptions): string {
  const steps = chooseSteps(options).map(({ step, value }) => [
    step.name,
    Array.isArray(value) ? [...new Set(value)].sort() : value,
  ]);
  return hash53(JSON.stringify(steps)).toString(16).padStart(14, "0");
}
