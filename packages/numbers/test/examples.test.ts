import { expect, test } from "vitest";
import { findDates } from "../src/dates.js";
import {
  createNumberFinder,
  currencies,
  findMoney,
  findNumbers,
  iterateNumbers,
  parseNumber,
} from "../src/index.js";
import { dualOf } from "../src/lexicon/numerals.js";

test("the examples of the doc comments", () => {
  expect(findNumbers("نحو 3 ملايين دولار")[0]?.value).toBe("3000000");
  expect(parseNumber("مئتان وخمسون ألفًا")?.value).toBe("250000");
  expect(findMoney("7 دنانير و250 فلسا", { country: "JO" })[0]?.value).toBe("7.25");
  expect(createNumberFinder({ country: "KW" }).parse("5 دنانير")?.currency).toBe("KWD");
  expect(iterateNumbers("خمسة\nستة").next().value?.value).toBe("5");
  expect(currencies.find(({ code }) => code === "KWD")?.exponent).toBe(3);
  expect(findDates("السبت، 06 نوفمبر 2021 07:40 م").map(({ value }) => value)).toEqual([
    "2021-11-06",
    "19:40",
  ]);
  expect(dualOf("مِئَة").oblique).toBe("مِئَتَيْن");
});

test("parseNumber takes a whole field or nothing", () => {
  expect(parseNumber("  خمسون ألفا ")?.value).toBe("50000");
  expect(parseNumber("٢٠٪")?.kind).toBe("percent");
  expect(parseNumber("خمسون ألف كتاب")).toBeUndefined();
  expect(parseNumber("5 و6")).toBeUndefined();
  expect(parseNumber("")).toBeUndefined();
  expect(parseNumber("كتاب")).toBeUndefined();
});
