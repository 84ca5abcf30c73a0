import { cue } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import { hasCueNear } from "./context.js";
import { isDash, isGlued, isNumber, isSymbol, type Words } from "./cursor.js";
import type { Found } from "./found.js";
import { makePlain } from "./make.js";

/** Longest run of parts that a telephone number is looked for in. */
const maximumParts = 8;

export const digitsOf = (t: Words, i: number): string => t.literal[i]?.whole ?? "";

/** (02) 25356789: the first part of a telephone number in brackets. */
const isAreaCode = (t: Words, i: number) =>
  isSymbol(t, i - 1, character.openParenthesis) &&
  isSymbol(t, i + 1, character.closeParenthesis) &&
  isNumber(t, i + 2) &&
  digitsOf(t, i).length < 6 &&
  digitsOf(t, i + 2).length > 4;

/** +966 50 123 4567, 0501234567, 222-2222-2222: at least seven digits with the marks of a telephone. */
export function readPhone(t: Words, i: number): Found | undefined {
  const plus = isSymbol(t, i - 1, character.plus) && isGlued(t, i);
  const isArea = isAreaCode(t, i);
  let next = isArea ? i + 3 : i + 1;
  let digits = digitsOf(t, i).length + (isArea ? digitsOf(t, i + 2).length : 0);
  let joints = 0;
  for (let parts = 1; parts < maximumParts; parts++) {
    const isJoint = (isDash(t, next) || isSymbol(t, next, character.slash)) && isGlued(t, next);
    const at = isJoint ? next + 1 : next;
    if (
      !isNumber(t, at) ||
      t.literal[at]?.grouped ||
      t.literal[at]?.decimals ||
      (isJoint && !isGlued(t, at))
    )
      break;
    digits += digitsOf(t, at).length;
    if (isJoint) joints++;
    next = at + 1;
  }
  const cued = hasCueNear(t, i - 3, i - 1, cue.phone);
  const first = digitsOf(t, i);
  const isZero = first.startsWith("0") && first.length > 1;
  const fits =
    digits >= 7 &&
    digits <= 16 &&
    !t.literal[i]?.decimals &&
    !t.literal[i]?.dotted &&
    (!t.literal[i]?.grouped || cued || (plus && digits >= 10));
  if (
    !fits ||
    !(plus || isZero || cued || (joints >= 1 && next > i + 1 && digits >= 8 && joints > 1))
  )
    return undefined;
  if (!plus && !isZero && !cued && joints < 2) return undefined;
  let value = plus ? "+" : "";
  for (let part = i; part < next; part++) value += digitsOf(t, part);
  return makePlain(t, "other", plus || isArea ? i - 1 : i, next, value);
}
