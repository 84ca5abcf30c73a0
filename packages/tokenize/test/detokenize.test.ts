import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detokenize, tokenize } from "../src/index.js";

describe("detokenize", () => {
  test("the example of the documentation", () => {
    expect(detokenize(["قالت", ":", "«", "بلغ", "5", "٪", "»", "."])).toBe("قالت: «بلغ 5٪».");
  });

  test.each([
    ["commas", ["شاي", "،", "قهوة"], "شاي، قهوة"],
    ["straight quotes", ["قال", '"', "نعم", '"', "ثم", '"', "لا", '"', "."], 'قال "نعم" ثم "لا".'],
    ["brackets", ["ذهب", "(", "وحده", ")", "إليها"], "ذهب (وحده) إليها"],
    ["date", ["في", "12", "/", "5", "/", "2020"], "في 12/5/2020"],
    ["time", ["عند", "6", ":", "30"], "عند 6:30"],
    ["dash between words", ["بيروت", "-", "مراسلنا"], "بيروت - مراسلنا"],
    ["dash before a number", ["المجموع", "-", "5"], "المجموع - 5"],
    ["proclitic before digits", ["بين", "20", "و", "30"], "بين 20 و30"],
    ["tatweel before digits", ["الـ", "53"], "الـ53"],
    ["nothing", [], ""],
    ["empty pieces", ["", "نعم", ""], " نعم "],
  ])("%s", (_, tokens, text) => expect(detokenize(tokens)).toBe(text));

  test("tokens with spaces give their text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(detokenize(tokenize(text, { spaces: true }))).toBe(text);
      }),
    );
  });

  test("tokens without spaces keep what touched and one space where any was", () => {
    const text = "وقال:«نعم» ،  ثم\nغادر .";
    expect(detokenize(tokenize(text))).toBe("وقال:«نعم» ، ثم غادر .");
  });
});
