import {
  type CurrencyNoun,
  currencyNouns,
  nounSpellings,
  otherNames,
  subunits,
} from "./currency-nouns.js";
import { type CurrencyRow, currencyTable } from "./currency-table.js";
import { dualOf } from "./numerals.js";

/** The forms of a noun phrase that a number calls for. */
export interface NameForms {
  /** After 1, 100, 1000: ريال سعودي. */
  readonly singular: string;
  /** After 11 to 99: ريالًا سعوديًا. */
  readonly accusative: string;
  /** Two, nominative: ريالان سعوديان. */
  readonly dual: string;
  /** Two, accusative and genitive: ريالين سعوديين. */
  readonly dualOblique: string;
  /** After 3 to 10: ريالات سعودية. */
  readonly plural: string;
}

/** One currency of ISO 4217. */
export interface Currency {
  /** ISO 4217 code. */
  readonly code: string;
  /** Digits of the subunit: 2 for cents, 3 for fils of a dinar, 0 for none. */
  readonly exponent: number;
  /** Arabic name as CLDR has it. */
  readonly name: string;
  /** Grammatical gender of the unit, which the numeral agrees with. */
  readonly gender: "masculine" | "feminine";
  /** The name in the forms that numbers call for. */
  readonly forms: NameForms;
  /** Other names in use, such as ليرة لبنانية. */
  readonly otherNames: readonly string[];
  /** Signs and abbreviations: $, ر.س. */
  readonly symbols: readonly string[];
  /** The usual subunit, where it has an Arabic name in use. */
  readonly subunit: { readonly name: string; readonly exponent: number } | undefined;
}

const marks = /[\u064b-\u0652]/g;

/** Drops the tashkeel that the lexicon keeps for the speller. */
export const withoutMarks = (word: string): string => word.replace(marks, "");

/** The paradigm of a money noun: the listed one, or the default of a loanword. */
export function currencyNoun(name: string): CurrencyNoun {
  const noun = nounSpellings[name] ?? name;
  const listed = currencyNouns.find(({ singular }) => withoutMarks(singular) === noun);
  if (listed !== undefined) return listed;
  const isFeminine = noun.endsWith("ة");
  return {
    singular: noun,
    plural: [`${noun.replace(/[ةا]$/, "")}ات`],
    gender: isFeminine ? "feminine" : "masculine",
  };
}

/** Words that end in a long vowel take no accusative ending: يورو. */
const takesTanwin = (noun: string) => !/[ةواى]$/.test(noun);

/** Is a word after a money noun a relative adjective? باراغواي and أوروغواي are countries. */
export const isNisba = (word: string): boolean =>
  /..(ي|ية)$/.test(word) && !word.startsWith("ال") && !word.endsWith("غواي");

/** The relative adjective in the form that agrees; anything else stays as it is. */
function agree(word: string, form: keyof NameForms, gender: CurrencyNoun["gender"]): string {
  if (!isNisba(word)) return word;
  const stem = word.replace(/ية$/, "ي");
  const isFeminine = gender === "feminine" || form === "plural";
  if (form === "dual" || form === "dualOblique") {
    const base = isFeminine ? `${stem}ت` : stem;
    return base + (form === "dual" ? "ان" : "ين");
  }
  if (isFeminine) return `${stem}ة`;
  return form === "accusative" ? `${stem}ًا` : stem;
}

/** All forms of a name such as ريال سعودي, from the paradigm of its noun. */
export function nameForms(name: string): NameForms {
  const [noun = "", ...rest] = name.split(" ");
  const paradigm = currencyNoun(noun);
  const singular = withoutMarks(paradigm.singular);
  const dual = dualOf(singular);
  const of = (head: string, form: keyof NameForms) =>
    [withoutMarks(head), ...rest.map((word) => agree(word, form, paradigm.gender))].join(" ");
  return {
    singular: of(singular, "singular"),
    accusative: of(takesTanwin(singular) ? `${singular}ا` : singular, "accusative").replace(
      `${singular}ا`,
      `${singular}ًا`,
    ),
    dual: of(dual.nominative, "dual"),
    dualOblique: of(dual.oblique, "dualOblique"),
    plural: of(paradigm.plural[0] ?? singular, "plural"),
  };
}

function describe(row: CurrencyRow): Currency {
  const { code, name } = row;
  const subunit = subunits[code]?.[0];
  return {
    ...row,
    gender: currencyNoun(name.split(" ")[0] ?? "").gender,
    forms: nameForms(name),
    otherNames: otherNames.filter(([of]) => of === code).map(([, other]) => other),
    subunit: subunit && { name: subunit.noun, exponent: subunit.exponent },
  };
}

/**
 * Every currency of ISO 4217 in circulation, with its Arabic names (CLDR 48, corrected for gender
 * agreement), their forms by number and case, its signs, and the exponent of its subunit (ISO 4217).
 *
 * @example
 * currencies.find(({ code }) => code === "KWD")?.exponent // => 3
 */
export const currencies: readonly Currency[] = /* @__PURE__ */ currencyTable.map(describe);
