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

/**
 * The value of a mention as a formula, to be read from left to right: "≈ 3,000 USD", "20%",
 * "2025-10-14", "12–15".
 */
export function mentionValue(mention: Mention, digits: DigitStyle): string {
  const write = (value: string) =>
    ungrouped.has(mention.kind) ? inDigits(value, digits) : formatDecimal(value, digits);
  const { min, max } = mention;
  const isRange = min !== undefined && max !== undefined && min !== max;
  const number = isRange ? `${write(min)}–${write(max)}` : write(mention.value);
  const percent = mention.kind === "percent" || mention.unit === "percent";
  const sign = percent ? (digits === "arabic" ? "٪" : "%") : "";
  const currency = mention.currency ? ` ${mention.currency}` : "";
  return (boundSigns[mention.bound] ?? "") + number + sign + currency;
}
