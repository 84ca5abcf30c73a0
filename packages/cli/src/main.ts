import { CommanderError } from "commander";
import { Failure } from "./failure.js";
import { watchStandardOutput } from "./output.js";
import { createProgram, usageExitCode } from "./program.js";

watchStandardOutput();
try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = usageExitCode(error.exitCode);
  } else if (error instanceof Failure) {
    process.stderr.write(`warraq: ${error.message}\n`);
    process.exitCode = error.code;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`warraq: internal error: ${message}\nPlease report it with the input.\n`);
    process.exitCode = 1;
  }
}
