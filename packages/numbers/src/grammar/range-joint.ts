import { cue, role } from "../lexicon/entry.js";
import { character } from "../scan/character.js";
import { proclitic } from "../scan/tokens.js";
import { stemStart } from "./bound.js";
import {
  beforeNumber,
  digitProclitics,
  entryAt,
  hasCue,
  hasRole,
  isDash,
  isNumber,
  isSymbol,
  source,
  type Words,
} from "./cursor.js";
import type { Found } from "./found.js";

/** How the two ends of a range are joined, and the token that opens it, if any. */
export interface Joint {
  readonly kind: "to" | "and" | "or" | "dash";
  readonly opener: number;
}

/** الساعة before a time, عام before a year. */
const namesKind = (t: Words, i: number, { kind }: Found) =>
  (kind === "time" && hasRole(t, i, role.hour)) || (kind === "year" && hasCue(t, i, cue.year));

function findOpener(t: Words, low: Found): number {
  const last = beforeNumber(t, low.first);
  const isPlain = ((t.proclitics[last] as number) & ~proclitic.article) === 0;
  const at = isPlain && namesKind(t, last, low) ? last - 1 : last;
  if (at < 0) return -1;
  if (hasRole(t, at, role.between)) return at;
  if (hasRole(t, at, role.from) && entryAt(t, at).word === "من") return at;
  // «من نحو 5 إلى 7»: an approximator between the opener and the number.
  if (hasRole(t, at, role.about) && hasRole(t, at - 1, role.between | role.from)) return at - 1;
  return -1;
}

/** The first token after `low` that is not a word of its own scope or a repeated year word. */
export function joint(t: Words, low: Found, high: Found): Joint | undefined {
  const opener = findOpener(t, low);
  const gap = low.next;
  const { first } = high;
  const bits = t.proclitics[first] ?? 0;
  const isAnd = (bits & proclitic.conjunction) !== 0 && !isNumber(t, first);
  if (gap === first) {
    if (isAnd) return { kind: "and", opener };
    return (bits & proclitic.lam) !== 0 && (bits & proclitic.conjunction) === 0
      ? { kind: "to", opener }
      : undefined;
  }
  const isNamed = namesKind(t, first - 1, high);
  if (isNamed && gap === first - 1) {
    const isJoined = ((t.proclitics[gap] as number) & proclitic.conjunction) !== 0;
    return isJoined ? { kind: "and", opener } : undefined;
  }
  const last = isNamed ? first - 2 : first - 1;
  if (last !== gap) return undefined;
  // «من الثامنة وحتى العاشرة»: where من opens the range, و may stand before its joint.
  const isPlain =
    t.proclitics[gap] === 0 || (opener >= 0 && t.proclitics[gap] === proclitic.conjunction);
  if (hasRole(t, gap, role.to) && isPlain) return { kind: "to", opener };
  if (hasRole(t, gap, role.and)) return { kind: "and", opener };
  if (hasRole(t, gap, role.or)) return { kind: "or", opener };
  if (isNumber(t, first) && digitProclitics(t, first) && source(t, gap) === "ل")
    return { kind: "to", opener };
  const isScore = isSymbol(t, gap, character.slash) && low.number?.value.n === 0n;
  return isDash(t, gap) || isScore ? { kind: "dash", opener } : undefined;
}

export const isBetween = (t: Words, joining: Joint) =>
  joining.opener >= 0 && hasRole(t, joining.opener, role.between);

export function openScope(t: Words, found: Found, low: Found, opener: number): void {
  if (opener < 0) {
    if (low.scopeStart !== undefined) found.scopeStart = low.scopeStart;
    return;
  }
  const isWhat = hasRole(t, opener - 1, role.what) && hasRole(t, opener, role.between);
  found.scopeStart = stemStart(t, isWhat ? opener - 1 : opener);
  found.scopeEnd = t.end[found.next - 1] as number;
}

export const plainRange = (low: Found, high: Found): Found => ({
  kind: "range",
  first: low.first,
  next: high.next,
  start: low.start,
  value: null,
});
