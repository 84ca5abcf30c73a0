import { role } from "../lexicon/entry.js";
import type { Bound } from "../mention.js";
import { hasArticle, hasRole, isWord, type Words } from "./cursor.js";

/** A bound and the tokens that say it. */
export interface BoundReading {
  readonly bound: Bound;
  readonly first: number;
  readonly next: number;
}

const opposite: Readonly<Record<string, Bound>> = {
  "more-than": "at-most",
  "less-than": "at-least",
};
export const orEqual: Readonly<Record<string, Bound>> = {
  "more-than": "at-least",
  "less-than": "at-most",
};

/** أكثر من, يزيد عن, تحت and the like, with their head at token `i`. */
export function comparison(t: Words, i: number): Bound | undefined {
  if (!isWord(t, i)) return undefined;
  if (hasRole(t, i, role.more | role.rise) && !hasArticle(t, i)) return "more-than";
  if (hasRole(t, i, role.less | role.fall) && !hasArticle(t, i)) return "less-than";
  return undefined;
}

/** A negation before the comparison turns it round: لا يقل عن, لا أكثر من, ما لا يزيد على. */
export function withNegation(t: Words, bound: Bound, first: number, next: number): BoundReading {
  const isNegated = hasRole(t, first - 1, role.negation) && opposite[bound] !== undefined;
  return isNegated
    ? { bound: opposite[bound] as Bound, first: first - 1, next }
    : { bound, first, next };
}

/** على الأقل, كحد أقصى and the like: words at tokens `i` and `i + 1` that set a limit. */
export function limitAt(t: Words, i: number): Bound | undefined {
  const isOver = hasRole(t, i, role.over);
  if (!isOver && !hasRole(t, i, role.limit)) return undefined;
  if (hasRole(t, i + 1, isOver ? role.least : role.minimum)) return "at-least";
  return hasRole(t, i + 1, isOver ? role.most | role.maximum : role.maximum)
    ? "at-most"
    : undefined;
}
