import type { Groups } from "./cardinal.js";

/** What can be spelled: a number, a bigint, or a decimal or fraction as a string. */
export type SpellValue = number | bigint | string;

/** A value taken apart. */
export interface Parts {
  readonly isNegative: boolean;
  readonly whole: Groups;
  /** Digits after the mark, without zeros at the end. */
  readonly decimals: string;
  readonly numerator?: Groups;
  readonly denominator?: Groups;
}

/** The largest number of digits before the mark: 999 of the greatest scale word, 10^36. */
export const maximumDigits = 39;

const none: Groups = [];
const decimalShape = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const fractionShape = /^([+-]?)(?:(\d+) )?(\d+)\/(\d+)$/;

/** Cuts digits into groups of three, lowest first, without zero groups at the top. */
export function groupsOf(digits: string): Groups {
  const groups: number[] = [];
  for (let end = digits.length; end > 0; end -= 3)
    groups.push(Number(digits.slice(Math.max(0, end - 3), end)));
  while (groups.length > 0 && groups[groups.length - 1] === 0) groups.pop();
  return groups;
}

/** The groups of a safe whole number, without a detour over its digits. */
function groupsOfNumber(value: number): Groups {
  if (value < 1000) return value === 0 ? none : [value];
  const groups: number[] = [];
  for (let rest = value; rest > 0; ) {
    const next = Math.floor(rest / 1000);
    groups.push(rest - next * 1000);
    rest = next;
  }
  return groups;
}

function fail(value: unknown): never {
  const accepted = `a finite number, a bigint, or a string such as "-12.5" or "3/4" of at most ${maximumDigits} digits before the mark`;
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "string")
    throw new RangeError(`value must be ${accepted}, got ${shown}`);
  throw new TypeError(`value must be ${accepted}, got ${shown}`);
}

/** Writes 1.5e-7 and 1e21 out in digits. */
function withoutExponent(text: string): string {
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", decimals = ""] = mantissa.replace("-", "").split(".");
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - whole.length)}${whole}${decimals}`;
  return sign + whole + decimals.padEnd(shift, "0");
}

const withoutZeros = (digits: string): string => {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
};

function wholePart(digits: string, value: SpellValue): Groups {
  const groups = groupsOf(digits);
  return groups.length * 3 > maximumDigits ? fail(value) : groups;
}

function readText(text: string, value: SpellValue): Parts {
  const decimal = decimalShape.exec(text);
  if (decimal !== null) {
    const [, sign, whole = "", decimals = ""] = decimal;
    const significant = withoutZeros(decimals);
    return { isNegative: sign === "-", whole: wholePart(whole, value), decimals: significant };
  }
  const [, sign, whole = "", above = "", below = ""] = fractionShape.exec(text) ?? fail(value);
  const numerator = wholePart(above, value);
  const denominator = wholePart(below, value);
  if (denominator.length === 0 || numerator.length === 0) fail(value);
  const isNegative = sign === "-";
  return { isNegative, whole: wholePart(whole, value), decimals: "", numerator, denominator };
}

/** Takes a value apart; a number is read as JavaScript prints it, so 0.1 is one tenth. */
export function readValue(value: SpellValue): Parts {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value))
      return { isNegative: value < 0, whole: groupsOfNumber(Math.abs(value)), decimals: "" };
    return Number.isFinite(value) ? readText(withoutExponent(String(value)), value) : fail(value);
  }
  if (typeof value === "bigint") return readText(value.toString(), value);
  return typeof value === "string" ? readText(value, value) : fail(value);
}
