import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { spellReview } from "../../scripts/spell-review.js";

it("the committed review table is what the speller writes now", () => {
  const file = new URL("../../docs/spelling.md", import.meta.url);
  const committed = readFileSync(file, "utf8");
  expect(committed).toBe(spellReview());
  expect(committed.split("\n").filter((line) => line.startsWith("| ")).length).toBeGreaterThan(400);
});
