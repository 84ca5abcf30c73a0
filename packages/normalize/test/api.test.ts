import { expect, test } from "vitest";
import * as main from "../src/index.js";
import * as transliteration from "../src/transliterate/index.js";

test("the public names", () => {
  expect(Object.keys(main).sort()).toEqual([
    "NormalizeStream",
    "align",
    "audit",
    "createChunkNormalizer",
    "createNormalizer",
    "normalize",
    "optionsHash",
  ]);
  expect(Object.keys(transliteration).sort()).toEqual(["createTransliterator", "transliterate"]);
});
