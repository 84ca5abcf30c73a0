import { classify, learnTemplate, restore, strip } from "@warraq/boilerplate";
import { describe, expect, it } from "vitest";

const big = 50_000;

const hostile: readonly (readonly [string, string])[] = [
  ["a million tatweels", "ـ".repeat(300_000)],
  ["marks without letters", "\u064b\u0651".repeat(big)],
  ["one long line of a cue", "اقرأ أيضا ".repeat(big)],
  ["one long line of cues and stops", "المصدر. ".repeat(big)],
  ["cues after commas", "، يمكنك الاطلاع عبر ".repeat(big)],
  ["unclosed brackets", "(«[{".repeat(big)],
  ["brackets and cues", "(«المزيد ".repeat(big)],
  ["addresses without end", "a.".repeat(big)],
  ["numbers with separators", "1/".repeat(big)],
  ["dashes", "- – — ".repeat(big)],
  ["dates without end", "الأحد 14 يونيو 2020 ".repeat(big)],
  ["short lines", "مشاركة\n".repeat(big)],
  [
    "short lines that differ",
    Array.from({ length: big }, (_, i) => `خبر ${i.toString(36)}`).join("\n"),
  ],
  ["headings only", "اقرأ أيضا:\n".repeat(big)],
  ["carriage returns", "\r".repeat(300_000)],
  ["lone surrogates", "\ud800\udc00\ud800".repeat(big)],
  ["NUL", "\0".repeat(300_000)],
];

describe("hostile text", () => {
  it.each(hostile)("is survived in good time: %s", (_, text) => {
    const start = performance.now();
    const result = classify(text);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(restore(result) === text).toBe(true);
  });

  it("takes about twice as long when it is twice as long", () => {
    const line =
      "قال الوزير إن الجسر سيفتح أمام السيارات يوم الأحد. المصدر: وكالات\nاقرأ أيضا: خبر\n";
    const time = (text: string) => {
      strip(text);
      const start = performance.now();
      strip(text);
      return performance.now() - start;
    };
    const once = time(line.repeat(4_000));
    const fourTimes = time(line.repeat(16_000));
    expect(fourTimes / once).toBeLessThan(12);
  });

  it("is survived by templates too", () => {
    const template = learnTemplate([
      "- ".repeat(10_000),
      "خبر - ".repeat(10_000),
      ": ".repeat(10_000),
    ]);
    expect(restore(classify("- ".repeat(10_000), { template }))).toBe("- ".repeat(10_000));
  });
});
