import type { Task } from "../task.js";
import { segmentTask } from "./segment.js";

/** Every evaluation task, in the order of the help text. */
export const tasks: readonly Task[] = [segmentTask];
