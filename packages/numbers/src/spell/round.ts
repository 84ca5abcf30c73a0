import type { Groups } from "./cardinal.js";
import { groupsOf, maximumDigits, type Parts } from "./read-value.js";

/** What becomes of digits below the smallest unit of a currency. */
export type Rounding = "half-up" | "half-even" | "down" | "up" | "exact";

/** An amount in whole main units and whole subunits. */
export interface Amount {
  readonly main: Groups;
  readonly small: Groups;
}

const digitsOf = (groups: Groups): string =>
  [...groups]
    .reverse()
    .map((group) => String(group).padStart(3, "0"))
    .join("") || "0";

/** Does the dropped part round the kept digits up, away from zero? */
function roundsUp(kept: string, dropped: string, rounding: Rounding): boolean {
  if (!/[1-9]/.test(dropped) || rounding === "down") return false;
  if (rounding === "up") return true;
  const first = dropped.charCodeAt(0) - 0x30;
  if (first !== 5 || rounding === "half-up") return first >= 5;
  return /[1-9]/.test(dropped.slice(1)) || Number(kept[kept.length - 1]) % 2 === 1;
}

/** Rounds to so many digits after the mark; exact amounts that have more throw. */
export function roundAmount(
  { whole, decimals }: Parts,
  exponent: number,
  rounding: Rounding,
): Amount {
  if (decimals === "") return { main: whole, small: [] };
  const dropped = decimals.slice(exponent);
  if (rounding === "exact" && dropped !== "")
    throw new RangeError(
      `rounding "exact" allows at most ${exponent} digits after the mark here, got ${decimals.length}`,
    );
  const small = decimals.slice(0, exponent).padEnd(exponent, "0");
  const kept = digitsOf(whole) + small;
  if (!roundsUp(kept, dropped, rounding)) return { main: whole, small: groupsOf(small) };
  const all = String(BigInt(kept) + 1n).padStart(exponent + 1, "0");
  const at = all.length - exponent;
  if (at > maximumDigits) throw new RangeError("value rounds to more than can be named");
  return { main: groupsOf(all.slice(0, at)), small: groupsOf(all.slice(at)) };
}
