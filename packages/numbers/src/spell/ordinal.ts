import { firstInCompound, ordinals, tenInCompound } from "../lexicon/numerals.js";
import { cardinal, exceedsHundred, type Groups, lastTwo, withoutLastTwo } from "./cardinal.js";
import { decline, grammaticalCase, state, withArticle } from "./inflect.js";
import { mark } from "./marks.js";
import { and, decade, type Gender } from "./small.js";
import type { WordTables } from "./word-tables.js";

/** Above 99: الحادي والعشرون بعد المئة, or المئة والحادي والعشرون. */
export type OrdinalStyle = "after" | "and";

/** How an ordinal is said. It agrees with its noun in gender, case and definiteness. */
export interface OrdinalShape {
  readonly gender: Gender;
  readonly ofCase: number;
  readonly definite: boolean;
  readonly style: OrdinalStyle;
}

/** 1 to 99 with full tashkeel. */
function belowHundred(value: number, { gender, ofCase, definite }: OrdinalShape): string {
  const inState = definite ? state.definite : state.absolute;
  const base = (digit: number, inCompound: boolean) =>
    digit === 1 && inCompound
      ? firstInCompound[gender]
      : (ordinals[digit - 1] as (typeof ordinals)[number])[gender];
  if (value <= 10) return decline(base(value, false), ofCase, inState);
  if (value < 20) {
    // Both parts end in fatha; حادي, ثاني and feminine ones as well: الحَادِيَ عَشَرَ.
    const first = base(value - 10, true) + mark.fatha;
    return `${definite ? withArticle(first) : first} ${tenInCompound[gender]}${mark.fatha}`;
  }
  const ones = value % 10;
  const tens = decade(value - ones, ofCase, definite);
  return ones === 0 ? tens : decline(base(ones, true), ofCase, inState) + and + tens;
}

/** A whole number from one up as an ordinal. */
export function ordinal(tables: WordTables, groups: Groups, shape: OrdinalShape): string {
  const { ofCase, definite } = shape;
  const rest = lastTwo(groups);
  const key = `${rest} ${shape.gender} ${ofCase} ${definite}`;
  const small = rest === 0 ? "" : tables.remember(key, () => belowHundred(rest, shape));
  if (!exceedsHundred(groups)) return small;
  const inState =
    definite || (rest > 0 && shape.style === "after") ? state.definite : state.absolute;
  const head = rest === 0 ? groups : withoutLastTwo(groups);
  const after = rest > 0 && shape.style === "after";
  // Round numbers have no ordinal of their own: the definite cardinal stands for it.
  const words = cardinal(tables, head, {
    gender: "masculine",
    ofCase: after ? grammaticalCase.genitive : ofCase,
    inState,
  });
  if (rest === 0) return words;
  return after
    ? `${small} ${tables.remember("after", () => afterWord)} ${words}`
    : words + tables.and + small;
}

const afterWord = "بَعْدَ";
