import { analyze } from "@warraq/pipeline";
import { describe, expect, it } from "vitest";
import { examples } from "../../src/examples/index.js";
import { arabicReason } from "../../src/i18n/arabic-reason.js";

describe("arabicReason", () => {
  it.each([
    ["text of the article", "نص من المقال"],
    ["the line is a share or print button", "السطر كله زر للمشاركة أو الطباعة"],
    ["has a notice of rights", "فيه إشعار بالحقوق"],
    ["stands under a heading of related", "تحت عنوان من صنف «ذو صلة»"],
    ["a link to more of the same, glued to the text", "رابط إلى مزيد من مثله، ملتصق بالنص"],
    ["a reason of a later release", undefined],
    ["has something else", undefined],
    ["stands under a heading of something else", undefined],
    ["toString", undefined],
  ])("of %j is %j", (reason, expected) => {
    expect(arabicReason(reason)).toBe(expected);
  });

  it.each(examples.map(({ id, text }) => [id, text]))(
    "knows the reasons of the example %s",
    (_, text) => {
      const reasons = analyze(text).blocks.map(({ reason }) => reason);
      expect(reasons.filter((reason) => arabicReason(reason) === undefined)).toEqual([]);
    },
  );
});
