import { role } from "../lexicon/entry.js";
import { entryAt, folded, hasRole, isNumber, type Words } from "./cursor.js";
import type { Found } from "./found.js";
import { two } from "./numeric-date.js";
import { isBetween, type Joint, openScope, plainRange } from "./range-joint.js";

/** صفر - 3: nothing to three is a score. */
export function makeScore(low: Found, high: Found, joining: Joint): Found | undefined {
  if (joining.kind !== "dash" || low.number?.value.n !== 0n || high.kind !== "cardinal")
    return undefined;
  return { ...plainRange(low, high), kind: "other", value: `0-${high.value}` };
}

/** يومي 3 و4 مايو: the day before has the month of the date that follows it. */
export function shareMonth(t: Words, all: readonly Found[]): void {
  for (let k = all.length - 1; k > 0; k--) {
    const [low, high] = [all[k - 1] as Found, all[k] as Found];
    const isList = high.kind === "date" && /-\d\d-\d\d$/.test(high.value ?? "");
    if (!isList || !isDayBefore(t, low, high)) continue;
    low.kind = "date";
    low.value = (high.value as string).slice(0, -2) + two(Number(low.value));
    if (high.hijri) low.hijri = true;
  }
}

/** A day in a list of days that يوم, يومي or أيام opens. */
function isDayBefore(t: Words, low: Found, high: Found): boolean {
  const isDay = low.number?.isLiteral || low.kind === "ordinal";
  if (!isDay || !(Number(low.value) >= 1 && Number(low.value) <= 31)) return false;
  const gap = high.first - low.next;
  if (gap > 1 || (gap === 1 && !hasRole(t, low.next, role.and))) return false;
  for (let at = low.first - 1; at >= low.first - dayReach; at--) {
    if (/^(يوم|يومي|ايام)$/.test(t.entry[at]?.word ?? folded(t, at))) return true;
    if (!isNumber(t, at) && !hasRole(t, at, role.and) && entryAt(t, at).ordinal < 0) return false;
  }
  return false;
}

/** How many tokens back the word may stand that opens a list of days. */
const dayReach = 8;

/** من 23 إلى 25 أكتوبر: the month stands at the end only. */
export function makeDays(t: Words, low: Found, high: Found, joining: Joint): Found | undefined {
  const day = low.number?.isLiteral || low.kind === "ordinal" ? Number(low.value) : 0;
  if (
    high.kind !== "date" ||
    high.value === null ||
    joining.kind === "or" ||
    !/\d$/.test(high.value)
  )
    return undefined;
  if (!(day >= 1 && day <= 31) || (joining.kind === "and" && !isBetween(t, joining)))
    return undefined;
  const min = high.value.slice(0, -2) + two(day);
  if (high.value.length < 7 || min >= high.value) return undefined;
  const found: Found = { ...plainRange(low, high), min, max: high.value, unit: "date" };
  if (high.hijri) found.hijri = true;
  openScope(t, found, low, joining.opener);
  return found;
}

/**
 * من 3 إلى 5 مساء: the part of the day stands at the end only, so the start is the last such hour before
 * the end.
 */
function makeHours(t: Words, low: Found, high: Found, joining: Joint): Found | undefined {
  if (high.kind !== "time" || high.value === null || low.value === null) return undefined;
  const isTime = low.kind === "time";
  const isHour = isTime || low.number?.isLiteral || low.kind === "ordinal";
  if (!isHour || entryAt(t, low.next - 1).dayPart > 0 || joining.opener < 0) return undefined;
  const [hour = 0, minute = 0] = low.value.split(":").map(Number);
  if (!(hour >= 1 && hour <= 12 && minute >= 0)) return undefined;
  const clock = (hours: number) => `${two(hours)}:${two(minute)}`;
  const min = [clock(hour % 12), clock((hour % 12) + 12)].filter(
    (time) => time < (high.value ?? ""),
  );
  const last = min[min.length - 1];
  if (last === undefined) return undefined;
  const found: Found = { ...plainRange(low, high), min: last, max: high.value, unit: "time" };
  openScope(t, found, low, joining.opener);
  return found;
}

/** Ranges of years, dates and times keep the form of their ends. */
export function makeCalendarRange(
  t: Words,
  low: Found,
  high: Found,
  joining: Joint,
): Found | undefined {
  if (joining.kind === "and" && !isBetween(t, joining)) return undefined;
  const hours = makeHours(t, low, high, joining);
  if (hours) return hours;
  if (low.kind !== high.kind) return undefined;
  if (!["year", "date", "time"].includes(low.kind) || joining.kind === "or") return undefined;
  const found: Found = {
    ...plainRange(low, high),
    min: low.value,
    max: high.value,
    unit: low.kind,
  };
  if (low.hijri) found.hijri = true;
  openScope(t, found, low, joining.opener);
  return found;
}
