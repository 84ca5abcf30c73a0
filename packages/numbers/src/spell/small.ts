import {
  decades,
  dualOf,
  hundredMultipliers,
  hundredSpellings,
  oneInCompound,
  tenInCompound,
  two,
  units,
} from "../lexicon/numerals.js";
import { decline, declineDual, grammaticalCase, state, withArticle } from "./inflect.js";
import { mark } from "./marks.js";

export type Gender = "masculine" | "feminine";

/** The spelling of a hundred. */
export interface HundredStyle {
  readonly spelling: keyof typeof hundredSpellings;
  readonly joined: boolean;
}

/** Joins the parts of a number: each with و before it but the first. */
export const and = " وَ";

const isGoverning = (inState: number) =>
  inState === state.construct || inState === state.definiteConstruct;

/** The state of the parts before the last: they govern nothing. */
export const before = (inState: number): number =>
  inState >= state.definite ? state.definite : state.absolute;

/** Base form of 1 and 3 to 10 beside a noun of this gender: polarity is in the table. */
function unitBase(value: number, gender: Gender): string {
  return (units.find((unit) => unit.value === value) as (typeof units)[number])[gender];
}

/** 1 to 10. */
function unit(value: number, gender: Gender, ofCase: number, inState: number): string {
  // Two governs nothing: its noun stands in the dual by itself.
  if (value === 2) return declineDual(two[gender], ofCase, before(inState));
  return decline(unitBase(value, gender), ofCase, inState);
}

/** 11 to 19: both parts end in fatha in every case, but the first part of 12 is a dual. */
function teen(value: number, gender: Gender, ofCase: number, definite: boolean): string {
  const digit = value - 10;
  let first: string;
  if (digit === 1)
    first = gender === "masculine" ? oneInCompound.masculine + mark.fatha : oneInCompound.feminine;
  else if (digit === 2) first = declineDual(two[gender], ofCase, state.construct);
  else first = unitBase(digit, gender) + mark.fatha;
  return `${definite ? withArticle(first) : first} ${tenInCompound[gender]}${mark.fatha}`;
}

/** 20, 30 … 90, declined like a sound masculine plural. */
export function decade(value: number, ofCase: number, definite: boolean): string {
  const paradigm = decades[value / 10 - 2] as (typeof decades)[number];
  const word =
    (ofCase === grammaticalCase.nominative ? paradigm.nominative : paradigm.oblique) + mark.fatha;
  return definite ? withArticle(word) : word;
}

/** The unit before a decade: free, with إحدى for a feminine one. */
function unitBeforeDecade(
  value: number,
  gender: Gender,
  ofCase: number,
  definite: boolean,
): string {
  if (value === 1 && gender === "feminine")
    return definite ? withArticle(oneInCompound.feminine) : oneInCompound.feminine;
  return unit(value, gender, ofCase, definite ? state.definite : state.absolute);
}

function belowHundred(value: number, gender: Gender, ofCase: number, inState: number): string {
  const definite = inState >= state.definite;
  if (value <= 10) return unit(value, gender, ofCase, inState);
  if (value < 20) return teen(value, gender, ofCase, definite);
  const ones = value % 10;
  const tens = decade(value - ones, ofCase, definite);
  return ones === 0 ? tens : unitBeforeDecade(ones, gender, ofCase, definite) + and + tens;
}

/** 100, 200 … 900. مئة is feminine, so the unit before it is the feminine one: ثلاث مئة. */
function hundred(count: number, ofCase: number, inState: number, style: HundredStyle): string {
  const word = hundredSpellings[style.spelling];
  if (count === 1) return decline(word, ofCase, inState);
  if (count === 2) return declineDual(dualOf(word), ofCase, inState);
  const { stem } = hundredMultipliers[count - 3] as (typeof hundredMultipliers)[number];
  const ending = decline(
    word,
    grammaticalCase.genitive,
    isGoverning(inState) ? state.construct : inState,
  );
  const multiplier = decline(stem, ofCase, state.construct);
  if (!style.joined) return `${multiplier} ${ending}`;
  // One word: the article stands before the whole of it.
  if (inState !== state.definite) return multiplier + ending;
  return withArticle(multiplier) + decline(word, grammaticalCase.genitive, state.construct);
}

/** 1 to 999 in words with full tashkeel. */
export function small(
  value: number,
  gender: Gender,
  ofCase: number,
  inState: number,
  style: HundredStyle,
): string {
  const rest = value % 100;
  const hundreds = (value - rest) / 100;
  if (hundreds === 0) return belowHundred(rest, gender, ofCase, inState);
  if (rest === 0) return hundred(hundreds, ofCase, inState, style);
  return (
    hundred(hundreds, ofCase, before(inState), style) +
    and +
    belowHundred(rest, gender, ofCase, inState)
  );
}
