import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { type DecodeOptions, decode } from "./decode.js";
import { exitCode, Failure } from "./failure.js";
import { ndjsonRecords } from "./ndjson.js";

/** One text to work on. */
export interface Input {
  /** The path as it was given, or `-` for standard input. */
  readonly file: string;
  readonly text: string;
  /** The object that held the text, when the input is NDJSON. */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** How files become texts. */
export interface InputOptions extends DecodeOptions {
  /** Whether files hold one JSON object a line, with the text in one of its fields. */
  readonly ndjson?: boolean;
  /** The name of that field. */
  readonly field: string;
}

const displayName = (file: string): string => (file === "-" ? "standard input" : file);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory; name the files in it",
  EACCES: "permission denied",
  ERR_FS_FILE_TOO_LARGE: "larger than 2 GiB; split it first",
};

/** What went wrong with a file, as a `Failure`; anything that is no trouble of the input is thrown on. */
function asFailure(error: unknown, file: string): Failure {
  if (error instanceof Failure && error.code !== exitCode.usage) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined || error instanceof Failure) throw error;
  return new Failure(`${displayName(file)}: ${reasons[code] ?? message}`);
}

function standardInput(): AsyncIterable<Buffer> {
  if (process.stdin.isTTY) {
    process.stderr.write("warraq: reading standard input; end it with Ctrl+D\n");
  }
  return process.stdin;
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== "-") return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of standardInput()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Reads the one text of a file, or of standard input for `-`; throws a `Failure` when it cannot. */
export async function readText(file: string, options: DecodeOptions): Promise<string> {
  try {
    return decode(await readBytes(file), displayName(file), options);
  } catch (error) {
    throw asFailure(error, file);
  }
}

async function* textsOf(file: string, options: InputOptions): AsyncGenerator<Input | Failure> {
  if (!options.ndjson) {
    yield { file, text: await readText(file, options) };
    return;
  }
  const stream = file === "-" ? standardInput() : createReadStream(file);
  for await (const found of ndjsonRecords(stream, options.field, displayName(file), options)) {
    yield found instanceof Failure ? found : { file, ...found };
  }
}

/**
 * The texts of the files one after the other, standard input if none is named; a `Failure` in the
 * place of each text that cannot be read, so that the others are still worked through.
 */
export async function* readInputs(
  files: readonly string[],
  options: InputOptions,
): AsyncGenerator<Input | Failure> {
  for (const file of files.length > 0 ? files : ["-"]) {
    let isEmpty = true;
    try {
      for await (const input of textsOf(file, options)) {
        if (input instanceof Failure || input.record || input.text !== "") isEmpty = false;
        yield input;
      }
    } catch (error) {
      isEmpty = false;
      yield asFailure(error, file);
    }
    if (isEmpty) process.stderr.write(`warraq: ${displayName(file)}: the input is empty\n`);
  }
}
