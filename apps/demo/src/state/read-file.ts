import type { MessageKey } from "../i18n/messages.js";
import { decodeFile } from "../text/decode-file.js";

/** Files up to here are read; a text field holds no more without making the page slow. */
export const largestFile = 5_000_000;

/** The text of a file, or why there is none; `notice` is for the reader in both cases. */
export interface ReadFile {
  readonly text: string | null;
  readonly notice: MessageKey | null;
}

export async function readFile(file: Blob): Promise<ReadFile> {
  if (file.size > largestFile) return { text: null, notice: "file.large" };
  try {
    const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (decoded === null) return { text: null, notice: "file.binary" };
    const legacy = decoded.encoding === "windows-1256";
    return { text: decoded.text, notice: legacy ? "file.legacy" : null };
  } catch {
    return { text: null, notice: "file.unreadable" };
  }
}
