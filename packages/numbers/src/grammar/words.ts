import { add, isInteger, isLess, ratio, subtract, whole } from "../exact/rational.js";
import { cue, form, role } from "../lexicon/entry.js";
import { proclitic } from "../scan/tokens.js";
import { readCardinal } from "./cardinal.js";
import { readMoneyNoun } from "./currency.js";
import {
  afterAnd,
  entryAt,
  folded,
  hasArticle,
  hasCue,
  hasRole,
  isNumber,
  isTail,
  isWord,
  plainEntry,
  source,
  type Words,
} from "./cursor.js";
import { isMonthName, readDate } from "./date.js";
import { fromDate } from "./digits.js";
import type { Found } from "./found.js";
import { isDefinite, readFractionWord, standsAsFraction } from "./fraction-word.js";
import { definiteKind, isHomograph, isPartOfName } from "./homograph.js";
import { makeNumber, makePlain, makeReading } from "./make.js";
import type { NumberReading } from "./number.js";
import { addAfter, addOrdinal, readOrdinalWord } from "./ordinal-word.js";
import { addParts } from "./parts.js";
import { addFractionAfterMeasure, addFractionAfterUnit, makeMoney, readSuffix } from "./suffix.js";
import { isAfterHour, readTime } from "./time.js";
import { isWordYear } from "./year.js";

/** Speech-style decimals: ستة وثمانية وثمانون من مئة is 6.88. */
function addHundredths(t: Words, number: NumberReading): NumberReading {
  const at = afterAnd(t, number.next);
  if (at < 0 || isNumber(t, at) || !isInteger(number.value)) return number;
  const parts = readCardinal(t, at);
  if (!parts || !hasRole(t, parts.next, role.from) || !isInteger(parts.value)) return number;
  const of = t.proclitics[parts.next + 1] === 0 ? readCardinal(t, parts.next + 1) : undefined;
  const isTens = of !== undefined && /^10+$/.test(of.value.n.toString());
  if (!isTens || !isLess(parts.value, of.value)) return number;
  const value = (number.isNegative ? subtract : add)(
    number.value,
    ratio(parts.value.n, of.value.n),
  );
  return { ...number, value, next: of.next };
}

/** After بين the و joins the ends of a range: «بين خمسة وعشرين» may be five and twenty. */
function splitBetween(t: Words, number: NumberReading): NumberReading {
  const { first, next } = number;
  if (!hasRole(t, first - 1, role.between)) return number;
  const second = afterAnd(t, next);
  if (second >= 0 && readCardinal(t, second)) return number;
  for (let at = next - 1; at > first; at--) {
    const joined = afterAnd(t, at);
    if (joined < 0) continue;
    t.limit = at;
    const low = readCardinal(t, first);
    t.limit = Number.POSITIVE_INFINITY;
    const high = readCardinal(t, joined);
    const isWhole = low?.next === at && high !== undefined && high.next === next;
    const isShared = isWhole && low.scale >= 3 && high.scale === 0;
    if (isWhole && (isShared || isLess(low.value, high.value))) return low;
  }
  return number;
}

function readCardinalWord(t: Words, i: number): Found | undefined {
  const whole = readCardinal(t, i);
  if (!whole) return undefined;
  if (isWordYear(t, whole)) return makeNumber("year", whole);
  const ordinal = addOrdinal(t, whole);
  if (ordinal) return ordinal;
  const number = addHundredths(t, addParts(t, splitBetween(t, whole)));
  if (isHomograph(t, number)) return undefined;
  const suffix = readSuffix(t, number);
  if (suffix) return suffix;
  if (number.isFraction) return makeNumber("fraction", number);
  const kind = number.definite ? definiteKind(t, number) : "cardinal";
  if (kind === "ordinal") {
    const { value, next } = addAfter(t, { value: number.value.n, next: number.next });
    return makeNumber("ordinal", makeReading(t, i, next, ratio(value, 1n)));
  }
  const found = makeNumber(kind, number);
  addFractionAfterMeasure(t, found);
  return found;
}

/** نص is "text" unless something that is halved follows. */
const isText = (t: Words, i: number) => {
  if (entryAt(t, i).word !== "نص") return false;
  const following = plainEntry(t, i + 1);
  return (following.cue & cue.unit) === 0 && !following.money;
};

function readFraction(t: Words, i: number): Found | undefined {
  const fraction = readFractionWord(t, i);
  if (!fraction || isPartOfName(t, i) || isText(t, i)) return undefined;
  // «الربع الخالي» is a desert.
  if (isWord(t, i + 1) && folded(t, i + 1) === "الخالي") return undefined;
  if (fraction.weak && !standsAsFraction(t, i)) return undefined;
  const isConstructDual =
    entryAt(t, i).word === "ثلثا" && fraction.next === i + 1 && isDefinite(t, i + 1);
  const value = isConstructDual ? ratio(2n, 3n) : fraction.value;
  const number = { ...makeReading(t, i, fraction.next, value), isFraction: true };
  return readSuffix(t, number) ?? makeNumber("fraction", number);
}

function readMoneyWord(t: Words, i: number): Found | undefined {
  const isNegative = hasRole(t, i, role.minus) && t.proclitics[i + 1] === 0;
  const money = readMoneyNoun(t, isNegative ? i + 1 : i);
  if (money === undefined) return undefined;
  const value = whole(isNegative ? -money.count : money.count);
  const number = { ...makeReading(t, i, money.next, value), isNegative };
  return makeMoney(t, number, money, number.start, i);
}

/** يومين, أسبوعان, مرتين: the dual of a unit of time or measure. */
function readDual(t: Words, i: number): Found | undefined {
  if (!hasCue(t, i, cue.dual) || isNumber(t, i - 1)) return undefined;
  // «الدقيقتين 66 و84» names them.
  if (hasArticle(t, i) && isNumber(t, i + 1)) return undefined;
  if (isWord(t, i - 1) && /^ذ[وايى]$/.test(t.entry[i - 1]?.word ?? source(t, i - 1)))
    return undefined;
  const next = plainEntry(t, i + 1).unit === 2 ? i + 2 : i + 1;
  const found = makeNumber("cardinal", makeReading(t, i, next, whole(2)));
  addFractionAfterUnit(t, found);
  return found;
}

/** آلاف, عشرات الملايين, بضعة آلاف: amounts without a figure. */
function readVague(t: Words, i: number): Found | undefined {
  const isPart = (at: number) => {
    const entry = entryAt(t, at);
    // كذا alone is "likewise".
    if (entry.word === "كذا") return entryAt(t, at + 1).scale >= 3;
    if ((entry.cue & cue.vague) !== 0) return true;
    return (
      (entry.scale >= 3 && entry.scaleForm === form.plural) ||
      (entry.hundreds > 0 && entry.hundredForm === form.plural && entry.word.endsWith("ات"))
    );
  };
  if (!isPart(i) || isMonthName(t, i)) return undefined;
  let next = i + 1;
  while (
    isWord(t, next) &&
    ((t.proclitics[next] as number) & ~proclitic.article) === 0 &&
    (isPart(next) || entryAt(t, next).scale >= 3)
  )
    next++;
  const found = makePlain(t, "cardinal", i, next, null, t.stem[i] as number);
  found.vague = true;
  return found;
}

/** A weekday: الأحد and الاثنين, unless a compound number goes on. */
function isWeekday(t: Words, i: number): boolean {
  if (!hasCue(t, i, cue.weekday) || !hasArticle(t, i)) return false;
  if (isTail(t, i + 1)) return false;
  const tens = afterAnd(t, i + 1);
  return !hasArticle(t, tens) || entryAt(t, tens).decade < 0;
}

/** Reads whatever the word at token `i` begins. */
export function readWord(t: Words, i: number): Found | undefined {
  if (isWeekday(t, i)) return undefined;
  const time = readTime(t, i, isAfterHour(t, i));
  if (time) return makePlain(t, "time", i, time.next, time.value, time.start);
  const date = readDate(t, i);
  if (date) return fromDate(t, date);
  return (
    readOrdinalWord(t, i) ??
    readMoneyWord(t, i) ??
    (entryAt(t, i).denominator !== undefined && entryAt(t, i).unit > 0 && standsAsFraction(t, i)
      ? readFraction(t, i)
      : undefined) ??
    readCardinalWord(t, i) ??
    readFraction(t, i) ??
    readDual(t, i) ??
    readVague(t, i)
  );
}
