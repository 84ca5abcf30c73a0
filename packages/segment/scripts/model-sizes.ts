import type { TrainingOptions } from "./train-model.js";

type Size = Pick<TrainingOptions, "leastCount" | "hashBits">;

/** How much of the word counts each shipped model keeps; see the table in the README. */
export const modelSizes = {
  standard: { leastCount: 3, hashBits: 26 },
  lite: { leastCount: 60, hashBits: 22 },
} as const satisfies Record<string, Size>;
