import { analyze } from "@warraq/pipeline";
import { describe, expect, it } from "vitest";
import { cliticGroups, packClitics } from "../../src/worker/pack-clitics.js";

/** The clitics of a text with their groups. */
function cliticsOf(text: string): [string, string | undefined][] {
  const { words = [] } = analyze(text, { segments: { scheme: "d3" } });
  const packed = packClitics(words);
  return Array.from({ length: packed.length / 3 }, (_, i) => [
    text.slice(packed[3 * i], packed[3 * i + 1]),
    cliticGroups[packed[3 * i + 2] ?? -1],
  ]);
}

describe("packClitics", () => {
  it("tells particles, the article and pronouns apart", () => {
    expect(cliticsOf("وقال الرئيس إنه سيعود إلى المدينة.")).toEqual([
      ["و", "particle"],
      ["ال", "article"],
      ["ه", "pronoun"],
      ["س", "particle"],
      ["ال", "article"],
    ]);
  });

  it("is empty where there are no words", () => {
    expect(packClitics([])).toHaveLength(0);
  });
});
