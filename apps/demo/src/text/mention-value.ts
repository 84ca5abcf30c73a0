import type { Mention } from "../worker/protocol.js";
import { type DigitStyle, formatDecimal, inDigits } from "./format-decimal.js";

const boundSigns: Readonly<Record<string, string>> = {
  about: "≈ ",
  "more-than": "> ",
  "at-least": "≥ ",
  "less-than": "< ",
  "at-most": "≤ ",
};

/** Years, dates and times are no quantities: their digits are not grouped. */
const ungrouped: ReadonlySet<string> = new Set(["year", "date", "time", "other"]);

/** The number itself, both ends of a range, or "~" for an amount without a figure. */
function figure(mention: Mention, write: (value: string) => string): string {
  const { value, min, max, numerator, denominator } = mention;
  if (mention.kind === "fraction" && numerator !== undefined && denominator !== undefined) {
    return `${write(numerator)}/${write(denominator)}`;
  }
  if (value !== null) return write(value);
  if (typeof min === "string" && typeof max === "string") return `${write(min)} – ${write(max)}`;
  if (typeof min === "string") return `≥ ${write(min)}`;
  if (typeof max === "string") return `≤ ${write(max)}`;
  return "~";
}

/**
 * The value of a mention as a formula, to be read from left to right: "≈ 3,000 USD", "20%",
 * "2025-10-14", "12 – 15", "1/3".
 */
export function mentionValue(mention: Mention, digits: DigitStyle): string {
  const sort = mention.unit ?? mention.kind;
  const number = figure(mention, (value) =>
    ungrouped.has(sort) ? inDigits(value, digits) : formatDecimal(value, digits),
  );
  const percent = digits === "arabic" ? "٪" : "%";
  return [
    boundSigns[mention.bound],
    number,
    sort === "percent" && percent,
    mention.currency && ` ${mention.currency}`,
    mention.calendar === "hijri" && " AH",
  ]
    .filter(Boolean)
    .join("");
}
