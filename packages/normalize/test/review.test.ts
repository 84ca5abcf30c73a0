import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderReview } from "../scripts/render-review.js";

test("the review table is up to date", () => {
  const committed = readFileSync(new URL("../REVIEW.md", import.meta.url), "utf8");
  expect(committed).toBe(renderReview());
});
