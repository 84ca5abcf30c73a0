import type { TrainingOptions } from "./train-model.js";

type Size = Pick<TrainingOptions, "leastCount" | "hashBits">;

/** How much of the word counts each shipped model keeps; see the table in the README. */
export const modelSizes = {
  standard: { leastCount: 3, hashBits: 26 },
  lite: { leastCount: 40, hashBits: 23 },
} as const satisfies Record<string, Size>;
