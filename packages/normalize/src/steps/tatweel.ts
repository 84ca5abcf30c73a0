import { char } from "../char.js";
import { foldAll, namedStep } from "../step.js";

export const tatweel = namedStep("tatweel", {
  remove: {
    loss: "stretching, and the stroke that marks هـ as an abbreviation",
    work: () => ({ shape: foldAll(char.tatweel, "") }),
  },
});
