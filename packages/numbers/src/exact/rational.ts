/** An exact number: `n / d` with `d` positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ratio = (n: bigint, d: bigint): Rational => ({ n, d });
export const whole = (n: number | bigint): Rational => ({ n: BigInt(n), d: 1n });

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;
export const isInteger = (a: Rational): boolean => a.n % a.d === 0n;

/** Quotient; the divisor must not be zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };

/** Powers of ten up to 10^36, made once. */
const powers: bigint[] = [1n];
export function powerOfTen(exponent: number): bigint {
  for (let i = powers.length; i <= exponent; i++) powers.push((powers[i - 1] as bigint) * 10n);
  return powers[exponent] as bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/** Lowest terms. */
export function reduce({ n, d }: Rational): Rational {
  if (d === 1n) return { n, d };
  const divisor = greatestCommonDivisor(n, d);
  return divisor <= 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/** A number from its digits before and after the decimal mark. */
export function fromDigits(digits: string, decimals: string): Rational {
  if (decimals === "") return { n: BigInt(digits), d: 1n };
  return { n: BigInt(digits + decimals), d: powerOfTen(decimals.length) };
}

/** Places after the mark that hold 12 significant digits of `n / d`. */
function places(n: bigint, d: bigint): number {
  let count = 12;
  for (let value = n * 10n; value < d && count < 60; value *= 10n) count++;
  return count;
}

const trimZeros = (digits: string) => {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return digits.slice(0, end);
};

/** Decimal places of an exact decimal, or -1 if the decimal does not end. */
function exactPlaces(d: bigint): number {
  let rest = d;
  let twos = 0;
  let fives = 0;
  while (rest % 10n === 0n) {
    rest /= 10n;
    twos++;
    fives++;
  }
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : -1;
}

/** The decimal without trailing zeros; exact if it ends, else rounded to 12 significant digits. */
export function toDecimal(value: Rational): string {
  const { n, d } = reduce(value);
  if (d === 1n) return n.toString();
  const sign = n < 0n ? "-" : "";
  const positive = n < 0n ? -n : n;
  const exact = exactPlaces(d);
  const count = exact >= 0 ? exact : places(positive, d);
  const scaled = (positive * powerOfTen(count) * 2n + d) / (d * 2n);
  const digits = scaled.toString().padStart(count + 1, "0");
  const decimals = trimZeros(digits.slice(digits.length - count));
  const before = digits.slice(0, digits.length - count);
  return decimals === "" ? sign + before : `${sign}${before}.${decimals}`;
}
