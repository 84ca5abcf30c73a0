import { describe, expect, test } from "vitest";
import { currencies, findMoney } from "../src/index.js";

/** The currencies of the 21 states of the Arab League with one of their own, and their ISO 4217 exponents. */
const arabLeague: Readonly<Record<string, number>> = {
  AED: 2,
  BHD: 3,
  DJF: 0,
  DZD: 2,
  EGP: 2,
  IQD: 3,
  JOD: 3,
  KMF: 0,
  KWD: 3,
  LBP: 2,
  LYD: 3,
  MAD: 2,
  MRU: 2,
  OMR: 3,
  QAR: 2,
  SAR: 2,
  SDG: 2,
  SOS: 2,
  SYP: 2,
  TND: 3,
  YER: 2,
};

const byCode = new Map(currencies.map((currency) => [currency.code, currency]));

test("codes are unique and in order", () => {
  const codes = currencies.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.length).toBeGreaterThan(150);
});

test.each(Object.entries(arabLeague))("%s has the exponent %d", (code, exponent) => {
  expect(byCode.get(code)?.exponent).toBe(exponent);
});

test("no subunit is finer than the exponent allows", () => {
  for (const { code, exponent, subunit } of currencies)
    if (subunit !== undefined && exponent > 0)
      expect([code, subunit.exponent]).toEqual([code, exponent]);
});

test("forms follow number, case and gender", () => {
  expect(byCode.get("SAR")?.forms).toEqual({
    singular: "ريال سعودي",
    accusative: "ريالًا سعوديًا",
    dual: "ريالان سعوديان",
    dualOblique: "ريالين سعوديين",
    plural: "ريالات سعودية",
  });
  expect(byCode.get("SYP")?.forms).toEqual({
    singular: "ليرة سورية",
    accusative: "ليرة سورية",
    dual: "ليرتان سوريتان",
    dualOblique: "ليرتين سوريتين",
    plural: "ليرات سورية",
  });
  expect(byCode.get("KWD")?.forms.plural).toBe("دنانير كويتية");
  expect(byCode.get("EUR")?.forms.accusative).toBe("يورو");
});

describe("every currency is read in all its forms", () => {
  test.each(currencies.map(({ code, forms }) => [code, forms] as const))("%s", (code, forms) => {
    const phrases: readonly (readonly [string, string])[] = [
      [`100 ${forms.singular}`, "100"],
      [`25 ${forms.accusative}`, "25"],
      [`خمسة ${forms.plural}`, "5"],
      [`مليون ${forms.singular}`, "1000000"],
    ];
    for (const [phrase, value] of phrases)
      expect(
        findMoney(phrase).map((mention) => [mention.text, mention.value, mention.currency]),
      ).toEqual([[phrase, value, code]]);
  });
});

describe("the Arab currencies are read in the dual", () => {
  test.each(Object.keys(arabLeague))("%s", (code) => {
    const forms = byCode.get(code)?.forms;
    for (const dual of [forms?.dual ?? "", forms?.dualOblique ?? ""])
      expect(
        findMoney(dual).map((mention) => [mention.text, mention.value, mention.currency]),
      ).toEqual([[dual, "2", code]]);
  });
});

describe("misspellings of the adjective", () => {
  test.each([
    ["دولار أميركي", "USD"],
    ["دولار امريكى", "USD"],
    ["دولار امريكي", "USD"],
    ["جنيه استرلينى", "GBP"],
    ["ريال سعودى", "SAR"],
    ["دينار كويتى", "KWD"],
    ["درهم اماراتى", "AED"],
    ["ريال عمانى", "OMR"],
    ["جنيه مصرى", "EGP"],
    ["الدولار الأمريكي", "USD"],
  ])("%s", (name, code) => {
    const phrase = name.startsWith("ال") ? `المليون ${name}` : `20 ${name}`;
    expect(findMoney(phrase)[0]).toMatchObject({ text: phrase, currency: code, inferred: false });
  });
});
