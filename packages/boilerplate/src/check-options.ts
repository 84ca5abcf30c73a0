import { type Label, labels } from "./labels.js";
import { checkTemplate } from "./template/check-template.js";
import type { SiteTemplate } from "./template/site-template.js";
import type { ClassifyOptions } from "./types.js";

const known = new Set<unknown>(labels);
const optionNames = new Set(["keep", "precision", "template"]);

function describe(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** Options with their defaults filled in. */
export interface Settings {
  readonly keep: ReadonlySet<Label>;
  readonly precision: number;
  readonly template: SiteTemplate | undefined;
}

/** Reads the options; throws a `TypeError` or `RangeError` that names what is wrong. */
export function checkOptions(options: ClassifyOptions): Settings {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`options: expected an object, got ${describe(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!optionNames.has(name)) {
      throw new TypeError(
        `options: unknown option ${describe(name)}; known are keep, precision, template`,
      );
    }
  }
  const { keep = [], precision = 0.5, template } = options;
  if (!Array.isArray(keep))
    throw new TypeError(`keep: expected an array of labels, got ${describe(keep)}`);
  for (const label of keep) {
    if (!known.has(label)) {
      throw new RangeError(
        `keep: unknown label ${describe(label)}; labels are ${labels.join(", ")}`,
      );
    }
  }
  if (typeof precision !== "number") {
    throw new TypeError(`precision: expected a number from 0 to 1, got ${describe(precision)}`);
  }
  if (!(precision >= 0 && precision <= 1)) {
    throw new RangeError(`precision: expected a number from 0 to 1, got ${describe(precision)}`);
  }
  if (template !== undefined) checkTemplate("template", template);
  return { keep: new Set<Label>(["title", "body", ...keep]), precision, template };
}
