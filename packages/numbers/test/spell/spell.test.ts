import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpeller, type SpellOptions, type SpellValue, spell } from "../../src/index.js";
import * as entry from "../../src/spell.js";

const book = { singular: "كتاب", plural: "كتب" };
const year = { singular: "سنة", plural: "سنوات" };

type Row = readonly [value: SpellValue, options: SpellOptions, words: string];

const facts: Readonly<Record<string, readonly Row[]>> = {
  "three to ten take the opposite gender, also inside larger numbers": [
    [3, {}, "ثلاثة"],
    [3, { gender: "feminine" }, "ثلاث"],
    [13, { gender: "feminine" }, "ثلاث عشرة"],
    [103, { gender: "feminine" }, "مئة وثلاث"],
    [1003, { gender: "feminine" }, "ألف وثلاث"],
    [3000, { gender: "feminine" }, "ثلاثة آلاف"],
    [300, {}, "ثلاثمئة"],
  ],
  "one, two, eleven and twelve agree": [
    [11, {}, "أحد عشر"],
    [11, { gender: "feminine" }, "إحدى عشرة"],
    [12, { case: "genitive" }, "اثني عشر"],
    [12, { gender: "feminine" }, "اثنتا عشرة"],
    [21, { gender: "feminine" }, "إحدى وعشرون"],
    [22, { gender: "feminine", case: "accusative" }, "اثنتين وعشرين"],
  ],
  "eight is defective": [
    [8, { gender: "feminine" }, "ثمانٍ"],
    [8, { gender: "feminine", case: "accusative" }, "ثمانيًا"],
    [8, { gender: "feminine", construct: true }, "ثماني"],
    [18, { gender: "feminine" }, "ثماني عشرة"],
    [28, { gender: "feminine", tanwin: "none" }, "ثمان وعشرون"],
  ],
  "duals lose their ن before what they govern": [
    [200_000, {}, "مئتا ألف"],
    [200_000, { case: "genitive" }, "مئتي ألف"],
    [2000, { counted: book }, "ألفا كتاب"],
    [1_002_000, { counted: book, case: "accusative" }, "مليونًا وألفي كتاب"],
    [200, { construct: true }, "مئتا"],
  ],
  "scale words are counted as masculine nouns": [
    [11_000, {}, "أحد عشر ألفًا"],
    [11_000, { counted: book }, "أحد عشر ألف كتاب"],
    [5_000_000, {}, "خمسة ملايين"],
    [101_000, {}, "مئة ألف وألف"],
    [101_000, { afterHundred: "number" }, "مئة وواحد ألف"],
    [10n ** 36n * 3n, {}, "ثلاثة أنديسيليونات"],
  ],
  "a counted noun has the form that the number asks for": [
    [0, { counted: book }, "صفر كتاب"],
    [1, { counted: year }, "سنة واحدة"],
    [2, { counted: year, case: "genitive" }, "سنتين"],
    [3, { counted: year }, "ثلاث سنوات"],
    [11, { counted: book }, "أحد عشر كتابًا"],
    [100, { counted: book }, "مئة كتاب"],
    [102, { counted: book }, "مئة كتاب وكتابان"],
    [103, { counted: book }, "مئة وثلاثة كتب"],
    [1011, { counted: book }, "ألف وأحد عشر كتابًا"],
    [3, { counted: { ...book, adjective: "جديد" } }, "ثلاثة كتب جديدة"],
    [2, { counted: { singular: "مستشفى", plural: "مستشفيات" } }, "مستشفيان"],
    [3, { counted: book, definite: true }, "ثلاثة الكتب"],
    [15, { counted: { singular: "سماء", plural: "سماوات" }, gender: "feminine" }, "خمس عشرة سماء"],
    ["2/3", { counted: book }, "ثلثا كتاب"],
    ["3/4", { counted: year, case: "genitive" }, "ثلاثة أرباع سنة"],
    [11, { counted: { singular: "كرسي", plural: "كراسي" } }, "أحد عشر كرسيًا"],
    ["2.5", { counted: book }, "اثنان فاصلة خمسة كتاب"],
  ],
  ordinals: [
    [1, { ordinal: true, gender: "feminine" }, "الأولى"],
    [2, { ordinal: true, definite: false }, "ثانٍ"],
    [11, { ordinal: true, gender: "feminine" }, "الحادية عشرة"],
    [121, { ordinal: true }, "الحادي والعشرون بعد المئة"],
    [121, { ordinal: "and" }, "المئة والحادي والعشرون"],
    [121, { ordinal: true, case: "genitive" }, "الحادي والعشرين بعد المئة"],
    [1000, { ordinal: true }, "الألف"],
  ],
  "years, decimals, fractions, percents, negatives": [
    [1991, { year: "سنة" }, "سنة ألف وتسعمئة وإحدى وتسعين"],
    [1991, { year: "عام", order: "ascending" }, "عام واحد وتسعين وتسعمئة وألف"],
    [0.125, {}, "صفر فاصلة مئة وخمسة وعشرون"],
    ["3.05", {}, "ثلاثة فاصلة صفر خمسة"],
    ["3.25", { decimals: "fraction" }, "ثلاثة صحيح وخمسة وعشرون من مئة"],
    ["3/4", {}, "ثلاثة أرباع"],
    ["2/5", {}, "خُمسان"],
    ["1000 1/2", {}, "ألف صحيح ونصف"],
    [50, { percent: true, country: "TN" }, "خمسون بالمائة"],
    [-5, { minus: "ناقص" }, "ناقص خمسة"],
    ["-0", {}, "صفر"],
    [1e21, {}, "سكستيليون"],
    [1e-7, {}, "صفر فاصلة صفر صفر صفر صفر صفر صفر واحد"],
  ],
  money: [
    [2, { currency: "USD" }, "دولاران أمريكيان"],
    [3, { currency: "kwd" }, "ثلاثة دنانير كويتية"],
    [11, { currency: "SAR", tanwin: "none" }, "أحد عشر ريالا سعوديا"],
    [100, { currency: "LBP" }, "مئة ليرة لبنانية"],
    [2, { currency: "USD", country: "LB" }, "دولاران أميركيان"],
    ["1.25", { currency: "JOD" }, "دينار أردني واحد ومئتان وخمسون فلسًا"],
    ["0.02", { currency: "SAR" }, "هللتان سعوديتان"],
    ["2.345", { currency: "SAR" }, "ريالان سعوديان وخمس وثلاثون هللة"],
    ["2.345", { currency: "SAR", rounding: "half-even" }, "ريالان سعوديان وأربع وثلاثون هللة"],
    ["-0.001", { currency: "SAR" }, "صفر ريال سعودي"],
    ["-0.5", { currency: "SAR" }, "سالب خمسون هللة سعودية"],
    ["9.999", { currency: "SAR", rounding: "up" }, "عشرة ريالات سعودية"],
    ["7.9", { currency: "SAR", subunits: false }, "ثمانية ريالات سعودية"],
    ["1.5", { currency: "CNY" }, "واحد فاصلة خمسة يوان صيني"],
    [1500, { currency: "EGP", cheque: true }, "فقط ألف وخمسمئة جنيه مصري لا غير"],
    [3, { currency: "KMF", tashkeel: "full" }, "ثَلَاثَةُ فَرَنْكَاتٍ قمرِيَّةٍ"],
  ],
  tashkeel: [
    [8, { gender: "feminine", tashkeel: "full" }, "ثَمَانٍ"],
    [302, { case: "accusative", tashkeel: "full" }, "ثَلَاثَمِئَةٍ وَاثْنَيْنِ"],
    [11_000, { tashkeel: "full", tanwin: "after-alef" }, "أَحَدَ عَشَرَ أَلْفاً"],
    [3, { tashkeel: "full", definite: true, case: "genitive" }, "الثَّلَاثَةِ"],
    [5, { counted: { singular: "درهم", plural: "دراهم" }, tashkeel: "full" }, "خَمْسَةُ دراهمَ"],
  ],
};

describe.each(Object.entries(facts))("%s", (_, rows) => {
  it.each(rows)("%s %o is %s", (value, options, words) => {
    // Editors differ in the order of shadda and vowel; both orders are the same text.
    expect(spell(value, options).normalize()).toBe(words.normalize());
  });
});

it("examples of the documentation", () => {
  expect(createSpeller({ gender: "feminine" }).spell(13)).toBe("ثلاث عشرة");
  expect(spell(2025, { counted: book })).toBe("ألفان وخمسة وعشرون كتابًا");
});

it("the entry of its own gives the same functions", () => {
  expect(Object.keys(entry).sort()).toEqual(["createSpeller", "spell"]);
  expect(entry.spell).toBe(spell);
});

describe("wrong options and values", () => {
  it.each([
    [{ gender: "neuter" }, /gender must be one of "masculine", "feminine", got "neuter"/],
    [{ case: 3 }, /case must be one of/],
    [{ country: "Egypt" }, /country must be a two-letter country code/],
    [{ currency: "XXX" }, /currency must be an ISO 4217 code in circulation, got "XXX"/],
    [{ counted: { singular: "كتاب" } }, /counted must be an object .* its plural is undefined/],
    [{ currency: "KWD", ordinal: true }, /only one of .* may be given, got ordinal and currency/],
    [null, /options must be an object, got null/],
  ])("%o", (options, message) => {
    expect(() => createSpeller(options as SpellOptions)).toThrow(message);
    expect(() => spell(1, options as SpellOptions)).toThrow(message);
  });

  it.each(["", "abc", "1,000", "١", " 1", "1.", "1/0", "9".repeat(40), Number.NaN, Infinity])(
    "%s is no value",
    (value) => {
      expect(() => spell(value)).toThrow(RangeError);
    },
  );

  it("names what it was given", () => {
    expect(() => spell(null as unknown as number)).toThrow(TypeError);
    expect(() => spell(1.5, { ordinal: true })).toThrow("ordinal needs a whole number above zero");
    expect(() => spell("1/2", { currency: "KWD" })).toThrow(RangeError);
    expect(() => spell("1.2345", { currency: "KWD", rounding: "exact" })).toThrow(
      /at most 3 digits/,
    );
    expect(() => spell(`${"9".repeat(39)}.9`, { currency: "JPY" })).toThrow(RangeError);
  });
});

describe("laws", () => {
  const value = fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n });

  it("numbers, bigints and strings of one value are spelled alike", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(spell(BigInt(n))).toBe(spell(n));
        expect(spell(String(n))).toBe(spell(n));
      }),
    );
  });

  it("tashkeel changes marks alone", () => {
    const strip = (text: string) => text.replace(/[\u064b-\u0652]/g, "");
    fc.assert(
      fc.property(value, fc.constantFrom("masculine", "feminine"), (n, gender) => {
        const options = { gender } as const;
        expect(strip(spell(n, { ...options, tashkeel: "full" }))).toBe(strip(spell(n, options)));
      }),
    );
  });

  it("different whole numbers are spelled differently", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(spell(a) === spell(b)).toBe(a === b);
      }),
    );
  });
});
