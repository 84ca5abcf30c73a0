import * as api from "@warraq/boilerplate";
import {
  classify,
  createClassifier,
  learnTemplate,
  mergeTemplates,
  restore,
  strip,
} from "@warraq/boilerplate";
import { describe, expect, it } from "vitest";

const text = "قال الوزير إن الجسر سيفتح غدا.\nاقرأ أيضا:";

describe("the examples of the doc comments", () => {
  it("hold", () => {
    expect(classify(text).blocks.map((block) => block.label)).toEqual(["body", "related"]);
    expect(strip(text)).toBe("قال الوزير إن الجسر سيفتح غدا.");
    expect(restore(classify(text))).toBe(text);
    expect(createClassifier({ keep: ["related"] }).strip(text)).toBe(text);
    expect(learnTemplate(["خبر", "خبر آخر"]).pages).toBe(2);
    expect(mergeTemplates(learnTemplate(["خبر"]), learnTemplate(["خبر آخر"])).pages).toBe(2);
  });
});

describe("the package", () => {
  it("has these names and no others", () => {
    expect(Object.keys(api).sort()).toEqual([
      "classify",
      "createClassifier",
      "labels",
      "learnTemplate",
      "mergeTemplates",
      "restore",
      "strip",
    ]);
  });
});
