import { classBit } from "../../lexicon.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code } from "../../token-codes.js";
import type { TokenPart } from "./token-part.js";

const dateBits = classBit.month | classBit.weekday | classBit.clock;
/** Where a stamp may stand: after a headline at most. */
const reach = 36;

function isDateToken(c: number, bits: number): boolean {
  if (c === code.time || c === code.date || c === code.year || c === code.number) return true;
  return (bits & dateBits) !== 0;
}

function isGlue(c: number): boolean {
  return (
    c === code.comma || c === code.dash || c === code.bar || c === code.colon || c === code.bracket
  );
}

/**
 * Finds a date with its time of day near the head of a line («الجمعة 22 مايو 2020 12:56 م»), or a
 * date at its very beginning behind the word date. A date that a preposition leads in is part of
 * the sentence.
 */
export function dateStamp(
  tokens: TokenBuffer,
  first: number,
  classes: readonly number[],
  stampCueLength: (at: number) => number,
): TokenPart | undefined {
  const last = Math.min(tokens.length, first + reach);
  const bitsAt = (t: number) => {
    const c = tokens.codes[t] as number;
    return c > 0 ? (classes[c] as number) : 0;
  };
  for (let t = first; t < last; t++) {
    const cue = stampCueLength(t);
    if (cue === 0 && !isDateToken(tokens.codes[t] as number, bitsAt(t))) continue;
    let end = t + cue;
    const named = tokens.codes[end - 1] as number;
    // «منذ 2016» is no stamp: behind a preposition a year is part of the sentence.
    const since = cue > 1 && (bitsAt(end - 2) & classBit.stop) !== 0;
    let full = cue > 0 && (named === code.date || (named === code.year && !since));
    let dated = full ? 1 : 0;
    let timed = false;
    let to = end;
    while (end < tokens.length) {
      const c = tokens.codes[end] as number;
      const bits = bitsAt(end);
      if (isDateToken(c, bits)) {
        dated++;
        if (c === code.year || c === code.date) full = true;
        if (c === code.time) timed = true;
        to = ++end;
      } else if (isGlue(c)) end++;
      else {
        const again = stampCueLength(end);
        if (again === 0) break;
        end += again;
      }
    }
    const led = t > first && (bitsAt(t - 1) & (classBit.stop | classBit.timeUnit)) !== 0;
    const stamp = cue > 0 ? full || (timed && dated > 1) : full && timed && dated >= 3;
    if (stamp && !led)
      return { from: t, to, label: "date", reason: "a date or time stamp inside the line" };
    if (dated > 0) t = Math.max(t, to - 1);
  }
  return undefined;
}
