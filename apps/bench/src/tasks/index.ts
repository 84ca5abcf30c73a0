import type { Task } from "../task.js";
import { boilerplateTask } from "./boilerplate.js";
import { breakTestsTask } from "./break-tests.js";
import { conformanceTask } from "./conformance.js";
import { numbersTask } from "./numbers.js";
import { segmentTask } from "./segment.js";
import { sentencesTask } from "./sentences.js";

/** Every evaluation task, in the order of the help text. */
export const tasks: readonly Task[] = [
  boilerplateTask,
  numbersTask,
  segmentTask,
  sentencesTask,
  breakTestsTask,
  conformanceTask,
];
