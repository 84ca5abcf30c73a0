import { allCompositions } from "../engine/canonical.js";
import { orderMarks } from "../rules/compose.js";
import { namedStep } from "../step.js";

export const canonical = namedStep("canonical", {
  compose: { work: () => ({ order: true }) },
  decompose: {
    work: () => ({
      order: true,
      last: allCompositions().map(
        ({ base, mark, composed }) => [composed.charCodeAt(0), base + mark] as const,
      ),
      finalRule: () => orderMarks,
    }),
  },
});
