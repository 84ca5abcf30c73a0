import { Command, Option } from "commander";
import type { DecodeOptions } from "./decode.js";
import { exitCode, Failure } from "./failure.js";
import { displayName, type Input, readInput } from "./inputs.js";
import { jsonLine } from "./json-line.js";
import { write } from "./output.js";

/**
 * What a command makes of one text, in the form that is asked for.
 */
export interface Result {
  /** For people: pieces of text. */
  text(): Iterable<string>;
  /** For programs: printed as one line of JSON, after the name of the file. */
  json(): Readonly<Record<string, unknown>>;
}

/** Makes the result of one text. */
export type Work = (input: Input) => Result;

interface SharedOptions extends DecodeOptions {
  readonly json?: boolean;
}

async function runOne(file: string, options: SharedOptions, work: Work): Promise<void> {
  const input = await readInput(file, options);
  if (input.text === "") process.stderr.write(`warraq: ${displayName(file)}: the input is empty\n`);
  const result = work(input);
  await write(options.json ? jsonLine({ file, ...result.json() }) : result.text());
}

async function runAll(files: string[], options: SharedOptions, work: Work): Promise<void> {
  let failed = 0;
  for (const file of files.length > 0 ? files : ["-"]) {
    try {
      await runOne(file, options, work);
    } catch (error) {
      if (!(error instanceof Failure) || error.code === exitCode.usage) throw error;
      process.stderr.write(`warraq: ${error.message}\n`);
      failed++;
    }
  }
  if (failed > 0) {
    process.exitCode = exitCode.input;
    if (files.length > 1) {
      process.stderr.write(`warraq: ${failed} of ${files.length} files could not be read\n`);
    }
  }
}

/**
 * A command that reads files or standard input and prints one result for each.
 *
 * `prepare` is given the parsed options once and returns the work to do on every text; a
 * `TypeError` or `RangeError` that it throws names a wrong option and ends the program.
 */
export function textCommand<T>(
  name: string,
  description: string,
  prepare: (options: T) => Work,
  configure: (command: Command) => Command = (command) => command,
): Command {
  const command = new Command(name)
    .description(description)
    .argument("[files...]", "text files; standard input when there are none, or for -")
    .option("--json", "print one JSON object a line for programs")
    .option("--encoding <name>", "encoding of the input, such as windows-1256", "utf-8")
    .addOption(
      new Option("--invalid <how>", "what to do about bytes that are not valid text")
        .choices(["error", "replace"])
        .default("error"),
    );
  return configure(command).action(async (files: string[], options: T & SharedOptions) => {
    let work: Work;
    try {
      work = prepare(options);
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) {
        throw new Failure(error.message, exitCode.usage);
      }
      throw error;
    }
    await runAll(files, options, work);
  });
}
