import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arclean,
  createTransliterator,
  type Scheme,
  transliterate,
} from "../src/transliterate/index.js";
import { schemes } from "../src/transliterate/schemes.js";
import { arabicText } from "./fixtures/arbitraries.js";

const names = Object.keys(schemes) as Scheme[];

describe("transliterate", () => {
  const table: readonly [Scheme, string][] = [
    ["buckwalter", "qaAla >aHomadu: <in~a {loqur|na kitAbN$"],
    ["safe-buckwalter", "qaAla OaHomadu: Iin~a LloqurMna kitAbNc"],
    ["xml-buckwalter", "qaAla OaHomadu: Iin~a {loqur|na kitAbN$"],
    ["hsb", "qaAla ÂaH.madu: Ăin~a Äl.qurĀna kitAbũš"],
  ];
  const arabic = "قَالَ أَحْمَدُ: إِن\u0651\u064e ٱلْقُرآنَ كِتابٌش";

  test.each(table)("%s", (scheme, latin) => {
    expect(transliterate(arabic, { to: scheme })).toBe(latin);
    expect(transliterate(latin, { from: scheme })).toBe(arabic);
  });

  test("the examples of the documentation hold", () => {
    expect(createTransliterator({ to: "buckwalter" })("كِتاب")).toBe("kitAb");
    expect(transliterate("bayot", { from: "buckwalter" })).toBe("بَيْت");
  });

  test("every scheme has one character for each letter, and all differ", () => {
    for (const name of names) {
      const characters = Array.from(schemes[name]);
      expect(characters).toHaveLength(51);
      expect(new Set(characters).size).toBe(51);
    }
  });

  test("from any scheme to any other and back nothing is lost", () => {
    const letters = fc.array(fc.nat(50), { maxLength: 30 });
    const scheme = fc.constantFrom(...names);
    fc.assert(
      fc.property(letters, scheme, scheme, (indexes, from, to) => {
        const text = indexes.map((i) => Array.from(schemes[from])[i]).join("");
        const there = transliterate(text, { from, to });
        expect(there).toBe(indexes.map((i) => Array.from(schemes[to])[i]).join(""));
        expect(transliterate(there, { from: to, to: from })).toBe(text);
      }),
    );
  });

  test("what a scheme does not know stays", () => {
    expect(transliterate("٢٠٢٦، \ud800😀 ﷺ", { to: "buckwalter" })).toBe("٢٠٢٦، \ud800😀 ﷺ");
  });

  test("marked words stay, with or without their marker", () => {
    const options = { from: "buckwalter", marker: "@@" } as const;
    expect(transliterate("ktAb @@Windows jdyd @@", options)).toBe("كتاب @@Windows جديد @@");
    expect(transliterate("@@Windows ktAb", { ...options, stripMarkers: true })).toBe(
      "Windows كتاب",
    );
  });

  test("a table of one's own", () => {
    const shout = createTransliterator({ map: { "a-c": "X", "-": "_", ش: "sh" } });
    expect(shout("abcd-ش")).toBe("XXXd_sh");
  });

  test("wrong options throw", () => {
    const wrong = [
      { to: "bw" },
      { from: "latin" },
      { from: null },
      { to: "hsb", marker: "" },
      { to: "hsb", marker: "a b" },
      { map: { abc: "x" } },
      { map: { a: 1 } },
    ];
    for (const options of wrong) {
      expect(() => createTransliterator(options as never)).toThrow(RangeError);
    }
    expect(() => createTransliterator({ marker: 3 } as never)).toThrow(TypeError);
  });

  test("many markers take linear time", () => {
    const text = "@@".repeat(100_000);
    const write = createTransliterator({ from: "buckwalter", marker: "@@" });
    expect(write(text)).toBe(text);
    expect(write("@@ ".repeat(50_000))).toBe("@@ ".repeat(50_000));
  });
});

describe("arclean", () => {
  const table: readonly [string, string][] = [
    ["«پاكستان» ٢٠٢٦ 🎉", '"باكستان" 2026 '],
    ["قَـالَ: ﷲ ﻷن", "قال: الله لأن"],
    ["caf\u00e9 \u4e2d \u0100 \u2026", "caf\u00e9   ..."],
    ["سطر\nآخر\tهنا", "سطر\nآخر\tهنا"],
  ];
  test.each(table)("%s", (text, result) => {
    expect(arclean(text)).toBe(result);
  });

  test("leaves Arabic letters, ASCII and the letters of Latin-1, and nothing more to clean", () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const clean = arclean(text);
        expect(clean).toMatch(/^[\t\n\r\u2424 -~\u00b6\u00c0-\u00ff\u0621-\u063a\u0641-\u064a]*$/);
        expect(arclean(clean)).toBe(clean.replaceAll("\u00b6", ""));
      }),
    );
  });
});
