import { once } from "node:events";

/** Pieces are gathered to about this many characters before they are written. */
const chunkSize = 1 << 16;

async function writeChunk(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/**
 * Writes pieces of text to standard output, and waits while the reader is slow.
 *
 * The whole is never held as one string: the tokens of a large file would not fit into one.
 */
export async function write(pieces: Iterable<string>): Promise<void> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkSize) {
      await writeChunk(chunk);
      chunk = "";
    }
  }
  if (chunk !== "") await writeChunk(chunk);
}

/**
 * Installs the ends that a broken output needs: a reader that has closed the pipe, as `head` does,
 * ends the process quietly, and any other trouble is reported.
 */
export function watchStandardOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`warraq: cannot write the result: ${error.message}\n`);
    process.exit(1);
  });
}
