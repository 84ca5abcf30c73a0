import { char } from "../char.js";
import { foldAll, foldPairs, namedStep } from "../step.js";

export const quranicSigns = namedStep("quranicSigns", {
  remove: {
    loss: "end of ayah, start of hizb, place of sajdah (the numbers of ayahs stay)",
    work: () => ({ shape: foldAll("\u06DD\u06DE\u06E9\u08E2", "") }),
  },
});

export const smallLetters = namedStep("smallLetters", {
  remove: {
    loss: "the small waw and yeh that tell a long vowel in Quranic spelling",
    work: () => ({ shape: foldAll(char.smallWaw + char.smallYeh, "") }),
  },
  letters: {
    loss: "that the waw or yeh was written small",
    work: () => ({
      shape: foldPairs(char.smallWaw + char.smallYeh, char.waw + char.yeh),
    }),
  },
});
