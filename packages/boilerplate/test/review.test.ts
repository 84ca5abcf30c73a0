import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { reviewTable } from "../scripts/review-table.js";

it("the review table says what the package does", () => {
  expect(readFileSync(new URL("../REVIEW.md", import.meta.url), "utf8")).toBe(reviewTable());
});
