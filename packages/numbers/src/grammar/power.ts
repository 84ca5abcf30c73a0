import {
  fromDigits,
  multiply,
  negate,
  powerOfTen,
  type Rational,
  ratio,
} from "../exact/rational.js";
import { character } from "../scan/character.js";
import { isDash, isForeign, isGlued, isNumber, isSymbol, source, type Words } from "./cursor.js";
import type { Found } from "./found.js";
import { makeNumber, makeReading } from "./make.js";

/** Larger exponents are no numbers that people write. */
const maximumExponent = 99;

/** An optional sign and an exponent in digits, glued. */
function readExponent(t: Words, at: number): { exponent: number; next: number } | undefined {
  let negative = false;
  let i = at;
  if (isDash(t, i) || isSymbol(t, i, character.plus)) {
    negative = isDash(t, i);
    i++;
  }
  const literal = t.literal[i];
  if (!isNumber(t, i) || !isGlued(t, i) || !literal || literal.decimals || literal.whole.length > 2)
    return undefined;
  return { exponent: (negative ? -1 : 1) * Number(literal.whole), next: i + 1 };
}

function raise(base: Rational, exponent: number): Rational {
  let result: Rational = ratio(1n, 1n);
  for (let i = Math.abs(exponent); i > 0; i--) result = multiply(result, base);
  return exponent < 0 ? ratio(result.d, result.n) : result;
}

/** 10^6, 2.5^-1 and 1.2e10. The sign before the base stays outside the power. */
export function readPower(t: Words, i: number, sign: number): Found | undefined {
  const literal = t.literal[i];
  const mark = i + 1;
  if (!literal || literal.dotted || !isGlued(t, mark)) return undefined;
  const isCaret = isSymbol(t, mark, character.caret);
  const isTen = isForeign(t, mark) && /^[eE]$/.test(source(t, mark));
  if ((!isCaret && !isTen) || literal.whole.length + literal.decimals.length > 12) return undefined;
  const power = readExponent(t, mark + 1);
  if (!power || Math.abs(power.exponent) > maximumExponent) return undefined;
  const base = fromDigits(literal.whole, literal.decimals);
  if (base.n === 0n) return undefined;
  const scale = isTen ? raise(ratio(powerOfTen(1), 1n), power.exponent) : undefined;
  const positive = !scale ? raise(base, power.exponent) : multiply(base, scale);
  const value = sign < 0 ? negate(positive) : positive;
  const first = sign === 0 ? i : i - 1;
  const start = t.start[first] as number;
  return makeNumber("cardinal", makeReading(t, i, power.next, value, start));
}
