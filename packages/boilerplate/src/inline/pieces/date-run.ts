import { classBit } from "../../lexicon.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code } from "../../token-codes.js";

const dateBits = classBit.month | classBit.weekday | classBit.clock;
/** Fewer tokens of a date say nothing: «2020», «12 مايو». */
const fewest = 3;

function isDatePart(c: number, classes: readonly number[]): boolean {
  if (c > 0) return ((classes[c] as number) & dateBits) !== 0;
  return c === code.time || c === code.date || c === code.year || c === code.number;
}

function isGlue(c: number): boolean {
  return c === code.comma || c === code.dash || c === code.bar || c === code.colon;
}

/** Token after the date that begins at token `t`, with its weekday and hour; 0 without one. */
export function dateRun(tokens: TokenBuffer, t: number, classes: readonly number[]): number {
  let parts = 0;
  let full = false;
  let end = 0;
  for (let k = t; k < tokens.length; k++) {
    const c = tokens.codes[k] as number;
    if (isDatePart(c, classes)) {
      parts++;
      if (c === code.date) full = true;
      end = k + 1;
    } else if (k === t || !isGlue(c)) break;
  }
  return full || parts >= fewest ? end : 0;
}
