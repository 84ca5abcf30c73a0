import * as char from "../char.js";
import type { Fold } from "../engine/fold-table.js";
import { foldAll, foldPairs, namedStep } from "../step.js";

/** Removes end of ayah, start of hizb, place of sajdah. */
export const withoutQuranicSigns = (): Fold[] => foldAll("\u06DD\u06DE\u06E9\u08E2", "");

/** Removes small waw and yeh. */
export const withoutSmallLetters = (): Fold[] => foldAll(char.smallWaw + char.smallYeh, "");

export const quranicSigns = /* @__PURE__ */ namedStep("quranicSigns", {
  remove: {
    loss: "end of ayah, start of hizb, place of sajdah (the numbers of ayahs stay)",
    work: () => ({ shape: withoutQuranicSigns() }),
  },
});

export const smallLetters = /* @__PURE__ */ namedStep("smallLetters", {
  remove: {
    loss: "the small waw and yeh that tell a long vowel in Quranic spelling",
    work: () => ({ shape: withoutSmallLetters() }),
  },
  letters: {
    loss: "that the waw or yeh was written small",
    work: () => ({
      shape: foldPairs(char.smallWaw + char.smallYeh, char.waw + char.yeh),
    }),
  },
});
