import { once } from "node:events";

/**
 * Writes to standard output and waits while the reader is slow.
 *
 * A reader that has closed the pipe, as `head` does, ends the process quietly: nobody is left to
 * read the rest.
 */
export async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Installs the quiet end for closed pipes; any other trouble with standard output is reported. */
export function watchStandardOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`warraq: cannot write the result: ${error.message}\n`);
    process.exit(1);
  });
}
