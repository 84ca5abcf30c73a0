import type { arithmetic } from "../lexicon/numerals.js";
import type { Groups } from "./cardinal.js";
import { counted } from "./counted.js";
import { decimal } from "./decimal.js";
import { grammaticalCase, state } from "./inflect.js";
import type { WrittenNoun } from "./noun.js";
import type { Parts } from "./read-value.js";
import { type Rounding, roundAmount } from "./round.js";
import type { WordTables } from "./word-tables.js";

/** The nouns of a currency as they are written. */
export interface MoneyNouns {
  readonly unit: WrittenNoun;
  /** Absent where no subunit has an Arabic name in use. */
  readonly subunit: WrittenNoun | undefined;
  /** The subunit with the adjective of the country. */
  readonly subunitAlone: WrittenNoun | undefined;
  /** Digits of the smallest amount. */
  readonly exponent: number;
}

/** How an amount is said. */
export interface MoneyShape {
  readonly ofCase: number;
  readonly definite: boolean;
  readonly rounding: Rounding;
  /** Are subunits said, or is the amount rounded to the main unit? */
  readonly subunits: boolean;
  readonly point: (typeof arithmetic.point)[number];
}

/** An amount in its main unit and, if there is something of it, in the subunit. */
export function money(
  tables: WordTables,
  parts: Parts,
  currency: MoneyNouns,
  shape: MoneyShape,
): string {
  const exponent = shape.subunits ? currency.exponent : 0;
  const { main, small } = roundAmount(parts, exponent, shape.rounding);
  const of = (groups: Groups, noun: WrittenNoun) =>
    counted(tables, groups, noun, {
      ofCase: shape.ofCase,
      definite: shape.definite,
      sayOne: true,
    });
  if (small.length === 0) return of(main, currency.unit);
  if (currency.subunit === undefined) return asDecimal(tables, main, small, currency, shape);
  if (main.length === 0) return of(small, currency.subunitAlone ?? currency.subunit);
  return of(main, currency.unit) + tables.and + of(small, currency.subunit);
}

/** Without a named subunit the amount is a decimal of the main unit: اثنا عشر فاصلة خمسة يوان. */
function asDecimal(
  tables: WordTables,
  main: Groups,
  small: Groups,
  { unit, exponent }: MoneyNouns,
  { point, ofCase }: MoneyShape,
): string {
  const digits = String((small[1] ?? 0) * 1000 + (small[0] ?? 0)).padStart(exponent, "0");
  const number = decimal(tables, main, digits.replace(/0+$/, ""), {
    gender: unit.gender,
    ofCase,
    style: "point",
    point,
    governs: true,
  });
  const name = unit.form("singular", grammaticalCase.genitive, state.absolute);
  return `${number} ${name}`;
}

/** Cheque wording: nothing can be added before or after. */
export const chequeWording = { before: "فَقَطْ", after: "لَا غَيْرُ" } as const;
