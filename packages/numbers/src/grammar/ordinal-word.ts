import { isInteger, whole } from "../exact/rational.js";
import { cue, role } from "../lexicon/entry.js";
import { letter } from "../scan/character.js";
import { proclitic } from "../scan/tokens.js";
import { readCardinal } from "./cardinal.js";
import { before } from "./context.js";
import {
  afterAnd,
  entryAt,
  folded,
  hasArticle,
  hasCue,
  hasRole,
  isWord,
  lastCode,
  type Words,
} from "./cursor.js";
import { readMonth } from "./date.js";
import type { Found } from "./found.js";
import { isDefinite } from "./fraction-word.js";
import { isPartOfName } from "./homograph.js";
import { makeNumber, makeReading } from "./make.js";
import type { NumberReading } from "./number.js";
import { readOrdinal } from "./ordinal.js";

/** Is the ordinal at `i` the second word of a month: كانون الثاني? */
function endsMonth(t: Words, i: number): boolean {
  return (
    i > 0 && (readMonth(t, i - 1)?.next ?? 0) === i + 1 && entryAt(t, i - 1).monthNext.length > 0
  );
}

const endsInTehMarbuta = (t: Words, i: number) =>
  isWord(t, i) && (lastCode(t, i) === 0x629 || lastCode(t, i) === letter.heh);

const nextWordIs = (t: Words, i: number, word: string) => isWord(t, i) && folded(t, i) === word;

/** أولى is "first" only with its ى or beside a feminine noun; الأولي is "initial", أولي "those of". */
function isFirstFeminine(t: Words, i: number): boolean {
  const written = lastCode(t, i) === letter.alefMaksura;
  if (hasArticle(t, i)) return written || endsInTehMarbuta(t, i - 1);
  return written && !isDefinite(t, i + 1);
}

/** ثانية is a second of time unless a feminine noun stands before it. */
function isSecondFeminine(t: Words, i: number): boolean {
  const previous = before(t, i);
  if (previous < 0) return hasArticle(t, i);
  if (hasArticle(t, i)) return !hasRole(t, previous, role.in | role.each);
  return endsInTehMarbuta(t, previous) && entryAt(t, previous).unit === -1;
}

/** How many words back the title of a name with an ordinal may stand: البابا يوحنا بولس الثاني. */
const titleReach = 3;

/** محمد الخامس, الملكة إليزابيث الثانية, البابا تواضروس الثاني: the ordinal is part of the name. */
function isRegnal(t: Words, i: number): boolean {
  const name = i - 1;
  if (t.proclitics[i] !== proclitic.article || !isWord(t, name)) return false;
  if (hasCue(t, name, cue.regnal)) return true;
  if (t.entry[name] || isDefinite(t, name)) return false;
  for (let at = name - 1; at >= name - titleReach; at--)
    if (hasCue(t, at, cue.title) && hasArticle(t, at)) return true;
  return false;
}

function isOrdinalWord(t: Words, i: number): boolean {
  const { word } = entryAt(t, i);
  if (endsMonth(t, i) || isPartOfName(t, i) || isRegnal(t, i)) return false;
  const following = entryAt(t, i + 1).word;
  if (following === "امس" && !hasArticle(t, i)) return false;
  if (nextWordIs(t, i + 1, "اكسيد")) return false;
  // «أول من أمس» is a day, «رابعة العدوية» a name.
  if (hasRole(t, i + 1, role.from) && entryAt(t, i + 2).word === "امس") return false;
  if (hasCue(t, i + 1, cue.phrase)) return false;
  if (word === "اولي") return isFirstFeminine(t, i);
  if (word === "ثانيه" && !hasCue(t, i + 1, cue.tail)) return isSecondFeminine(t, i);
  return true;
}

/** الثاني بعد المئة, السابع عشر بعد الألف. */
export function addAfter(
  t: Words,
  ordinal: { value: number | bigint; next: number },
): { value: bigint; next: number } {
  const value = BigInt(ordinal.value);
  const at = ordinal.next + 1;
  if (!hasRole(t, ordinal.next, role.after) || !hasArticle(t, at))
    return { value, next: ordinal.next };
  const number = readCardinal(t, at);
  if (!number || !isInteger(number.value) || number.value.n < 100n)
    return { value, next: ordinal.next };
  return { value: value + number.value.n, next: number.next };
}

export function readOrdinalWord(t: Words, i: number): Found | undefined {
  const ordinal = readOrdinal(t, i);
  if (!ordinal || !isOrdinalWord(t, i)) return undefined;
  const { value, next } = addAfter(t, ordinal);
  return makeNumber("ordinal", makeReading(t, i, next, whole(value)));
}

/** المئة والخامسة والعشرون: definite hundreds, then an ordinal. */
export function addOrdinal(t: Words, number: NumberReading): Found | undefined {
  if (!number.definite || !isInteger(number.value) || number.value.n % 100n !== 0n)
    return undefined;
  const at = afterAnd(t, number.next);
  const ordinal = at >= 0 && hasArticle(t, at) ? readOrdinal(t, at) : undefined;
  if (!ordinal) return undefined;
  const value = number.value.n + BigInt(ordinal.value);
  return makeNumber("ordinal", makeReading(t, number.first, ordinal.next, whole(value)));
}
