import { segmentWord } from "@warraq/segment";
import { expect, it } from "vitest";
import { articleGold } from "./fixtures/article-gold.js";

it("tells the article from a stem that begins like it", () => {
  const wrong = articleGold.flatMap(([word, pieces]) => {
    const found = segmentWord(word, { scheme: "d3" }).segments.map(({ text }) => text);
    return found.join("+") === pieces ? [] : [`${pieces}, not ${found.join("+")}`];
  });
  expect(wrong.length / articleGold.length, wrong.join("; ")).toBeLessThanOrEqual(0.05);
});
