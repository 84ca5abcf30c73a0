import { cue, role } from "../lexicon/entry.js";
import { letter } from "../scan/character.js";
import { proclitic } from "../scan/tokens.js";
import { before, countsSomething, looksPlural } from "./context.js";
import {
  entryAt,
  folded,
  hasArticle,
  hasCue,
  hasRole,
  isNumber,
  isWord,
  lastCode,
  source,
  type Words,
} from "./cursor.js";
import { isMonthName } from "./date.js";
import { isDefinite } from "./fraction-word.js";
import type { NumberReading } from "./number.js";

/** «يوم واحد من السفر», «مباراة واحدة من كل ثلاث»: an indefinite noun that it agrees with. */
function isAfterItsNoun(t: Words, i: number): boolean {
  const noun = i - 1;
  if (t.proclitics[i] !== 0 || !isWord(t, noun) || isDefinite(t, noun)) return false;
  // «تحت وطأة واحدة من أشد الأزمات»: before من and an elative it is a pronoun.
  const chosen = hasRole(t, i + 1, role.from) ? source(t, i + 2) : "";
  if (/^أ[^ص].{1,2}$/.test(chosen)) return false;
  if (hasCue(t, noun, cue.unit | cue.ordinalHead)) return true;
  return lastCode(t, noun) === letter.tehMarbuta && lastCode(t, i) === letter.tehMarbuta;
}

/** واحد as a pronoun (كل واحد, واحد منهم) and as a name for somebody (الواحد). */
function isPronoun(t: Words, i: number): boolean {
  if (hasCue(t, i - 1, cue.quantifier)) return true;
  if (isAfterItsNoun(t, i)) return false;
  if (hasRole(t, i + 1, role.from) || /^من/.test(entryAt(t, i + 1).word)) return true;
  return hasArticle(t, i) && t.length > 1 && !(i > 0 && isDefinite(t, i - 1));
}

/** A verb stands behind no preposition and in no comparison. */
const isGoverned = (t: Words, first: number) =>
  ((t.proclitics[first] as number) & proclitic.preposition) !== 0 ||
  hasRole(t, first - 1, ~(role.negation | role.what | role.and));

/** ألف as a verb (he wrote), and in wishes and titles: ألف مبروك, ألف ليلة. */
function isOtherThousand(t: Words, number: NumberReading): boolean {
  const { next, first } = number;
  if (hasCue(t, next, cue.phrase)) return true;
  // «ألّف خمسة كتب», «حرف الألف»
  if (source(t, first).includes("\u0651")) return true;
  if (isWord(t, first - 1) && folded(t, first - 1) === "حرف") return true;
  if (number.next !== number.first + 1 || entryAt(t, number.first).word !== "الف") return false;
  if (!isWord(t, next) || number.definite || isGoverned(t, number.first)) return false;
  const isKnown = t.entry[next] !== undefined;
  const last = lastCode(t, next);
  const isAccusative = last === letter.alef || last === letter.fathatan;
  return (!isKnown && isAccusative) || isDefinite(t, next);
}

/** آل ثاني, أبو ربع; but «أم لثلاثة أطفال» has a preposition between. */
export const isPartOfName = (t: Words, i: number): boolean =>
  hasCue(t, i - 1, cue.name) && ((t.proclitics[i] as number) & ~proclitic.article) === 0;

/** «تسع القاعة 900» and «تسع نحو 900»: the verb "it holds" governs a number. */
const isHolding = (t: Words, next: number) => isNumber(t, next) || hasRole(t, next, role.about);

/** «كل ست مصرية», a lady: what six counts is a plural, and hardly one that ends in ة. */
const isLady = (t: Words, next: number) =>
  isWord(t, next) && (t.entry[next]?.currencies.length ?? 1) > 0 && /[ةه]$/.test(source(t, next));

/** Is the reading of number words really another word in this place? */
export function isHomograph(t: Words, number: NumberReading): boolean {
  const { first, next } = number;
  if (number.hasDigits) return false;
  if (isPartOfName(t, first)) return true;
  const entry = entryAt(t, first);
  if (next > first + 2) return false;
  if (entry.scale === 3 && entry.times === 1) return isOtherThousand(t, number);
  if (next > first + 1) return false;
  // «تنعش» is twelve in the Levant and "revives" everywhere.
  if (entry.word === "تنعش") return t.length > 1 && !countsSomething(t, next);
  if (entry.decade > 0) return number.definite && hasCue(t, next, cue.phrase);
  switch (entry.unit) {
    case 0:
      // «تحت الصفر» says on which side of the mark a number lies.
      return (
        isDefinite(t, next) ||
        hasRole(t, first - 1, role.month) ||
        (number.definite && hasRole(t, first - 1, role.above | role.below))
      );
    case 1:
      return isPronoun(t, first);
    case 2:
      return isWord(t, first - 1) && source(t, first - 1) === "يوم";
    case 6:
    case 7: {
      const isBare = !entry.word.endsWith("ه") && !number.definite;
      // «وست» is "West" in names of clubs.
      const isWest =
        entry.word === "ست" && t.start[first] !== t.stem[first] && !looksPlural(t, next);
      if (isBare && isWest && isWord(t, next) && !t.entry[next]) return true;
      // «لست» is "I am not", but «لست مرات» counts.
      const isNegated =
        ((t.proclitics[first] as number) & proclitic.lam) !== 0 &&
        entry.word === "ست" &&
        !(looksPlural(t, next) && t.proclitics[next] === 0);
      return isBare && (isNegated || isDefinite(t, next) || isLady(t, next));
    }
    case 9:
      return entry.word === "تسع" && isHolding(t, next);
    case 10:
      return isMonthName(t, next) && entry.word === "عشر";
    default:
      return false;
  }
}

/** Does a number word stand after a preposition or a verb of reaching, and not as an adjective? */
function standsFree(t: Words, first: number): boolean {
  const previous = before(t, first);
  if (((t.proclitics[first] as number) & ~(proclitic.article | proclitic.conjunction)) !== 0)
    return true;
  if (previous < 0) return false;
  return (
    hasCue(t, previous, cue.particle | cue.age | cue.surpass) ||
    hasRole(t, previous, role.about | role.above | role.below)
  );
}

/** Scale words and hundreds: الذكرى المئة is an ordinal, نصف المليون is not. */
function isAfterSingularNoun(t: Words, first: number): boolean {
  const previous = before(t, first);
  if (previous < 0 || !isWord(t, previous) || looksPlural(t, previous)) return false;
  if (hasCue(t, previous, cue.particle)) return false;
  return isDefinite(t, previous);
}

/** Alone, like a decade: المئة as a whole line. */
const standsAlone = (t: Words, { first, next }: NumberReading) =>
  first === 0 && next === t.length && hasArticle(t, first);

/** «إصلاح السبعين المتبقية»: an adjective follows a definite noun, so after an indefinite one the number counts. */
const isInConstruct = (t: Words, i: number) =>
  i >= 0 &&
  isWord(t, i) &&
  !isDefinite(t, i) &&
  !hasCue(t, i, cue.ordinalHead) &&
  !/(ه|ها|هم|نا|ي)$/.test(source(t, i));

/**
 * A definite cardinal form is an ordinal where Arabic has no other ordinal: decades, and by usage
 * eleven, twelve and one or two with a decade (الكتاب الثلاثون, السؤال الواحد والعشرون). After a plural, a
 * preposition or a verb it counts: الأعوام العشرين, بلغ العشرين.
 */
export function definiteKind(t: Words, number: NumberReading): "ordinal" | "cardinal" {
  const { first, value } = number;
  const rest = value.n % 100n;
  if (value.d !== 1n) return "cardinal";
  if (number.scale > 0 || rest === 0n)
    return isAfterSingularNoun(t, first) || standsAlone(t, number) ? "ordinal" : "cardinal";
  const unit = rest % 10n;
  const isDecade = rest >= 20n && (unit === 0n || unit <= 2n);
  const isEleven = rest === 11n || rest === 12n;
  if (!isDecade && !isEleven) return "cardinal";
  const previous = before(t, first);
  if (previous >= 0 && isWord(t, previous) && looksPlural(t, previous)) return "cardinal";
  if (standsFree(t, first) && value.n < 100n) return "cardinal";
  if (isInConstruct(t, previous)) return "cardinal";
  // «الثلاثين عامًا» counts.
  if (hasCue(t, number.next, cue.unit) && t.proclitics[number.next] === 0) return "cardinal";
  return "ordinal";
}
