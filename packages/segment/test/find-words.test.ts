import { describe, expect, it } from "vitest";
import { createScannedWord, nextWord } from "../src/find-words.js";

function found(text: string): [string, boolean][] {
  const words: [string, boolean][] = [];
  const word = createScannedWord();
  for (let from = 0; nextWord(text, from, word); from = word.end) {
    words.push([text.slice(word.start, word.end), word.plain]);
  }
  return words;
}

describe("nextWord", () => {
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
