import { cue, role } from "../lexicon/entry.js";
import { proclitic } from "../scan/tokens.js";
import { before, countsSomething, isCountedNoun } from "./context.js";
import {
  entryAt,
  hasArticle,
  hasCue,
  hasRole,
  isForeign,
  isGlued,
  isNumber,
  isWord,
  lengthOf,
  type Words,
} from "./cursor.js";
import type { Found } from "./found.js";
import { isDefinite } from "./fraction-word.js";
import { makePlain } from "./make.js";
import type { NumberReading } from "./number.js";

const quantityRoles =
  role.about |
  role.more |
  role.less |
  role.rise |
  role.fall |
  role.above |
  role.below |
  role.reach |
  role.equal;

/** Era marks: م glued to a year of this era, هـ glued or spaced after a Hijri one. */
function eraAfter(t: Words, i: number, year: number): "hijri" | "gregorian" | undefined {
  if (hasCue(t, i, cue.hijri) && year > 0 && year < 1600) return "hijri";
  if (!hasCue(t, i, cue.gregorian) || year < 100 || year > 2200) return undefined;
  const isLetter = lengthOf(t, i) === 1;
  return !isLetter || (isGlued(t, i) && year >= 1000) ? "gregorian" : undefined;
}

/** A part of a year: an ordinal quarter or half, a month, a season. */
const isPeriod = (t: Words, i: number) => {
  const entry = entryAt(t, i);
  return entry.ordinal > 0 || entry.month > 0 || entry.denominator > 0;
};

/** How many words a year may stand behind the event that it dates: كأس أمم أفريقيا 2002. */
const eventReach = 3;

/** مونديال 2014, كأس العالم 2002, العام الماضي 2017, الربع الثاني 2015: the words end at token `last`. */
function isDated(t: Words, last: number): boolean {
  const isSecondWord = hasArticle(t, last) || isDefinite(t, last);
  if (isSecondWord && hasCue(t, last - 1, cue.year) && hasArticle(t, last - 1)) return true;
  if (isSecondWord && isPeriod(t, last) && entryAt(t, last - 1).denominator > 0) return true;
  for (let at = last; at > last - eventReach && isWord(t, at); at--) {
    if (hasCue(t, at, cue.event)) return true;
    if (
      hasCue(t, at, cue.particle | cue.change) ||
      ((t.proclitics[at] as number) & ~proclitic.article) !== 0
    )
      return false;
  }
  return false;
}

/** بين 2010 و2014, من 1991 إلى 2002: joined to a year. */
function isJoinedToYear(t: Words, i: number, year: number): boolean {
  const isNear =
    t.year >= 0 && (t.year === i - 2 || t.year === i - 3) && year >= 1900 && year < 2100;
  return isNear && hasRole(t, i - 1, role.and | role.to) && !countsSomething(t, i + 1);
}

/** Is a plain four-digit number between 1900 and 2099 a year here? */
function isYearByContext(t: Words, i: number, previous: number, year: number): boolean {
  if (year < 1900 || year > 2099) return false;
  const entry = entryAt(t, previous);
  // «في 2016 مليار تذكرة»: nobody counts two thousand milliards.
  const isIn = entry.word === "في" && t.proclitics[previous] === 0;
  if (countsSomething(t, i + 1) && !(isIn && entryAt(t, i + 1).scale >= 9)) return false;
  const roles = entry.role;
  if ((roles & quantityRoles) !== 0) return false;
  const isPreposition = (roles & (role.from | role.over | role.to)) !== 0;
  if (previous > 0 && isPreposition && hasRole(t, previous - 1, quantityRoles)) return false;
  // «الربع الأول من 2015», «أيلول من 2015».
  const isPartOf = entry.word === "من" && previous > 0 && isPeriod(t, previous - 1);
  if (isPartOf) return true;
  // «شارك في البطولة 2016 لاعبا»
  if (hasCue(t, i + 1, cue.counted) && t.proclitics[i + 1] === 0) return false;
  const isEvent = (entry.cue & cue.since) !== 0 || isDated(t, previous);
  if (isEvent || entry.month > 0) return true;
  return !isCountedNoun(t, i + 1) && !isForeign(t, i + 1);
}

/** Reads two to four digits as a year, by عام before them, an era after them, or their size and surroundings. */
export function readYear(t: Words, i: number): Found | undefined {
  const digits = t.literal[i]?.whole ?? "";
  const { length } = digits;
  const year = Number(digits);
  const previous = before(t, i);
  // عامي 1878 و1843
  const isSecond = hasRole(t, i - 1, role.and) && isNumber(t, i - 2) && hasCue(t, i - 3, cue.year);
  const isNamed =
    isSecond || (previous === i - 1 && hasCue(t, previous, cue.year) && isWord(t, previous));
  const era = eraAfter(t, i + 1, year);
  const fits =
    era !== undefined ||
    (isNamed && length >= 3) ||
    isJoinedToYear(t, i, year) ||
    (length === 4 && isYearByContext(t, i, previous, year));
  if (!fits) return undefined;
  t.year = i;
  const found = makePlain(t, "year", i, i + 1, String(year));
  if (era === "hijri" || (era === undefined && isNamed && year >= 1300 && year < 1500))
    found.hijri = true;
  return found;
}

/** منذ ألفين وأحد عشر: no count of thousands has so many years behind منذ or حتى. */
const isSpokenYear = (t: Words, { first, next, value: { n } }: NumberReading): boolean =>
  n > 1900n &&
  n < 2100n &&
  n !== 2000n &&
  /^(منذ|حتي)$/.test(entryAt(t, first - 1).word) &&
  !isCountedNoun(t, next);

/** سنة إحدى وتسعين وتسعمئة وألف: words after سنة or عام name the year, since a count stands before it. */
export function isWordYear(t: Words, number: NumberReading): boolean {
  const previous = number.first - 1;
  if (previous < 0 || number.definite || number.value.d !== 1n) return false;
  const entry = entryAt(t, previous);
  const isSingular = /^(عام|سنه)$/.test(entry.word) && (entry.cue & cue.year) !== 0;
  const bits = (t.proclitics[number.first] as number) & ~proclitic.article;
  // «هذا العام عشرة طلبات» counts; the year of a definite عام is said in full.
  const least = hasArticle(t, previous) ? 1000n : 3n;
  if (isSpokenYear(t, number)) return true;
  return isSingular && bits === 0 && number.value.n >= least && number.value.n < 3000n;
}
