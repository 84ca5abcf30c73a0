import { readFile } from "node:fs/promises";
import { type DecodeOptions, decode } from "./decode.js";
import { Failure } from "./failure.js";

/** One text to work on. */
export interface Input {
  /** The path as it was given, or `-` for standard input. */
  readonly file: string;
  readonly text: string;
}

/** The name under which a file is spoken of in messages. */
export const displayName = (file: string): string => (file === "-" ? "standard input" : file);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory; name the files in it",
  EACCES: "permission denied",
  ERR_FS_FILE_TOO_LARGE: "larger than 2 GiB; split it first",
};

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    process.stderr.write("warraq: reading standard input; end it with Ctrl+D\n");
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === "-" ? await readStandardInput() : await readFile(file);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Failure(`${displayName(file)}: ${reasons[code] ?? message}`);
  }
}

/** Reads a file, or standard input for `-`, as text. */
export async function readInput(file: string, options: DecodeOptions): Promise<Input> {
  return { file, text: decode(await readBytes(file), displayName(file), options) };
}
