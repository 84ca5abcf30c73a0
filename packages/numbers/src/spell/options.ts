import type { DecimalStyle } from "./decimal.js";
import type { CountedNoun } from "./noun.js";
import type { OrdinalStyle } from "./ordinal.js";
import type { Rounding } from "./round.js";
import type { AfterHundred } from "./scale.js";
import type { Gender } from "./small.js";

/** Options of `spell` and `createSpeller`. All are optional. */
export interface SpellOptions {
  /** Gender of the noun that is counted or, with `ordinal`, described. Default: masculine. */
  readonly gender?: Gender | undefined;
  /** Default: nominative. */
  readonly case?: "nominative" | "accusative" | "genitive" | undefined;
  /** With the article: الثلاثة والعشرون. Default: false for cardinals, true for ordinals. */
  readonly definite?: boolean | undefined;
  /** The form before a noun that the caller writes: مئتا, ألفي, ثماني. Default: false. */
  readonly construct?: boolean | undefined;
  /**
   * An ordinal. Above 99 `"after"` (and true) says الحادي والعشرون بعد المئة, `"and"` says المئة والحادي والعشرون.
   */
  readonly ordinal?: boolean | OrdinalStyle | undefined;
  /** A year with its noun, which governs it: سنة ألف وتسعمئة وإحدى وتسعين. */
  readonly year?: "عام" | "سنة" | undefined;
  /** `"ascending"` begins with the units, as old years do. Default: descending. */
  readonly order?: "descending" | "ascending" | undefined;
  /** 2.5 as اثنان فاصلة خمسة or, but for money, as اثنان صحيح وخمسة أعشار. Default: point. */
  readonly decimals?: DecimalStyle | undefined;
  /** في المئة after the number (true or "في"), or بالمئة ("ب"). Default: false. */
  readonly percent?: boolean | "في" | "ب" | undefined;
  /** A noun to count, written after the number in the form that it asks for. */
  readonly counted?: CountedNoun | undefined;
  /** ISO 4217 code: an amount of money, with the subunit. */
  readonly currency?: string | undefined;
  /** What becomes of digits below the subunit. Default: half-up, away from zero. */
  readonly rounding?: Rounding | undefined;
  /** False rounds money to the main unit. Default: true. */
  readonly subunits?: boolean | undefined;
  /** فقط … لا غير around the words. Default: false. */
  readonly cheque?: boolean | undefined;
  /** ISO 3166-1 alpha-2 code: spelling and names as the press there has them. */
  readonly country?: string | undefined;
  /** Default: مئة, unless the country writes مائة. */
  readonly hundred?: "مئة" | "مائة" | undefined;
  /** ثلاث مئة in two words. Default: false, ثلاثمئة. */
  readonly separateHundreds?: boolean | undefined;
  /** 101 and 102 of a noun: مئة ألف وألف (repeat, the rule) or مئة وواحد ألف (number). */
  readonly afterHundred?: AfterHundred | undefined;
  /** The name of 10^9. Default: مليار. */
  readonly billion?: "مليار" | "بليون" | undefined;
  /** Default: سالب. */
  readonly minus?: "سالب" | "ناقص" | undefined;
  /** The decimal mark. Default: فاصلة. */
  readonly point?: "فاصلة" | "فاصل" | undefined;
  /** `"full"` writes every vowel of the number words. Default: none. */
  readonly tashkeel?: "none" | "full" | undefined;
  /** The tanwin of the accusative: ألفًا, ألفاً or ألفا. Default: before-alef. */
  readonly tanwin?: "before-alef" | "after-alef" | "none" | undefined;
}

/** What each option accepts; `undefined` always stands for the default. */
const accepted: Readonly<Record<string, readonly unknown[]>> = {
  gender: ["masculine", "feminine"],
  case: ["nominative", "accusative", "genitive"],
  definite: [true, false],
  construct: [true, false],
  ordinal: [true, false, "after", "and"],
  year: ["عام", "سنة"],
  order: ["descending", "ascending"],
  decimals: ["point", "fraction"],
  percent: [true, false, "في", "ب"],
  rounding: ["half-up", "half-even", "down", "up", "exact"],
  subunits: [true, false],
  cheque: [true, false],
  hundred: ["مئة", "مائة"],
  separateHundreds: [true, false],
  afterHundred: ["repeat", "number"],
  billion: ["مليار", "بليون"],
  minus: ["سالب", "ناقص"],
  point: ["فاصلة", "فاصل"],
  tashkeel: ["none", "full"],
  tanwin: ["before-alef", "after-alef", "none"],
};

const show = (value: unknown) => (typeof value === "string" ? `"${value}"` : String(value));

function checkText(name: string, value: unknown, shape: RegExp, example: string): void {
  if (value === undefined) return;
  const expected = `${name} must be ${example}, got ${show(value)}`;
  if (typeof value !== "string") throw new TypeError(expected);
  if (!shape.test(value)) throw new RangeError(expected);
}

function checkCounted(noun: unknown): void {
  if (noun === undefined) return;
  const expected = 'counted must be an object such as { singular: "كتاب", plural: "كتب" }';
  if (typeof noun !== "object" || noun === null)
    throw new TypeError(`${expected}, got ${show(noun)}`);
  const { singular, plural, dual, gender, adjective } = noun as Record<string, unknown>;
  for (const [name, value] of Object.entries({ singular, plural, dual, adjective })) {
    const mayLack = name === "dual" || name === "adjective";
    if (mayLack && value === undefined) continue;
    if (typeof value !== "string" || value === "")
      throw new TypeError(`${expected}; its ${name} is ${show(value)}`);
  }
  if (gender !== undefined && gender !== "masculine" && gender !== "feminine")
    throw new RangeError(`counted.gender must be "masculine" or "feminine", got ${show(gender)}`);
}

/** Which options ask for a kind of expression; at most one of them may be given. */
const kinds = ["ordinal", "year", "percent", "counted", "currency"] as const;

function checkKinds(options: SpellOptions): void {
  const given = kinds.filter((name) => options[name] !== undefined && options[name] !== false);
  if (given.length > 1)
    throw new RangeError(
      `only one of ${kinds.join(", ")} may be given, got ${given.join(" and ")}`,
    );
}

/** Checks options; a wrong one throws with its name, its value and what is accepted. */
export function checkOptions(options: SpellOptions): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options must be an object, got ${show(options)}`);
  for (const name in options) {
    const value = options[name as keyof SpellOptions];
    const allowed = accepted[name];
    if (value === undefined || allowed === undefined || allowed.includes(value)) continue;
    const isWrongType = allowed.every((one) => typeof one !== typeof value);
    const message = `${name} must be one of ${allowed.map(show).join(", ")}, got ${show(value)}`;
    throw isWrongType ? new TypeError(message) : new RangeError(message);
  }
  checkText("country", options.country, /^[A-Za-z]{2}$/, 'a two-letter country code such as "SA"');
  checkText("currency", options.currency, /^[A-Za-z]{3}$/, 'an ISO 4217 code such as "KWD"');
  checkCounted(options.counted);
  checkKinds(options);
}
