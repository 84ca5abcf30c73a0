import { expect, test } from "vitest";
import * as api from "../src/index.js";

test("the public names", () => {
  expect(Object.keys(api).sort()).toEqual([
    "createSegmenter",
    "createTokenizer",
    "detokenize",
    "sentences",
    "tokenize",
    "words",
  ]);
});
