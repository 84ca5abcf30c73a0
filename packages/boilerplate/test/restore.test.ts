import { classify, restore } from "@warraq/boilerplate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const piece = fc.constantFrom(
  "اقرأ أيضا:",
  "قال الوزير إن الجسر سيفتح أمام السيارات يوم الأحد المقبل بعد أعمال صيانة استمرت شهرين.",
  "مشاركة",
  "\n",
  "\r\n",
  "\r",
  "  ",
  "\u0000",
  "\ud800",
  "ـ",
  "أضف تعليقا",
  "جميع الحقوق محفوظة ©",
);

describe("restore", () => {
  it("gives back what classify was given, after JSON too", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join("");
          const result = classify(text);
          expect(restore(result)).toBe(text);
          expect(restore(JSON.parse(JSON.stringify(result)))).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
