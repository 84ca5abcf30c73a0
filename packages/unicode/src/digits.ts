import { type Character, codePointOf } from "./code-point.js";

const zeros = { latin: 0x30, arabic: 0x660, persian: 0x6f0 } as const;

/** The digit sets of Arabic-script text: 0-9, ٠-٩ and ۰-۹. */
export type DigitSet = keyof typeof zeros;

/**
 * The set a decimal digit belongs to, `undefined` for any other character.
 *
 * @example
 * digitSet("۴"); // => "persian"
 */
export function digitSet(character: Character): DigitSet | undefined {
  const codePoint = codePointOf(character);
  if (codePoint >= zeros.latin && codePoint < zeros.latin + 10) return "latin";
  if (codePoint >= zeros.arabic && codePoint < zeros.arabic + 10) return "arabic";
  return codePoint >= zeros.persian && codePoint < zeros.persian + 10 ? "persian" : undefined;
}

/**
 * The value 0 to 9 of a decimal digit of the Latin, Arabic-Indic or extended Arabic-Indic set,
 * `undefined` for any other character.
 *
 * @example
 * digitValue("٧"); // => 7
 */
export function digitValue(character: Character): number | undefined {
  const set = digitSet(character);
  return set === undefined ? undefined : codePointOf(character) - zeros[set];
}
