import { describe, expect, expectTypeOf, test } from "vitest";
import type { StepValues } from "../src/all-steps.js";
import {
  align,
  audit,
  createNormalizer,
  normalize,
  optionsHash,
  type StepOptions,
} from "../src/index.js";

type Options = Parameters<typeof normalize>[1];

describe("wrong options throw and say what is accepted", () => {
  const wrong: readonly [string, unknown, typeof TypeError | typeof RangeError, RegExp][] = [
    ["an unknown preset", "serach", RangeError, /preset: "serach" is not one of .*"search"/],
    ["an unknown preset in an object", { preset: "x" }, RangeError, /preset: "x"/],
    ["a preset that is no string", { preset: 7 }, TypeError, /preset: 7/],
    ["an unknown step", { alif: "bare" }, RangeError, /options: "alif" is not one of .*"alef"/],
    [
      "an unknown value",
      { alef: "naked" },
      RangeError,
      /alef: "naked" is not one of "keep", "bare"/,
    ],
    ["a value of another type", { tatweel: true }, RangeError, /tatweel: true is not one of/],
    ["a name every object has", { alef: "toString" }, RangeError, /alef: "toString"/],
    [
      "an unknown class",
      { tashkeel: ["vowels"] },
      RangeError,
      /tashkeel: \["vowels"\] is not one of/,
    ],
    [
      "a number out of range",
      { elongation: 3 },
      RangeError,
      /elongation: 3 is not one of "keep", 1, 2/,
    ],
    [
      "steps against each other",
      { finalHamza: "hamza", loneHamza: "remove" },
      RangeError,
      /loneHamza/,
    ],
    ["null", null, TypeError, /options: null/],
    ["a number", 3, TypeError, /options: 3/],
    ["a list", ["search"], TypeError, /options: \["search"\]/],
    ["a function", () => "search", TypeError, /options: /],
  ];
  test.each(wrong)("%s", (_, options, kind, message) => {
    for (const call of [
      () => normalize("نص", options as Options),
      () => align("نص", options as Options),
      () => createNormalizer(options as "search"),
      () => audit(options as "search"),
      () => optionsHash(options as "search"),
    ]) {
      expect(call).toThrow(kind);
      expect(call).toThrow(message);
    }
  });
});

describe("optionsHash", () => {
  test("is the same for all spellings of the same steps", () => {
    const hash = optionsHash("search");
    expect(hash).toMatch(/^[0-9a-f]{14}$/);
    expect(optionsHash({ preset: "search" })).toBe(hash);
    expect(optionsHash({ preset: "search", dashes: "keep" })).toBe(hash);
    expect(optionsHash({ tehMarbuta: "heh", alef: "bare" })).toBe(
      optionsHash({ alef: "bare", tehMarbuta: "heh" }),
    );
    expect(optionsHash({ tashkeel: ["sukun", "shadda"] })).toBe(
      optionsHash({ tashkeel: ["shadda", "sukun", "sukun"] }),
    );
  });
  test("is another for other steps", () => {
    const hashes = [
      optionsHash({}),
      optionsHash("lossless"),
      optionsHash("search"),
      optionsHash({ preset: "search", tehMarbuta: "keep" }),
      optionsHash({ tashkeel: ["shadda"] }),
      optionsHash({ tashkeel: ["sukun"] }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe("createNormalizer", () => {
  test("names its steps in their order", () => {
    expect(createNormalizer({ tehMarbuta: "heh", alef: "bare", dots: "keep" }).steps).toEqual([
      "alef",
      "tehMarbuta",
    ]);
  });
  test("gives the text itself back where nothing changes", () => {
    const { normalize: fold } = createNormalizer("search");
    for (const text of ["", "كتاب جديد", "a\ud800b", "😀 نعم"]) expect(fold(text)).toBe(text);
  });
});

test("the options are the steps and a preset", () => {
  expectTypeOf<Omit<StepOptions, "preset">>().toEqualTypeOf<StepValues>();
});
