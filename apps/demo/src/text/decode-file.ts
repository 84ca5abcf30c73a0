/** The text of a file and how it was read, or null if the file is no text. */
export type Decoded = { readonly text: string; readonly encoding: string } | null;

/** How many bytes at the beginning tell text from other files. */
const sampleSize = 8192;

function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Control bytes other than white space hardly occur in text, and fill every other format. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && (byte < 9 || byte > 13)) controls++;
  return controls * 50 > sample.length;
}

/**
 * Reads the bytes of a file: UTF-16 if it says so, UTF-8 if it is valid UTF-8, else Windows-1256,
 * the code page of old Arabic text files.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined)
    return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  if (looksBinary(bytes)) return null;
  for (const encoding of ["utf-8", "windows-1256"]) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not valid in this encoding: the next one is tried.
    }
  }
  return null;
}
