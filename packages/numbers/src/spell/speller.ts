import { hundredSpellings } from "../lexicon/numerals.js";
import { cardinal, type Groups } from "./cardinal.js";
import { type CountedShape, counted } from "./counted.js";
import { decimal, wholeMark } from "./decimal.js";
import { fraction } from "./fraction.js";
import { decline, grammaticalCase, state, withArticle } from "./inflect.js";
import { joinAlef } from "./marks.js";
import { chequeWording, type MoneyNouns, money } from "./money.js";
import type { WrittenNoun } from "./noun.js";
import { checkOptions, type SpellOptions } from "./options.js";
import { ordinal } from "./ordinal.js";
import { type Parts, readValue, type SpellValue } from "./read-value.js";
import { roundAmount } from "./round.js";
import { type Settings, settingsOf } from "./settings.js";

/** What `createSpeller` returns. */
export interface Speller {
  /** Spells a value under the options of the speller. */
  readonly spell: (value: SpellValue) => string;
}

const minusWords = { سالب: "سَالِب", ناقص: "نَاقِص" } as const;
const pointWords = { فاصلة: "فَاصِلَة", فاصل: "فَاصِل" } as const;
const yearNouns = { عام: "عَام", سنة: "سَنَة" } as const;

/** Is there nothing to put a sign before, also after rounding? */
function isZero({ options, currency }: Settings, parts: Parts): boolean {
  if (parts.whole.length > 0 || parts.numerator !== undefined) return false;
  if (currency === undefined || parts.decimals === "") return parts.decimals === "";
  const exponent = options.subunits === false ? 0 : currency.exponent;
  const { main, small } = roundAmount(parts, exponent, options.rounding ?? "half-up");
  return main.length === 0 && small.length === 0;
}

function wholeOnly(parts: Parts, name: string, least: number): Groups {
  const isWhole = parts.decimals === "" && parts.numerator === undefined && !parts.isNegative;
  if (!isWhole || parts.whole.length < least)
    throw new RangeError(
      `${name} needs a whole number ${least > 0 ? "above zero" : "from zero up"}`,
    );
  return parts.whole;
}

/** A whole number and a part of one: ثلاثة ونصف; صحيح stands between where the sum could be misread. */
function mixed(settings: Settings, parts: Parts): string {
  const { tables, shape } = settings;
  const { whole, numerator = [], denominator = [] } = parts;
  const part = fraction(tables, numerator, denominator, shape.ofCase, settings.noun !== undefined);
  if (whole.length === 0) return part;
  const isSafe = whole[0] !== 0 && denominator.length === 1 && (denominator[0] as number) <= 10;
  const link = isSafe ? "" : ` ${wholeMark(tables)}`;
  return cardinal(tables, whole, shape) + link + tables.and + part;
}

/** The number alone: whole, decimal or fraction. */
function plainNumber(settings: Settings, parts: Parts): string {
  const { tables, shape, options } = settings;
  if (parts.numerator !== undefined) return mixed(settings, parts);
  if (parts.decimals === "") return cardinal(tables, parts.whole, shape);
  return decimal(tables, parts.whole, parts.decimals, {
    gender: shape.gender,
    ofCase: shape.ofCase,
    style: options.decimals ?? "point",
    point: pointWords[options.point ?? "فاصلة"],
    governs: settings.noun !== undefined,
  });
}

/** A noun after a decimal or fraction is a genitive singular. */
function countedNumber(settings: Settings, parts: Parts, noun: WrittenNoun): string {
  const { tables, shape, options } = settings;
  const isWhole = parts.decimals === "" && parts.numerator === undefined;
  const countedShape: CountedShape = {
    ofCase: shape.ofCase,
    definite: options.definite === true,
    sayOne: true,
  };
  if (isWhole) return counted(tables, parts.whole, noun, countedShape);
  const after = noun.form("singular", grammaticalCase.genitive, state.absolute);
  return `${plainNumber(settings, parts)} ${after}`;
}

function percentWords({ tables, options, usage }: Settings): string {
  const asked = options.percent === true ? (usage.percent ?? "في") : options.percent;
  const spelling = hundredSpellings[tables.style.hundred.spelling];
  const hundred = decline(spelling, grammaticalCase.genitive, state.construct);
  // The alef of the article is silent after a preposition, and written.
  const withThe = withArticle(hundred);
  return tables.write(asked === "ب" ? `بِ${withThe}` : `فِي ${withThe}`);
}

function yearWords(settings: Settings, parts: Parts): string {
  const { tables, shape, options } = settings;
  const noun = yearNouns[options.year ?? "عام"];
  const nounCase = grammaticalCase[options.case ?? "nominative"];
  const word = tables.write(decline(noun, nounCase, state.construct));
  return `${word} ${cardinal(tables, wholeOnly(parts, "year", 0), shape)}`;
}

function positive(settings: Settings, parts: Parts): string {
  const { options, tables, shape, noun, currency } = settings;
  if (currency !== undefined) return moneyWords(settings, parts, currency);
  if (options.ordinal)
    return ordinal(tables, wholeOnly(parts, "ordinal", 1), {
      gender: shape.gender,
      ofCase: shape.ofCase,
      definite: options.definite !== false,
      style: options.ordinal === "and" ? "and" : "after",
    });
  if (options.year !== undefined) return yearWords(settings, parts);
  if (noun !== undefined) return countedNumber(settings, parts, noun);
  const number = plainNumber(settings, parts);
  return options.percent ? `${number} ${percentWords(settings)}` : number;
}

function moneyWords(settings: Settings, parts: Parts, currency: MoneyNouns): string {
  if (parts.numerator !== undefined)
    throw new RangeError("currency needs a number in decimals, not a fraction");
  const { options, tables, shape } = settings;
  return money(tables, parts, currency, {
    ofCase: shape.ofCase,
    definite: options.definite === true,
    rounding: options.rounding ?? "half-up",
    subunits: options.subunits !== false,
    point: pointWords[options.point ?? "فاصلة"],
  });
}

function spellWith(settings: Settings, value: SpellValue): string {
  const { options, tables } = settings;
  const parts = readValue(value);
  let words: string;
  if (
    parts.isNegative &&
    !isZero(settings, parts) &&
    !options.ordinal &&
    options.year === undefined
  ) {
    const minus = decline(
      minusWords[options.minus ?? "سالب"],
      grammaticalCase.nominative,
      state.absolute,
    );
    words = `${tables.write(minus)} ${positive(settings, { ...parts, isNegative: false })}`;
  } else words = positive(settings, parts);
  if (tables.style.tashkeel === "full") words = joinAlef(words);
  if (!options.cheque) return words;
  return `${tables.write(chequeWording.before)} ${words} ${tables.write(chequeWording.after)}`;
}

/**
 * Makes a speller for many values under the same options.
 *
 * @throws TypeError or RangeError for a wrong option.
 * @example
 * createSpeller({ gender: "feminine" }).spell(13) // => "ثلاث عشرة"
 */
export function createSpeller(options: SpellOptions = {}): Speller {
  checkOptions(options);
  const settings = settingsOf({ ...options });
  return { spell: (value) => spellWith(settings, value) };
}

/** The speller of the last call of `spell`, with a copy of its options. */
let last: { readonly options: SpellOptions; readonly speller: Speller } | undefined;

function areSame(a: SpellOptions, b: SpellOptions): boolean {
  if (typeof a !== "object" || a === null) return false;
  for (const name in a)
    if (a[name as keyof SpellOptions] !== b[name as keyof SpellOptions]) return false;
  for (const name in b) if (!(name in a)) return false;
  return true;
}

/**
 * Spells a value in Arabic words, in the gender, case and form that the options ask for.
 *
 * A number is read as JavaScript prints it; bigints and decimal strings ("-12.5") are exact, and "3/4" is
 * a fraction. Up to 39 digits before the mark.
 *
 * @throws TypeError or RangeError for a wrong option or a value that is no number.
 * @example
 * spell(2025, { counted: { singular: "كتاب", plural: "كتب" } }) // => "ألفان وخمسة وعشرون كتابًا"
 */
export function spell(value: SpellValue, options: SpellOptions = {}): string {
  // A call in a loop has the same options as the one before.
  if (last === undefined || !areSame(options, last.options))
    last = { options: { ...options }, speller: createSpeller(options) };
  return last.speller.spell(value);
}
