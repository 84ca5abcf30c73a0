import {
  isLess,
  multiply,
  powerOfTen,
  type Rational,
  toDecimal,
  whole,
} from "../exact/rational.js";
import { cue, role } from "../lexicon/entry.js";
import { proclitic } from "../scan/tokens.js";
import { hasCueNear } from "./context.js";
import { hasRole, source, type Words } from "./cursor.js";
import type { Found, Part } from "./found.js";
import { makeCalendarRange, makeDays, makeScore } from "./range-calendar.js";
import { isBetween, type Joint, joint, openScope, plainRange } from "./range-joint.js";

/** A change of value («ارتفع من 5 إلى 7») is two numbers, not a range. */
const isChange = (t: Words, opener: number) => hasCueNear(t, opener - 8, opener - 1, cue.change);

const quantities = new Set(["cardinal", "percent", "money", "fraction"]);

function sameUnit(low: Found, high: Found): boolean {
  if (!quantities.has(low.kind) || !quantities.has(high.kind)) return false;
  if (low.kind === high.kind) return true;
  return (
    low.kind === "cardinal" ||
    (low.kind === "fraction" && high.kind === "cardinal") ||
    high.kind === "fraction"
  );
}

/** Does the joint make one range of the two mentions? */
function joins(t: Words, low: Found, high: Found, joining: Joint): boolean {
  const between = isBetween(t, joining);
  const isFrom = joining.opener >= 0 && !between;
  switch (joining.kind) {
    case "and":
      return between;
    case "to":
      if (between) return true;
      if (isFrom) return !isChange(t, joining.opener);
      return (
        low.kind === "cardinal" &&
        low.number?.scale === 0 &&
        !hasCueNear(t, low.first - 6, low.first - 1, cue.change)
      );
    case "or":
      return low.kind === "cardinal" && low.bound === undefined && high.kind !== "percent";
    default:
      return true;
  }
}

/** The lower end in the scale of the upper: 10 و20 مليونا are ten and twenty million. */
function scaledLow(low: Found, high: Found): Rational | undefined {
  const [a, b] = [low.number, high.number];
  if (!a || !b) return undefined;
  if (low.kind !== "cardinal" || a.scale > 0 || b.scale === 0) return a.value;
  const scaled = multiply(a.value, whole(powerOfTen(b.scale)));
  return isLess(scaled, b.value) ? scaled : a.value;
}

const part = (found: Found, value: string | null): Part => ({
  start: found.number?.start ?? found.start,
  next: found.number?.next ?? found.next,
  kind: found.kind === "fraction" ? "fraction" : "cardinal",
  value,
});

/** بين ثلاثة ملايين وخمسة: the scale stands at the start only. */
function scaleHigh(low: Found, high: Found): Found {
  const [a, b] = [low.number, high.number];
  if (!a || !b || a.scale < 3 || b.scale > 0 || high.kind !== "cardinal") return high;
  const value = multiply(b.value, whole(powerOfTen(a.scale)));
  const isFit = isLess(b.value, whole(1000)) && isLess(a.value, value);
  return isFit
    ? { ...high, value: toDecimal(value), number: { ...b, value, scale: a.scale } }
    : high;
}

function makeRange(t: Words, low: Found, last: Found, joining: Joint): Found | undefined {
  const high = isBetween(t, joining) ? scaleHigh(low, last) : last;
  const value = scaledLow(low, high);
  if (!value || !high.number) return undefined;
  if (isBetween(t, joining) && isLess(high.number.value, value))
    return makeFalling(t, low, high, joining);
  if (!isLess(value, high.number.value)) return undefined;
  const min = toDecimal(value);
  const found: Found = {
    ...plainRange(low, high),
    min,
    max: high.value,
    money: high.money ?? low.money,
    parts: [part(low, min), ...(high.parts ?? [part(high, high.value)])],
  };
  if (high.kind !== "cardinal") found.unit = high.kind;
  else if (low.kind === "money") found.unit = "money";
  const bound = low.bound ?? high.bound;
  if (bound === "about") found.bound = bound;
  openScope(t, found, low, joining.opener);
  return found;
}

/** «ما بين 9% إلى 4%» names the upper end first. */
function makeFalling(t: Words, low: Found, high: Found, joining: Joint): Found | undefined {
  if (low.kind !== high.kind) return undefined;
  const found: Found = {
    ...plainRange(low, high),
    min: high.value,
    max: low.value,
    money: high.money ?? low.money,
    parts: [...(low.parts ?? [part(low, low.value)]), ...(high.parts ?? [part(high, high.value)])],
  };
  if (high.kind !== "cardinal") found.unit = high.kind;
  openScope(t, found, low, joining.opener);
  return found;
}

const lower = new Set(["more-than", "at-least"]);
const upper = new Set(["less-than", "at-most"]);

/** أكثر من 10 وأقل من 20: two bounds, one after the other, that leave room between them. */
function makeBounded(t: Words, a: Found, b: Found): Found | undefined {
  if (a.bound === undefined || b.bound === undefined) return undefined;
  const [low, high] = lower.has(a.bound ?? "") ? [a, b] : [b, a];
  if (!lower.has(low.bound ?? "") || !upper.has(high.bound ?? "")) return undefined;
  const [min, max] = [low.number, high.number];
  if (!min || !max || !isLess(min.value, max.value) || !sameUnit(low, high)) return undefined;
  const gap = a.scopeNext ?? a.next;
  const first = b.scopeFirst ?? b.first;
  const bits = t.proclitics[first] ?? 0;
  const isJoined =
    (gap === first && (bits & proclitic.conjunction) !== 0) ||
    (gap === first - 1 && hasRole(t, gap, role.and));
  const isAndNot = gap === first && /^وو?(لا|لم)/.test(source(t, first));
  if (!isJoined && !isAndNot) return undefined;
  return {
    kind: "range",
    first: a.first,
    next: b.next,
    start: a.start,
    scopeStart: a.scopeStart ?? a.start,
    scopeEnd: b.scopeEnd ?? (t.end[b.next - 1] as number),
    value: null,
    min: low.value,
    max: high.value,
    minInclusive: low.bound === "at-least",
    maxInclusive: high.bound === "at-most",
    money: high.money ?? low.money,
    ...(high.kind === "cardinal" ? {} : { unit: high.kind }),
    parts: [part(a, a.value), part(b, b.value)],
  };
}

/** The range that two neighbouring mentions make, if they make one. */
export function joinRange(t: Words, low: Found, high: Found): Found | undefined {
  const bounded = makeBounded(t, low, high);
  if (bounded) return bounded;
  const joining = joint(t, low, high);
  if (!joining) return undefined;
  const calendar =
    makeCalendarRange(t, low, high, joining) ??
    makeDays(t, low, high, joining) ??
    makeScore(low, high, joining);
  if (calendar) return calendar;
  if (!sameUnit(low, high) || !joins(t, low, high, joining)) return undefined;
  return makeRange(t, low, high, joining);
}
