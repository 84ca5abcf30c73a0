import { type ClassifyOptions, classify, createClassifier, strip } from "@warraq/boilerplate";
import { describe, expect, it } from "vitest";
import { fixturePages } from "./fixtures/pages.js";

const text = (fixturePages[1]?.lines ?? []).map(([, line]) => line).join("\n");

describe("keep", () => {
  it("keeps what it names besides title and body", () => {
    expect(strip(text)).not.toContain("نهى عبد السلام");
    expect(strip(text, { keep: ["byline", "date"] })).toContain(
      "14 يونيو 2020 11:25 ص\nكتبت: نهى عبد السلام",
    );
  });
  it("changes no label", () => {
    const kept = classify(text, { keep: ["byline", "tags"] }).blocks;
    expect(kept.map((block) => block.label)).toEqual(
      classify(text).blocks.map((block) => block.label),
    );
  });
});

describe("precision", () => {
  it("removes no less the higher it is", () => {
    const lost = [0, 0.25, 0.5, 0.75, 1].map(
      (precision) => classify(text, { precision }).blocks.filter((block) => !block.keep).length,
    );
    expect([...lost].sort((a, b) => a - b)).toEqual(lost);
  });
});

describe("wrong options", () => {
  it.each([
    [{ keep: "byline" }, TypeError, 'keep: expected an array of labels, got "byline"'],
    [{ keep: ["author"] }, RangeError, 'keep: unknown label "author"'],
    [{ precision: 2 }, RangeError, "precision: expected a number from 0 to 1, got 2"],
    [{ precision: Number.NaN }, RangeError, "precision: expected a number from 0 to 1, got NaN"],
    [{ precision: "high" }, TypeError, 'precision: expected a number from 0 to 1, got "high"'],
    [{ template: {} }, TypeError, "template: expected a template made by learnTemplate"],
    [{ recall: 1 }, TypeError, 'options: unknown option "recall"'],
    [null, TypeError, "options: expected an object, got null"],
  ])("%j throws and says why", (options, kind, message) => {
    const wrong = options as unknown as ClassifyOptions;
    for (const run of [
      () => classify(text, wrong),
      () => strip(text, wrong),
      () => createClassifier(wrong),
    ]) {
      expect(run).toThrow(kind);
      expect(run).toThrow(message);
    }
  });
});
