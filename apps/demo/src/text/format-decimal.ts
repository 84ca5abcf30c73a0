/** The digits values are shown in: 0123456789 or ٠١٢٣٤٥٦٧٨٩. */
export type DigitStyle = "latin" | "arabic";

const arabicZero = "٠".charCodeAt(0);
const arabicGroup = "٬";
const arabicPoint = "٫";

/** Writes the ASCII digits of a text, and nothing else of it, in the given style. */
export function inDigits(text: string, style: DigitStyle): string {
  if (style === "latin") return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(arabicZero + Number(digit)));
}

/**
 * Writes an exact decimal string, such as "204636.5", with groups of three. What is not a decimal
 * string keeps its form and only gets its digits changed. `Intl.NumberFormat` is no use here: it
 * would round long values.
 */
export function formatDecimal(value: string, style: DigitStyle): string {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(value);
  if (match === null) return inDigits(value, style);
  const [, sign = "", whole = "", fraction] = match;
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const grouped = groups.join(style === "arabic" ? arabicGroup : ",");
  const point = style === "arabic" ? arabicPoint : ".";
  return inDigits(sign + grouped + (fraction === undefined ? "" : point + fraction), style);
}
