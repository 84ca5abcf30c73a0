import * as char from "../char.js";
import { shortenRuns } from "../rules/elongation.js";
import { attachProclitics } from "../rules/proclitics.js";
import { namedStep, type Step } from "../step.js";

export const elongation: Step<"elongation", 1 | 2> = {
  name: "elongation",
  accepts: `"keep", 1, 2`,
  isValue: (value): value is 1 | 2 => value === 1 || value === 2,
  loss: (value) => `how long a letter was held: runs of three or more become ${value}`,
  // Once as the folds will see the letters, so that what follows finds the end of the word; once
  // more for runs that the last steps make.
  work: (value) => ({ letterRule: shortenRuns(value), closingRule: shortenRuns(value) }),
};

export const proclitics = /* @__PURE__ */ namedStep("proclitics", {
  waw: {
    loss: "that the conjunction و was typed apart from its word",
    work: () => ({ lastRule: attachProclitics(char.waw) }),
  },
  attach: {
    loss: "that و ف ب ل or ك was typed apart from its word",
    work: () => ({
      lastRule: attachProclitics(char.waw + char.feh + char.beh + char.lam + char.kaf),
    }),
  },
});
