import { expect, test } from "vitest";
import { tokenDigest } from "./fixtures/token-digest.js";

// scripts/compare-runtimes.mjs prints the same digest for other versions of Node and for a browser.
test("every runtime finds the same tokens and sentences", () => {
  expect(tokenDigest()).toBe("f4f5b5af");
});
