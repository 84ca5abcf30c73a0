import { Command, Option } from "commander";
import { exitCode, Failure } from "./failure.js";
import { type Input, type InputOptions, readInputs } from "./inputs.js";
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

interface SharedOptions extends InputOptions {
  readonly json?: boolean;
}

/** The result in the form that was asked for: a record of NDJSON is given back with what was found. */
function piecesOf({ file, record }: Input, result: Result, json = false): Iterable<string> {
  if (record) return jsonLine({ ...record, ...result.json() });
  return json ? jsonLine({ file, ...result.json() }) : result.text();
}

/** Hands each text of the files to `take`; texts that cannot be read are reported and counted. */
export async function eachInput(
  files: readonly string[],
  options: InputOptions,
  take: (input: Input) => Promise<void> | void,
): Promise<void> {
  let failed = 0;
  let all = 0;
  for await (const input of readInputs(files, options)) {
    all++;
    if (input instanceof Failure) {
      process.stderr.write(`warraq: ${input.message}\n`);
      failed++;
    } else {
      await take(input);
    }
  }
  if (failed === 0) return;
  process.exitCode = exitCode.input;
  if (all > 1) {
    const things = options.ndjson ? "lines" : "files";
    process.stderr.write(`warraq: ${failed} of ${all} ${things} could not be read\n`);
  }
}

/** Adds the arguments and options of every command that reads texts. */
export function readsTexts(command: Command): Command {
  return command
    .argument("[files...]", "text files; standard input when there are none, or for -")
    .option("--ndjson", "files hold one JSON object a line; each is given back with what was found")
    .option("--field <name>", "the field of those objects that holds the text", "text")
    .option("--encoding <name>", "encoding of the input, such as windows-1256", "utf-8")
    .addOption(
      new Option("--invalid <how>", "what to do about bytes that are not valid text")
        .choices(["error", "replace"])
        .default("error"),
    );
}

/** Runs a set-up; a `TypeError` or `RangeError` in it names a wrong option and ends the program. */
export async function withOptions<T>(prepare: () => T | Promise<T>): Promise<T> {
  try {
    return await prepare();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new Failure(error.message, exitCode.usage);
    }
    throw error;
  }
}

/**
 * A command that reads files or standard input and prints one result for each text.
 *
 * `prepare` is given the parsed options once and returns the work to do on every text.
 */
export function textCommand<T>(
  name: string,
  description: string,
  prepare: (options: T) => Work | Promise<Work>,
  configure: (command: Command) => Command = (command) => command,
): Command {
  const command = readsTexts(new Command(name).description(description)).option(
    "--json",
    "print one JSON object a line for programs",
  );
  return configure(command).action(async (files: string[], options: T & SharedOptions) => {
    const work = await withOptions(() => prepare(options));
    await eachInput(files, options, (input) => write(piecesOf(input, work(input), options.json)));
  });
}
