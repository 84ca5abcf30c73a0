import type { Task } from "../task.js";

/** Every evaluation task, in the order of the help text. */
export const tasks: readonly Task[] = [];
