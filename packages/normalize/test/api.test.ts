import { expect, test } from "vitest";
import * as folds from "../src/folds/index.js";
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
  expect(Object.keys(transliteration).sort()).toEqual([
    "arclean",
    "createTransliterator",
    "transliterate",
  ]);
  expect(Object.keys(folds).sort()).toEqual([
    "arabicLookAlikes",
    "bareAlef",
    "createFold",
    "foldForSearch",
    "hamzaSeats",
    "hehForTehMarbuta",
    "latinDigits",
    "latinNumberSigns",
    "letterForms",
    "plainSpaces",
    "withoutControls",
    "withoutMarks",
    "withoutNonJoiners",
    "withoutQuranicSigns",
    "withoutSmallLetters",
    "withoutTatweel",
    "yehForAlefMaksura",
  ]);
});
