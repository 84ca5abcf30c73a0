import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as folds from "../src/folds/index.js";
import { type NormalizeOptions, normalize } from "../src/index.js";
import { arabicText } from "./fixtures/arbitraries.js";

const { createFold, foldForSearch } = folds;

describe("each fold is the step it is named for", () => {
  const table: readonly [string, readonly folds.Folds[], NormalizeOptions][] = [
    ["letterForms", [folds.letterForms], { presentationForms: "letters" }],
    ["withoutNonJoiners", [folds.withoutNonJoiners], { zwnj: "remove" }],
    ["withoutQuranicSigns", [folds.withoutQuranicSigns], { quranicSigns: "remove" }],
    ["withoutSmallLetters", [folds.withoutSmallLetters], { smallLetters: "remove" }],
    ["withoutTatweel", [folds.withoutTatweel], { tatweel: "remove" }],
    ["latinDigits", [folds.latinDigits], { digits: "latin" }],
    ["latinNumberSigns", [folds.latinNumberSigns], { numberSigns: "latin" }],
    ["plainSpaces", [folds.plainSpaces], { spaces: "plain" }],
    ["hehForTehMarbuta", [folds.hehForTehMarbuta], { tehMarbuta: "heh" }],
  ];
  test.each(table)("%s", (_, list, options) => {
    const fold = createFold(...list);
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(fold(text)).toBe(normalize(text, options));
      }),
    );
  });

  // The fold works in blocks of units; a pair of surrogates may begin in one and end in the next.
  test.each([126, 127, 128])("a character beyond U+FFFF after %i units", (before) => {
    const fold = createFold(folds.letterForms, folds.withoutMarks);
    const letters = "ا".repeat(before);
    expect(fold(`${letters}\u{10EFD}ب`)).toBe(`${letters}ب`);
    expect(fold(`${letters}\u{1EE00}ب`)).toBe(`${letters}اب`);
    expect(fold(`${letters}\u{10C00}ّب`)).toBe(`${letters}\u{10C00}ب`);
  });

  // Alone these do not compose letters with their marks first, so they are shown on letters.
  const letters: readonly [string, folds.Folds, string, string][] = [
    ["withoutControls", folds.withoutControls, "كت\u200fاب\ufeff", "كتاب"],
    ["withoutMarks", folds.withoutMarks, "مُحَمَّدٌ ۖ", "محمد "],
    ["bareAlef", folds.bareAlef, "أإآٱٲ", "ااااا"],
    ["hamzaSeats", folds.hamzaSeats, "سؤال شئون", "سوال شيون"],
    ["yehForAlefMaksura", folds.yehForAlefMaksura, "على", "علي"],
    ["arabicLookAlikes", folds.arabicLookAlikes, "کتابی", "كتابي"],
  ];
  test.each(letters)("%s", (_, list, text, result) => {
    expect(createFold(list)(text)).toBe(result);
  });
});

describe("createFold", () => {
  test("the examples of the documentation hold", () => {
    expect(createFold(folds.withoutMarks, folds.bareAlef)("أَحْمَدُ")).toBe("احمد");
    expect(foldForSearch("إِلَى المَدْرَسَةِ")).toBe("الي المدرسه");
  });
  test("makes its folds in their order", () => {
    const first: folds.Folds = () => [[0x61, "b"]];
    const second: folds.Folds = () => [[0x62, "c"]];
    expect(createFold(first, second)("ab")).toBe("cc");
    expect(createFold(second, first)("ab")).toBe("bc");
    expect(createFold()("ab")).toBe("ab");
  });
});

test("foldForSearch is the preset search", () => {
  fc.assert(
    fc.property(arabicText, (text) => {
      expect(foldForSearch(text)).toBe(normalize(text, "search"));
    }),
    { numRuns: 500 },
  );
});
