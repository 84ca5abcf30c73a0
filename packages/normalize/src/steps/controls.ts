import { isBidiControl, isInvisibleControl } from "@warraq/unicode";
import { char, code, range } from "../char.js";
import { foldAll, namedStep } from "../step.js";

const nonJoiner = /* @__PURE__ */ code(char.zeroWidthNonJoiner);
const controls = (wanted: (at: number) => boolean) => range(0xa0, 0xffff).filter(wanted);

export const controlsStep = namedStep("controls", {
  remove: {
    loss: "direction marks, joiners, soft hyphens and the like; ZWNJ follows the option zwnj",
    work: () => ({
      shape: foldAll(
        controls((at) => isInvisibleControl(at) && at !== nonJoiner),
        "",
      ),
    }),
  },
  "remove-bidi": {
    loss: "direction marks, embeddings, overrides and isolates",
    work: () => ({ shape: foldAll(controls(isBidiControl), "") }),
  },
});

export const zwnj = namedStep("zwnj", {
  remove: {
    loss: "where letters were kept apart: Persian می‌خورد becomes one joined word",
    work: () => ({ shape: foldAll([nonJoiner], "") }),
  },
  space: {
    loss: "the difference between half a space and a whole one",
    work: () => ({ shape: foldAll([nonJoiner], char.space) }),
  },
});
