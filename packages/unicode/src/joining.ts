import { type Character, codePointOf } from "./code-point.js";
import { codePointSet } from "./code-point-set.js";
import {
  dualJoining,
  joinCausing,
  leftJoining,
  rightJoining,
  transparent,
} from "./data/joining-types.generated.js";

/**
 * How a character joins its neighbours in cursive script: both sides (`D`, ب), the one before it
 * (`R`, ا), the one after it (`L`), like tatweel (`C`), through it (`T`, marks), not at all (`U`).
 */
export type JoiningType = "D" | "R" | "L" | "C" | "T" | "U";

const isDual = /* @__PURE__ */ codePointSet(dualJoining);
const isRight = /* @__PURE__ */ codePointSet(rightJoining);
const isLeft = /* @__PURE__ */ codePointSet(leftJoining);
const isCausing = /* @__PURE__ */ codePointSet(joinCausing);
const isTransparent = /* @__PURE__ */ codePointSet(transparent);

/**
 * The Joining_Type of a character, any script.
 *
 * @example
 * joiningType("د"); // => "R"
 */
export function joiningType(character: Character): JoiningType {
  const codePoint = codePointOf(character);
  if (isDual(codePoint)) return "D";
  if (isRight(codePoint)) return "R";
  if (isTransparent(codePoint)) return "T";
  if (isCausing(codePoint)) return "C";
  return isLeft(codePoint) ? "L" : "U";
}
