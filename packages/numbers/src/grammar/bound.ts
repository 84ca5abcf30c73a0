import { cue, role } from "../lexicon/entry.js";
import type { Bound } from "../mention.js";
import { character } from "../scan/character.js";
import { proclitic, tokenKind } from "../scan/tokens.js";
import {
  digitProclitics,
  folded,
  hasArticle,
  hasCue,
  hasRole,
  isNumber,
  isSymbol,
  isWord,
  type Words,
} from "./cursor.js";
import type { Found } from "./found.js";
import { isDefinite } from "./fraction-word.js";

/** A bound and the tokens that say it. */
interface BoundReading {
  readonly bound: Bound;
  readonly first: number;
  readonly next: number;
}

const opposite: Readonly<Record<string, Bound>> = {
  "more-than": "at-most",
  "less-than": "at-least",
};
const orEqual: Readonly<Record<string, Bound>> = {
  "more-than": "at-least",
  "less-than": "at-most",
};

/** The token before the number, over the proclitics of digits and an opening bracket. */
function tokenBefore(t: Words, found: Found): number {
  let at = found.first - 1;
  if (isNumber(t, found.first) && digitProclitics(t, found.first) !== undefined) at--;
  while (isSymbol(t, at, character.openParenthesis) || isSymbol(t, at, character.percent)) at--;
  return at;
}

/** أكثر من, يزيد عن, تحت and the like, with their head at token `i`. */
function comparison(t: Words, i: number): Bound | undefined {
  if (!isWord(t, i)) return undefined;
  if (hasRole(t, i, role.more | role.rise) && !hasArticle(t, i)) return "more-than";
  if (hasRole(t, i, role.less | role.fall) && !hasArticle(t, i)) return "less-than";
  return undefined;
}

/** A negation before the comparison turns it round: لا يقل عن, لا أكثر من, ما لا يزيد على. */
function withNegation(t: Words, bound: Bound, first: number, next: number): BoundReading {
  const isNegated = hasRole(t, first - 1, role.negation) && opposite[bound] !== undefined;
  return isNegated
    ? { bound: opposite[bound] as Bound, first: first - 1, next }
    : { bound, first, next };
}

/** أكثر من أو يساوي, يساوي أو أقل من. */
function readEqual(t: Words, at: number, next: number): BoundReading | undefined {
  const isOrEqual = hasRole(t, at, role.equal) && hasRole(t, at - 1, role.or);
  if (isOrEqual && hasRole(t, at - 2, role.from)) {
    const bound = comparison(t, at - 3);
    if (bound !== undefined) return { bound: orEqual[bound] as Bound, first: at - 3, next };
  }
  if (isOrEqual && comparison(t, at - 2) !== undefined)
    return { bound: orEqual[comparison(t, at - 2) as string] as Bound, first: at - 2, next };
  if (hasRole(t, at, role.from) && hasRole(t, at - 2, role.or) && hasRole(t, at - 3, role.equal)) {
    const bound = comparison(t, at - 1);
    if (bound !== undefined) return { bound: orEqual[bound] as Bound, first: at - 3, next };
  }
  return undefined;
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
  const isUpTo = hasRole(t, head, role.reach) && ((t.proclitics[head] ?? 0) & proclitic.lam) === 0;
  if (hasRole(t, at, role.to) && isUpTo) return { bound: "at-most", first: head, next };
  if (hasRole(t, head, role.over)) {
    if (hasRole(t, at, role.least)) return { bound: "at-least", first: head, next };
    if (hasRole(t, at, role.most)) return { bound: "at-most", first: head, next };
  }
  if (hasRole(t, head, role.limit)) {
    if (hasRole(t, at, role.maximum)) return { bound: "at-most", first: head, next };
    if (hasRole(t, at, role.minimum)) return { bound: "at-least", first: head, next };
  }
  return undefined;
}

/** How far a verb may stand before its preposition: لا يزيد هذا العدد غالبا عن 10. */
const verbReach = 4;

/** لا يزيد العدد عن 10: the subject stands between the verb and its preposition. */
function readSplitVerb(t: Words, at: number, next: number): BoundReading | undefined {
  const isPreposition = hasRole(t, at, role.over) || t.entry[at]?.word === "عن";
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
    ((t.proclitics[i] ?? 0) & ~proclitic.article) === 0 &&
    !hasCue(t, i, cue.particle | cue.unit) &&
    (t.entry[i]?.role ?? 0) === 0;
  if (from === to && t.entry[to] === undefined && /(ه|ها|هم|هن)$/.test(folded(t, to))) return true;
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
function readVerbAndSubject(t: Words, at: number, found: Found): BoundReading | undefined {
  if (t.spaced[at] === false) return undefined;
  for (let head = at - 1; head >= at - subjectReach && isWord(t, head); head--) {
    const bound = objectBound(t, head);
    if (bound === undefined) continue;
    const isObject = isSubject(t, head + 1, at) && !takesNoObject(t, found);
    return isObject ? withNegation(t, bound, head, found.next) : undefined;
  }
  return undefined;
}

/** Words of one token: نحو, يتجاوز, فوق, دون. */
function readSingleBefore(t: Words, at: number, next: number): BoundReading | undefined {
  if (hasCue(t, at, cue.surpass)) return withNegation(t, "more-than", at, next);
  if (hasRole(t, at, role.about)) return { bound: "about", first: at, next };
  if (hasRole(t, at, role.above)) return { bound: "more-than", first: at, next };
  // «بدون» and «من دون» mean "without".
  const isWithout =
    hasRole(t, at - 1, role.from) || ((t.proclitics[at] ?? 0) & proclitic.preposition) !== 0;
  if (hasRole(t, at, role.below) && !isWithout) return { bound: "less-than", first: at, next };
  return undefined;
}

/** Dates, and «يفوق السعر الأول ثلاث مرات»: not what the verb passes but when, or how often. */
const takesNoObject = (t: Words, { kind, next }: Found): boolean =>
  kind === "year" ||
  kind === "date" ||
  kind === "time" ||
  /^(مر(ه|ات|تين)|ضعف|اضعاف)$/.test(t.entry[next]?.word ?? "");

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

/** أو أكثر, فأكثر, أو أقل, أو يزيد. */
function readOrMore(t: Words, at: number): { bound: Bound; next: number } | undefined {
  const isOr = hasRole(t, at, role.or);
  const word = isOr ? at + 1 : at;
  if (!isOr && (t.proclitics[word] ?? 0) !== 1) return undefined;
  if (hasRole(t, word + 1, role.from) && isWord(t, word + 2)) return undefined;
  if (hasRole(t, word + 1, role.from) && isNumber(t, word + 2)) return undefined;
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
  if (hasRole(t, at, role.over)) {
    if (hasRole(t, at + 1, role.least)) return { bound: "at-least", next: at + 2 };
    if (hasRole(t, at + 1, role.most | role.maximum)) return { bound: "at-most", next: at + 2 };
  }
  if (!hasRole(t, at, role.limit)) return undefined;
  if (hasRole(t, at + 1, role.maximum)) return { bound: "at-most", next: at + 2 };
  return hasRole(t, at + 1, role.minimum) ? { bound: "at-least", next: at + 2 } : undefined;
}

/** How many words may stand between a number and the bound after it: 49 سفينة يوميا كحد أقصى. */
const reachAfter = 4;

function readAfter(t: Words, found: Found): BoundReading | undefined {
  const first = found.first;
  for (let at = found.next; at < found.next + reachAfter && at < t.length; at++) {
    if (isNumber(t, at) || t.kind[at] === tokenKind.lineEnd) return undefined;
    if (t.kind[at] === tokenKind.symbol && !isSymbol(t, at, character.closeParenthesis))
      return undefined;
    const reading = readLimitAfter(t, at) ?? (at <= found.next + 1 ? readOrMore(t, at) : undefined);
    if (reading !== undefined) return { ...reading, first };
    if ((t.entry[at]?.cue ?? 0) & cue.change) return undefined;
  }
  return undefined;
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
  if (isNumber(t, next + 2) || (isWord(t, next + 2) && (t.entry[next + 2]?.unit ?? -1) > 0))
    return reading;
  return { ...reading, bound: orEqual[bound] as Bound, next: next + 2 };
}

/** >, <, >=, ≤ before the digits. */
function readSign(t: Words, found: Found): BoundReading | undefined {
  const { first, next } = found;
  const sign = t.text.charCodeAt(found.start);
  const at = sign === character.hyphen ? first - 2 : first - 1;
  if (!isNumber(t, first) || t.kind[at] !== tokenKind.symbol) return undefined;
  const isEqual = isSymbol(t, at, character.equals);
  const head = isEqual ? at - 1 : at;
  const code = t.kind[head] === tokenKind.symbol ? t.stem[head] : 0;
  if (isSymbol(t, head - 1, character.equals) || isSymbol(t, head - 1, character.less))
    return undefined;
  if (code === character.greater)
    return { bound: isEqual ? "at-least" : "more-than", first: head, next };
  if (code === character.less)
    return { bound: isEqual ? "at-most" : "less-than", first: head, next };
  if (isEqual) return undefined;
  if (code === character.atLeast) return { bound: "at-least", first: head, next };
  return code === character.atMost ? { bound: "at-most", first: head, next } : undefined;
}

/** The bound of a mention: a direction outweighs an approximation (حوالي 500 أو أقل). */
function readBound(t: Words, found: Found): BoundReading | undefined {
  const before = readBefore(t, found) ?? readSign(t, found);
  if (before !== undefined && before.bound !== "about") return widenByEqual(t, before);
  const after = readAfter(t, found);
  return after === undefined || (before !== undefined && after.next > found.next + 2)
    ? before
    : after;
}

/** Finds the words that bound a mention and writes them into it. */
export function applyBound(t: Words, found: Found): void {
  const reading = readBound(t, found);
  if (reading === undefined) return;
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
  t.entry[i] === undefined ? (t.start[i] as number) : (t.stem[i] as number);
