import { describe, expect, it } from "vitest";
import { findWords } from "../src/find-words.js";

function found(text: string): [string, boolean][] {
  const words: [string, boolean][] = [];
  findWords(text, (start, end, plain) => words.push([text.slice(start, end), plain]));
  return words;
}

describe("findWords", () => {
  it.each([
    [
      "قال: «نعم»، ثم مضى.",
      [
        ["قال", true],
        ["نعم", true],
        ["ثم", true],
        ["مضى", true],
      ],
    ],
    ["كوفيد19", [["كوفيد", true]]],
    ["مُعَلِّم", [["مُعَلِّم", false]]],
    ["سلامــ", [["سلامــ", false]]],
    ["\u200fكتاب\u200f", [["كتاب", false]]],
    ["می‌خواهم", [["می‌خواهم", false]]],
    ["ـًا", [["ا", true]]],
    [
      "صلى الله ﷺ",
      [
        ["صلى", true],
        ["الله", true],
      ],
    ],
  ])("in %s", (text, words) => expect(found(text)).toEqual(words));
});
