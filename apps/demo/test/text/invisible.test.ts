import { describe, expect, it } from "vitest";
import { countInvisible, invisibleAt } from "../../src/text/invisible.js";

describe("invisible characters", () => {
  it("are counted in the order in which they come", () => {
    expect(countInvisible("می‌روم‏ کلمـــة‌")).toEqual([
      { character: { name: "ZWNJ", override: false }, count: 2 },
      { character: { name: "RLM", override: false }, count: 1 },
      { character: { name: "TATWEEL", override: false }, count: 3 },
    ]);
    expect(countInvisible("نص عادي 123")).toEqual([]);
  });

  it.each([
    ["\u202a", true],
    ["\u202b", true],
    ["\u202c", false],
    ["\u202d", true],
    ["\u202e", true],
    ["\u2066", false],
    ["\u200f", false],
  ])("%j overrides the direction: %s", (character, override) => {
    expect(invisibleAt(character, 0)?.override).toBe(override);
  });
});
