import { Argument, Command, InvalidArgumentError } from "commander";
import { printReport } from "./print-report.js";
import type { Task } from "./task.js";
import { tasks } from "./tasks/index.js";

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("a whole number is expected.");
  return Number(value);
}

const program = new Command("eval")
  .description("Measure a package against annotated data.")
  .addArgument(new Argument("<task>", "what to measure").choices(tasks.map((task) => task.name)))
  .requiredOption("--data <path>", "directory or file with the annotated data")
  .option("--errors <n>", "how many of the worst errors to list", wholeNumber, 0)
  .option("--folds <group>", "cross-validate: train on all groups but one, test on that one")
  .addHelpText(
    "after",
    `\nTasks:\n${tasks.map((task) => `  ${task.name.padEnd(12)} ${task.description}`).join("\n")}`,
  )
  .action(async (name: string, options: { data: string; errors: number; folds?: string }) => {
    const task = tasks.find((candidate) => candidate.name === name) as Task;
    const { data, folds } = options;
    const report = await task.run(folds === undefined ? { data } : { data, folds });
    printReport(task.name, report, options.errors);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
