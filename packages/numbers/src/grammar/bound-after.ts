import { cue, role } from "../lexicon/entry.js";
import type { Bound } from "../mention.js";
import { character } from "../scan/character.js";
import { tokenKind } from "../scan/tokens.js";
import { type BoundReading, limitAt } from "./comparison.js";
import { entryAt, hasRole, isNumber, isSymbol, isWord, type Words } from "./cursor.js";
import type { Found } from "./found.js";

/** أو أكثر, فأكثر, أو أقل, أو يزيد. */
function readOrMore(t: Words, at: number): { bound: Bound; next: number } | undefined {
  const isOr = hasRole(t, at, role.or);
  const word = isOr ? at + 1 : at;
  if (!isOr && (t.proclitics[word] ?? 0) !== 1) return undefined;
  const isCompared = isWord(t, word + 2) || isNumber(t, word + 2);
  if (hasRole(t, word + 1, role.from) && isCompared) return undefined;
  const isMore = hasRole(t, word, role.more) || (isOr && hasRole(t, word, role.rise));
  if (isMore) return { bound: "at-least", next: word + 1 };
  if (hasRole(t, word, role.less)) return { bound: "at-most", next: word + 1 };
  if (!isOr && hasRole(t, word, role.what) && hasRole(t, word + 1, role.above))
    return { bound: "at-least", next: word + 2 };
  return undefined;
}

/** على الأقل, كحد أقصى, على أقصى تقدير, تقريبًا. */
function readLimitAfter(t: Words, at: number): { bound: Bound; next: number } | undefined {
  if (hasRole(t, at, role.roughly)) return { bound: "about", next: at + 1 };
  const bound = limitAt(t, at);
  return bound && { bound, next: at + 2 };
}

/** How many words may stand between a number and the bound after it: 49 سفينة يوميا كحد أقصى. */
const reachAfter = 4;

/** A bound behind the number. */
export function readAfter(t: Words, found: Found): BoundReading | undefined {
  const first = found.first;
  for (let at = found.next; at < found.next + reachAfter && at < t.length; at++) {
    if (isNumber(t, at) || t.kind[at] === tokenKind.lineEnd) return undefined;
    if (t.kind[at] === tokenKind.symbol && !isSymbol(t, at, character.closeParenthesis))
      return undefined;
    const reading = readLimitAfter(t, at) ?? (at <= found.next + 1 ? readOrMore(t, at) : undefined);
    if (reading) return { ...reading, first };
    if (entryAt(t, at).cue & cue.change) return undefined;
  }
  return undefined;
}
