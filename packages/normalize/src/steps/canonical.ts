import { allCompositions } from "../engine/canonical.js";
import { orderMarks } from "../rules/compose.js";
import { namedStep } from "../step.js";

export const canonical = /* @__PURE__ */ namedStep("canonical", {
  compose: { work: () => ({ compose: "order" }) },
  nfc: { work: () => ({ compose: "nfc" }) },
  ignore: {
    loss: "nothing by itself; but folds tell أ from alef and hamza above, which are the same",
    work: () => ({ compose: "never" }),
  },
  decompose: {
    work: () => ({
      compose: "order",
      decomposition: allCompositions().map(
        ({ base, mark, composed }) => [composed.charCodeAt(0), base + mark] as const,
      ),
      finalRule: () => orderMarks,
    }),
  },
});
