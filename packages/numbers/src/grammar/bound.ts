import { cue, role } from "../lexicon/entry.js";
import type { Bound } from "../mention.js";
import { character } from "../scan/character.js";
import { proclitic, tokenKind } from "../scan/tokens.js";
import { readAfter } from "./bound-after.js";
import { readSplitVerb, readVerbAndSubject } from "./bound-subject.js";
import { type BoundReading, comparison, limitAt, orEqual, withNegation } from "./comparison.js";
import {
  beforeNumber,
  entryAt,
  hasCue,
  hasRole,
  isNumber,
  isSymbol,
  isWord,
  type Words,
} from "./cursor.js";
import type { Found } from "./found.js";

/** The token before the number, over the proclitics of digits and an opening bracket. */
function tokenBefore(t: Words, found: Found): number {
  let at = beforeNumber(t, found.first);
  while (isSymbol(t, at, character.openParenthesis) || isSymbol(t, at, character.percent)) at--;
  return at;
}

/** أكثر من أو يساوي, يساوي أو أقل من. */
function readEqual(t: Words, at: number, next: number): BoundReading | undefined {
  const isAfter = hasRole(t, at, role.equal) && hasRole(t, at - 1, role.or);
  const isBefore =
    hasRole(t, at, role.from) && hasRole(t, at - 2, role.or) && hasRole(t, at - 3, role.equal);
  if (!isAfter && !isBefore) return undefined;
  const head = isBefore ? at - 1 : hasRole(t, at - 2, role.from) ? at - 3 : at - 2;
  const bound = comparison(t, head);
  return bound && { bound: orEqual[bound] as Bound, first: isBefore ? at - 3 : head, next };
}

/** Words of two tokens: من / عن / على after a comparison, إلى after يصل, الأقل after على. */
function readPairBefore(t: Words, at: number, next: number): BoundReading | undefined {
  const head = at - 1;
  if (hasRole(t, at, role.from | role.over) && t.proclitics[at] === 0) {
    const bound = comparison(t, head);
    if (bound !== undefined) return withNegation(t, bound, head, next);
    if (hasRole(t, head, role.about)) return { bound: "about", first: head, next };
  }
  // «يصل إلى» is "up to", «ليصل إلى» only "to reach".
  const isUpTo =
    hasRole(t, head, role.reach) && ((t.proclitics[head] as number) & proclitic.lam) === 0;
  if (hasRole(t, at, role.to) && isUpTo) return { bound: "at-most", first: head, next };
  const limit = limitAt(t, head);
  return limit && { bound: limit, first: head, next };
}

/** Words of one token: نحو, يتجاوز, فوق, دون. */
function readSingleBefore(t: Words, at: number, next: number): BoundReading | undefined {
  if (hasCue(t, at, cue.surpass)) return withNegation(t, "more-than", at, next);
  if (hasRole(t, at, role.about)) return { bound: "about", first: at, next };
  if (hasRole(t, at, role.above)) return { bound: "more-than", first: at, next };
  // «بدون» and «من دون» mean "without".
  const isWithout =
    hasRole(t, at - 1, role.from) || ((t.proclitics[at] as number) & proclitic.preposition) !== 0;
  if (hasRole(t, at, role.below) && !isWithout) return { bound: "less-than", first: at, next };
  return undefined;
}

function readBefore(t: Words, found: Found): BoundReading | undefined {
  const at = tokenBefore(t, found);
  if (at < 0 || !isWord(t, at)) return undefined;
  const { next } = found;
  return (
    readEqual(t, at, next) ??
    readPairBefore(t, at, next) ??
    readSingleBefore(t, at, next) ??
    readSplitVerb(t, at, next) ??
    readVerbAndSubject(t, at, found)
  );
}

/** أكثر من 5000 أو يساوي. */
function widenByEqual(t: Words, reading: BoundReading): BoundReading {
  const { bound, next } = reading;
  if (
    orEqual[bound] === undefined ||
    !hasRole(t, next, role.or) ||
    !hasRole(t, next + 1, role.equal)
  )
    return reading;
  if (isNumber(t, next + 2) || (isWord(t, next + 2) && entryAt(t, next + 2).unit > 0))
    return reading;
  return { ...reading, bound: orEqual[bound] as Bound, next: next + 2 };
}

const signBounds: Readonly<Record<number, Bound>> = {
  [character.greater]: "more-than",
  [character.less]: "less-than",
  [character.atLeast]: "at-least",
  [character.atMost]: "at-most",
};

/** >, <, >=, ≤ before the digits. */
function readSign(t: Words, found: Found): BoundReading | undefined {
  const { first, next } = found;
  const isMinus = t.text.charCodeAt(found.start) === character.hyphen;
  const at = isMinus ? first - 2 : first - 1;
  const isEqual = isSymbol(t, at, character.equals);
  const head = isEqual ? at - 1 : at;
  if (!isNumber(t, first) || t.kind[head] !== tokenKind.symbol) return undefined;
  if (isSymbol(t, head - 1, character.equals) || isSymbol(t, head - 1, character.less))
    return undefined;
  const sign = signBounds[t.stem[head] as number];
  const bound = sign && isEqual ? orEqual[sign] : sign;
  return bound && { bound, first: head, next };
}

/** The bound of a mention: a direction outweighs an approximation (حوالي 500 أو أقل). */
function readBound(t: Words, found: Found): BoundReading | undefined {
  const before = readBefore(t, found) ?? readSign(t, found);
  if (before && before.bound !== "about") return widenByEqual(t, before);
  const after = readAfter(t, found);
  return !after || (before && after.next > found.next + 2) ? before : after;
}

/** Finds the words that bound a mention and writes them into it. */
export function applyBound(t: Words, found: Found): void {
  const reading = readBound(t, found);
  if (!reading) return;
  found.bound = reading.bound;
  if (found.kind === "range") return;
  // يساوي before a bounded number belongs to the scope: تساوي 5000 أو أقل.
  const isAfter = reading.first === found.first;
  const isEqual =
    isAfter && hasRole(t, reading.first - 1, role.equal) && reading.next <= found.next + 2;
  found.scopeFirst = isEqual ? reading.first - 1 : reading.first;
  found.scopeNext = Math.max(reading.next, found.next);
  if (found.scopeFirst < found.first) found.scopeStart = stemStart(t, found.scopeFirst);
  if (reading.next <= found.next + 3) found.scopeEnd = t.end[found.scopeNext - 1] as number;
}

/** Where a word starts without its proclitics. */
export const stemStart = (t: Words, i: number): number =>
  !t.entry[i] ? (t.start[i] as number) : (t.stem[i] as number);
