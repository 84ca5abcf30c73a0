import { segment, segmentWord } from "@warraq/segment";
import { describe, expect, it } from "vitest";

const pieces = (word: string) => segmentWord(word).segments.map(({ text }) => text);

describe("segment", () => {
  it("cuts conjunctions, the future particle and pronouns", () => {
    expect(pieces("وسيكتبونها")).toEqual(["و", "س", "يكتبون", "ها"]);
  });

  it("restores the article that the preposition ل hides", () => {
    expect(segmentWord("للحظر").segments.map(({ form }) => form)).toEqual(["ل", "الحظر"]);
  });

  it("finds the words of a text and keeps their places", () => {
    expect(segment("(والشمس)").map(({ start, end, text }) => [start, end, text])).toEqual([
      [1, 7, "والشمس"],
    ]);
  });
});
