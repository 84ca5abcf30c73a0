import { Failure } from "./failure.js";

/** How bytes become text. */
export interface DecodeOptions {
  /** A label of the WHATWG Encoding Standard, such as `utf-8` or `windows-1256`. */
  readonly encoding: string;
  /** What happens to bytes that are no valid text: stop with a message, or replace by U+FFFD. */
  readonly invalid: "error" | "replace";
}

/** How many bytes at the beginning are looked at to tell text from other files. */
const sampleSize = 8192;
/** So many control bytes never make a text binary. */
const strayControls = 8;

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a ZIP archive (or a DOCX, XLSX or EPUB file)", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a zstd archive", [0x28, 0xb5, 0x2f, 0xfd]],
  ["an ELF program", [0x7f, 0x45, 0x4c, 0x46]],
];

/** Byte order marks decide the encoding, whatever was asked for: the file says what it is. */
function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return undefined;
}

/** Names what the bytes are when they are no text, by their signature or by their control bytes. */
function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [name, signature] of signatures) {
    if (signature.every((byte, i) => bytes[i] === byte)) return name;
  }
  const sample = bytes.subarray(0, sampleSize);
  let controls = 0;
  for (const byte of sample) {
    // Tab, line feed, form feed, carriage return and escape do occur in text; a few stray NULs in a
    // scraped file do too.
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) {
      controls++;
    }
  }
  return controls > strayControls && controls * 50 > sample.length ? "binary data" : undefined;
}

function decoderFor(encoding: string, fatal: boolean): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    throw new Failure(
      `option --encoding: "${encoding}" is not known; expected a name such as utf-8, utf-16le or windows-1256`,
      2,
    );
  }
}

function isValid(bytes: Uint8Array, end: number, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
    return true;
  } catch {
    return false;
  }
}

/**
 * The offset of the first byte that does not belong to valid UTF-8.
 *
 * TextDecoder does not say where it failed; halving finds the longest beginning without a fault.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    // A cut may split a character, which `stream` forgives.
    if (isValid(bytes, middle, true)) low = middle;
    else high = middle - 1;
  }
  // The faulty character may have begun up to three bytes earlier.
  while (!isValid(bytes, low, false)) low--;
  return low;
}

/**
 * Turns the bytes of a file into text; a byte order mark is taken as such and left out.
 *
 * Throws a `Failure` whose message names `name` when the bytes are no text in that encoding.
 */
export function decode(bytes: Uint8Array, name: string, options: DecodeOptions): string {
  const marked = encodingOfMark(bytes);
  const encoding = marked ?? options.encoding;
  const decoder = decoderFor(encoding, options.invalid === "error");
  const wide = decoder.encoding.startsWith("utf-16");
  const kind = wide ? undefined : binaryKind(bytes);
  if (kind !== undefined) throw new Failure(`${name}: this is ${kind}, not text`);
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error as { code?: string }).code === "ERR_STRING_TOO_LONG"
    ) {
      throw new Failure(`${name}: too large for one text (${bytes.length} bytes); split it first`);
    }
    const place = decoder.encoding === "utf-8" ? ` at byte ${firstInvalidByte(bytes)}` : "";
    const advice =
      decoder.encoding === "utf-8"
        ? "; try --encoding windows-1256 for old Arabic files, or --invalid replace to read on"
        : "; use --invalid replace to read on";
    throw new Failure(`${name}: not valid ${decoder.encoding}${place}${advice}`);
  }
}
