import { role } from "../lexicon/entry.js";
import { isEnclosed } from "./brackets.js";
import { readCurrency, readCurrencyBefore } from "./currency.js";
import {
  hasRole,
  isDash,
  isForeign,
  isGlued,
  isNumber,
  nominal,
  source,
  type Words,
} from "./cursor.js";
import { isPercentSign, readPercent, readPerScale } from "./percent.js";

/** Currencies with three decimals (ISO 4217), in which 1.250 is one and a quarter. */
const threeDecimals = /^(BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;

/** Is the amount in a currency with three decimals, or in دينار, which mostly has them? */
function hasThreeDecimals(t: Words, i: number, next: number): boolean {
  const money = readCurrency(t, next, false) ?? readCurrencyBefore(t, i);
  if (money?.code !== undefined) return threeDecimals.test(money.code);
  const codes = money?.noun?.codes ?? [];
  if (t.currency !== undefined && codes.includes(t.currency)) return threeDecimals.test(t.currency);
  return codes.filter((code) => threeDecimals.test(code)).length * 2 > codes.length;
}

const afterBrackets = (t: Words, i: number) => (isEnclosed(t, i, i + 1) ? i + 2 : i + 1);

/** The token after the number at `i`, or after the one joined to it: 1.500 إلى 2.000 مليار. */
function afterQuantity(t: Words, i: number): number {
  const next = afterBrackets(t, i);
  const isJoined = isDash(t, next) || hasRole(t, next, role.and | role.to);
  return isJoined && isNumber(t, next + 1) ? afterBrackets(t, next + 1) : next;
}

/**
 * Does the full stop in the digits at `i` group thousands (10.000 درهم), though it marks decimals elsewhere?
 * Nobody writes a decimal of three places that ends in zero in running text, so 10.000 and 138.780 count
 * thousands; but not before a scale word or a percent, where three places are usual (138.780 ألف), not in
 * currencies with three decimals, and not in a field that holds the digits alone.
 */
export function groupsByStop(t: Words, i: number): boolean {
  const literal = t.literal[i];
  if (!literal || literal.grouped || !/^..0$/.test(literal.decimals)) return false;
  if (!/^[1-9]\d{0,2}$/.test(literal.whole) || !source(t, i).includes(".")) return false;
  const next = afterQuantity(t, i);
  if (i === 0 && next >= t.length) return false;
  // Letters of a unit: 1.250kg.
  if (isForeign(t, next) && isGlued(t, next) && !readCurrency(t, next, false)) return false;
  if (nominal(t, next).scale >= 3 || isPercentSign(t, i - 1)) return false;
  if (readPercent(t, next) >= 0 || readPerScale(t, next)) return false;
  return !hasThreeDecimals(t, i, next);
}
