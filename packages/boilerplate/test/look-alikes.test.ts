import { readdirSync, readFileSync } from "node:fs";
import { classify } from "@warraq/boilerplate";
import { describe, expect, it } from "vitest";

const folder = new URL("fixtures/lookalikes/", import.meta.url);

describe("text that looks like furniture and is none", () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8");
    it(`keeps every line of ${name}`, () => {
      const lost = classify(text).blocks.filter((block) => !block.keep);
      expect(lost.map((block) => text.slice(block.start, block.end))).toEqual([]);
    });
    it(`keeps every line of ${name} with blank lines everywhere`, () => {
      const spread = text.replace(/\n+/g, "\n\n");
      const lost = classify(spread).blocks.filter((block) => !block.keep);
      expect(lost.map((block) => spread.slice(block.start, block.end))).toEqual([]);
    });
  }
});
