import type { Analysis } from "@warraq/pipeline";
import { describe, expect, it } from "vitest";
import { cliticGroups, packClitics } from "../../src/worker/pack-clitics.js";

type Word = NonNullable<Analysis["words"]>[number];

/** A word whose parts are given as `text/role`. */
function word(start: number, ...parts: string[]): Word {
  let at = start;
  const segments = parts.map((part) => {
    const [text = "", role = ""] = part.split("/");
    const segment = { start: at, end: at + text.length, text, form: text, role };
    at = segment.end;
    return segment as Word["segments"][number];
  });
  const text = segments.map((segment) => segment.text).join("");
  return { start, end: at, text, segments, confidence: 1 };
}

/** What was packed, taken apart again. */
const unpack = (packed: Uint32Array) =>
  Array.from({ length: packed.length / 3 }, (_, i) => [
    packed[3 * i],
    packed[3 * i + 1],
    cliticGroups[packed[3 * i + 2] ?? -1],
  ]);

describe("packClitics", () => {
  it("tells particles, the article and pronouns apart and leaves stems out", () => {
    const words = [
      word(0, "و/conjunction", "س/future", "يزور/stem", "ون/suffix", "ها/pronoun"),
      word(20, "ب/preposition", "ال/article", "قطار/stem"),
    ];
    expect(unpack(packClitics(words))).toEqual([
      [0, 1, "particle"],
      [1, 2, "particle"],
      [8, 10, "pronoun"],
      [20, 21, "particle"],
      [21, 23, "article"],
    ]);
  });

  it("leaves out what is not written", () => {
    const words = [word(0, "ل/preposition", "/article", "لغة/stem")];
    expect(unpack(packClitics(words))).toEqual([[0, 1, "particle"]]);
  });

  it("is empty where there are no words", () => {
    expect(packClitics([])).toHaveLength(0);
  });
});
