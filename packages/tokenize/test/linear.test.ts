import { describe, expect, test } from "vitest";
import { createSegmenter, sentences, tokenize, words } from "../src/index.js";

const SIZE = 40_000;
/** Far above what linear time takes, far below what quadratic time would. */
const LIMIT = 3000;

const seeds = [
  "ـ",
  "َ",
  "(",
  "[1",
  '"',
  "'",
  "«",
  ".",
  ".)",
  "؟»",
  "a.",
  "a-",
  "a@",
  "a@a.",
  "@a",
  "#",
  "#1",
  "#\u200f",
  "_",
  "1,",
  "1.",
  "أ.",
  "بي.",
  "د. ",
  "و",
  "http://",
  "http://(",
  "www.",
  "a:\u0308",
  "a\u200d",
  "\u200d",
  "\u200fب",
  "👩\u200d",
  "🇸",
  "\ud800",
  "\udc00",
  "\n",
  " \n",
  "كلمة ",
  "كلمة\n",
  "كلمة،\n",
  "日",
  "\0",
];

describe("hostile repetition takes linear time", () => {
  test.each(seeds)("%j", (seed) => {
    const text = seed.repeat(Math.ceil(SIZE / seed.length));
    const start = performance.now();
    expect(tokenize(text, { spaces: true }).at(-1)?.end).toBe(text.length);
    words(text);
    sentences(text);
    for (const granularity of ["word", "sentence"] as const) {
      for (const mode of ["arabic", "unicode"] as const) {
        let at = 0;
        for (const { segment } of createSegmenter({ granularity, mode }).segment(text)) {
          at += segment.length;
        }
        expect(at).toBe(text.length);
      }
    }
    expect(performance.now() - start).toBeLessThan(LIMIT);
  });
});
