import { describe, expect, test } from "vitest";
import { sentences } from "../src/index.js";

const pieces = (text: string) => sentences(text).map((sentence) => sentence.text);

describe("sentences", () => {
  test("the example of the documentation", () => {
    expect(pieces("وصل د. سامي عند 3.5 مساءً.ثم غادر؟")).toEqual([
      "وصل د. سامي عند 3.5 مساءً.",
      "ثم غادر؟",
    ]);
  });

  test("a line end ends a sentence", () => {
    expect(pieces("عنوان الخبر\nنص الخبر هنا.\n\n")).toEqual(["عنوان الخبر", "نص الخبر هنا."]);
  });
});
