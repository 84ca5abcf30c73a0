import { cue, role } from "../lexicon/entry.js";
import type { Bound } from "../mention.js";
import { proclitic } from "../scan/tokens.js";
import { type BoundReading, comparison, withNegation } from "./comparison.js";
import { entryAt, folded, hasCue, hasRole, isWord, type Words } from "./cursor.js";
import type { Found } from "./found.js";
import { isDefinite } from "./fraction-word.js";

/** How far a verb may stand before its preposition: لا يزيد هذا العدد غالبا عن 10. */
const verbReach = 4;

/** لا يزيد العدد عن 10: the subject stands between the verb and its preposition. */
export function readSplitVerb(t: Words, at: number, next: number): BoundReading | undefined {
  const isPreposition = hasRole(t, at, role.over) || entryAt(t, at).word === "عن";
  if (!isPreposition || t.proclitics[at] !== 0) return undefined;
  for (let head = at - 2; head >= at - 1 - verbReach && isWord(t, head + 1); head--)
    if (hasRole(t, head, role.rise | role.fall) && !hasRole(t, head, role.more | role.less))
      return withNegation(t, comparison(t, head) as Bound, head, next);
  return undefined;
}

/** What a verb that takes the number as its object says of it: تجاوز, ناهز. */
function objectBound(t: Words, i: number): Bound | undefined {
  if (hasCue(t, i, cue.surpass)) return "more-than";
  return hasCue(t, i, cue.approach) ? "about" : undefined;
}

/** Longest subject between such a verb and its object: تجاوز عدد المصابين في المدينة 500. */
const subjectReach = 5;

/** Are the words `[from, to]` a subject: عددهم, الخسائر, حصيلة القتلى, عدد القتلى في المدينة? */
function isSubject(t: Words, from: number, to: number): boolean {
  const plain = (i: number) =>
    isWord(t, i) &&
    ((t.proclitics[i] as number) & ~proclitic.article) === 0 &&
    !hasCue(t, i, cue.particle | cue.unit) &&
    entryAt(t, i).role === 0;
  if (from === to && !t.entry[to] && /(ه|ها|هم|هن)$/.test(folded(t, to))) return true;
  if (hasCue(t, from, cue.amount)) {
    for (let i = from + 1; i <= to; i++) if (!plain(i) && !hasRole(t, i, role.in)) return false;
    return !hasRole(t, to, role.in);
  }
  // «لم تتجاوز على مستوى الولاية 62%»: a phrase of place or time.
  if (hasRole(t, from, role.in | role.over) && t.proclitics[from] === 0) {
    for (let i = from + 1; i <= to; i++) if (!plain(i)) return false;
    return to > from;
  }
  if (!plain(from) || !plain(to) || !isDefinite(t, to)) return false;
  return to === from || (to === from + 1 && !isDefinite(t, from));
}

/** تجاوز عددهم 500, ناهزت الخسائر مليارا: the subject stands between the verb and its object. */
export function readVerbAndSubject(t: Words, at: number, found: Found): BoundReading | undefined {
  if (t.spaced[at] === false) return undefined;
  for (let head = at - 1; head >= at - subjectReach && isWord(t, head); head--) {
    const bound = objectBound(t, head);
    if (bound === undefined) continue;
    const isObject = isSubject(t, head + 1, at) && !takesNoObject(t, found);
    return isObject ? withNegation(t, bound, head, found.next) : undefined;
  }
  return undefined;
}

/** Dates, and «يفوق السعر الأول ثلاث مرات»: not what the verb passes but when, or how often. */
const takesNoObject = (t: Words, { kind, next }: Found): boolean =>
  kind === "year" ||
  kind === "date" ||
  kind === "time" ||
  /^(مر(ه|ات|تين)|ضعف|اضعاف)$/.test(entryAt(t, next).word);
