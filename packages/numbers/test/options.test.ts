import { describe, expect, test } from "vitest";
import {
  createNumberFinder,
  findMoney,
  findNumbers,
  type NumberOptions,
  parseNumber,
} from "../src/index.js";

const currency = (text: string, country: string) => findMoney(text, { country })[0]?.currency;

describe("country", () => {
  test.each([
    ["5 دنانير", "KW", "KWD"],
    ["5 دنانير", "BH", "BHD"],
    ["5 دنانير", "IQ", "IQD"],
    ["5 دنانير", "JO", "JOD"],
    ["5 دنانير", "LY", "LYD"],
    ["5 دنانير", "TN", "TND"],
    ["5 دنانير", "DZ", "DZD"],
    ["10 ريالات", "SA", "SAR"],
    ["10 ريالات", "QA", "QAR"],
    ["10 ريالات", "OM", "OMR"],
    ["10 ريالات", "YE", "YER"],
    ["10 ريالات", "IR", "IRR"],
    ["100 ليرة", "LB", "LBP"],
    ["100 ليرة", "SY", "SYP"],
    ["100 ليرة", "TR", "TRY"],
    ["20 جنيها", "EG", "EGP"],
    ["20 جنيها", "SD", "SDG"],
    ["20 جنيها", "GB", "GBP"],
    ["20 درهما", "AE", "AED"],
    ["20 درهما", "MA", "MAD"],
    ["10 فرنكات", "DJ", "DJF"],
    ["10 شلنات", "SO", "SOS"],
    ["5 شواكل", "PS", "ILS"],
    ["50 روبية", "LK", "LKR"],
    ["50 بيزو", "CU", "CUP"],
    ["3 دولارات", "SG", "SGD"],
  ])("%s in %s is %s", (text, country, code) => {
    expect(currency(text, country)).toBe(code);
  });

  test("the choice is marked as inferred and the rest stay candidates", () => {
    const [mention] = findMoney("5 دنانير", { country: "kw" });
    expect(mention).toMatchObject({ currency: "KWD", inferred: true });
    expect(mention?.currencyCandidates?.[0]).toBe("KWD");
    expect(mention?.currencyCandidates).toContain("JOD");
  });

  test("a country that does not use the noun changes nothing", () => {
    expect(findMoney("5 دنانير", { country: "SA" })[0]).toMatchObject({
      currency: null,
      inferred: false,
    });
  });

  test("what the text says outweighs the country", () => {
    expect(findMoney("5 دنانير كويتية", { country: "IQ" })[0]).toMatchObject({
      currency: "KWD",
      inferred: false,
    });
  });

  test("the Maghreb writes 1.234,5", () => {
    expect(parseNumber("4.800", { country: "MA" })?.value).toBe("4800");
    expect(parseNumber("4,800", { country: "MA" })?.value).toBe("4.8");
    expect(parseNumber("4,800", { country: "EG" })?.value).toBe("4800");
  });

  test.each([
    ["ثمنه 1.750 ريال", "OM", "1.75"],
    ["ثمنه 1.750 ريال", "SA", "1750"],
    ["ثمنه 1.750 دينار", "DZ", "1750"],
    ["ثمنه 1.750 دينار", "KW", "1.75"],
  ])("%s in %s is %s", (text, country, value) => {
    expect(findMoney(text, { country })[0]?.value).toBe(value);
  });
});

describe("kinds", () => {
  test("returns only the kinds asked for", () => {
    const text = "في عام 2018 دفع 5 دولارات في 3 مدن";
    expect(findNumbers(text, { kinds: ["year"] }).map((mention) => mention.text)).toEqual(["2018"]);
    expect(findNumbers(text, { kinds: [] })).toEqual([]);
  });
});

describe("wrong options", () => {
  const wrong: readonly (readonly [unknown, RegExp, ErrorConstructor])[] = [
    [5, /options must be an object, got 5/, TypeError],
    [null, /options must be an object, got null/, TypeError],
    [{ country: 7 }, /country .* got 7/, TypeError],
    [{ country: "Saudi" }, /country .* got "Saudi"/, RangeError],
    [{ kinds: "money" }, /kinds must be an array .* got money/, TypeError],
    [{ kinds: ["cash"] }, /kinds must hold only cardinal.* got "cash"/, RangeError],
  ];
  test.each(wrong)("%j", (options, message, type) => {
    const call = () => findNumbers("5", options as NumberOptions);
    expect(call).toThrow(type);
    expect(call).toThrow(message);
    expect(() => createNumberFinder(options as NumberOptions)).toThrow(message);
  });
});
