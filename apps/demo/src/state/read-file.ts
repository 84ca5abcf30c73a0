import type { MessageKey } from "../i18n/messages.js";
import { decodeFile } from "../text/decode-file.js";
import { htmlText } from "./html-text.js";

/** Files up to here are read; a text field holds no more without making the page slow. */
export const largestFile = 5_000_000;

/** The text of a file, or why there is none; `notice` is for the reader in both cases. */
export interface ReadFile {
  readonly text: string | null;
  readonly notice: MessageKey | null;
}

/** Browsers tell the type by the ending of the name, some only for some endings. */
const isHtml = (file: File) => file.type === "text/html" || /\.x?html?$/i.test(file.name);

export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > largestFile) return { text: null, notice: "file.large" };
  try {
    const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (decoded === null) return { text: null, notice: "file.binary" };
    if (isHtml(file)) return { text: htmlText(decoded.text), notice: "file.html" };
    const legacy = decoded.encoding === "windows-1256";
    return { text: decoded.text, notice: legacy ? "file.legacy" : null };
  } catch {
    return { text: null, notice: "file.unreadable" };
  }
}
