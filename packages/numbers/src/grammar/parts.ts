import {
  add,
  divide,
  isInteger,
  isLess,
  type Rational,
  subtract,
  whole,
} from "../exact/rational.js";
import { cue, role } from "../lexicon/entry.js";
import { readCardinal } from "./cardinal.js";
import { afterAnd, hasCue, hasRole, type Words } from "./cursor.js";
import { readFractionWord } from "./fraction-word.js";
import type { NumberReading } from "./number.js";

/** Parts of one at token `at`: tenths by name, so many of a hundred, of a thousand …, any fraction. */
function readParts(t: Words, at: number): { value: Rational; next: number } | undefined {
  const count = readCardinal(t, at);
  if (count?.isFraction) return count;
  const isOf = count !== undefined && hasRole(t, count.next, role.from);
  if (!isOf || t.proclitics[count.next + 1] !== 0) return readFractionWord(t, at);
  const all = readCardinal(t, count.next + 1);
  if (!all || !/^10+$/.test(all.value.n.toString())) return undefined;
  return { value: divide(count.value, all.value), next: all.next };
}

/** ثلاثة صحيح وخمسة أعشار, ألف صحيح ونصف: صحيح says that the parts are parts of one. */
export function addParts(t: Words, number: NumberReading): NumberReading {
  if (!hasCue(t, number.next, cue.whole) || t.proclitics[number.next] !== 0) return number;
  const at = afterAnd(t, number.next + 1);
  const parts = at < 0 || !isInteger(number.value) ? undefined : readParts(t, at);
  if (!parts || !isLess(parts.value, whole(1))) return number;
  const value = (number.isNegative ? subtract : add)(number.value, parts.value);
  return { ...number, value, scale: 0, next: parts.next };
}
