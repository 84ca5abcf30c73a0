// Node's Buffer copies between strings and UTF-16 units at the speed of memory; where there is none,
// a loop does it. Both give the same, lone surrogates included.

interface BytesLike {
  write(text: string, encoding: string): number;
  toString(encoding: string, start: number, end: number): string;
}

interface Runtime {
  readonly Buffer?: { from(buffer: ArrayBufferLike): BytesLike };
}

const encoding = "utf16le";
const sample = "و\ud800A";

/** Units that can be read from a string and written to one. */
export interface UnitBuffer {
  readonly units: Uint16Array;
  /** Puts the units of a text, which must not be more than there is room for, into `units`. */
  read(text: string): void;
  /** The string of the first `length` units. */
  decode(length: number): string;
}

/** Makes room for `size` units, at most as many as a call takes arguments everywhere: 2^15. */
export function unitBuffer(size: number): UnitBuffer {
  const units = new Uint16Array(size);
  const bytes = (globalThis as Runtime).Buffer?.from(units.buffer);
  bytes?.write(sample, encoding);
  // Tells whether this Buffer is the one of Node, and the machine's byte order the one it reads.
  return bytes && units[1] === 0xd800 && bytes.toString(encoding, 0, 6) === sample
    ? {
        units,
        read: (text) => void bytes.write(text, encoding),
        decode: (length) => bytes.toString(encoding, 0, length * 2),
      }
    : {
        units,
        read(text) {
          for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
        },
        decode: (length) =>
          String.fromCharCode.apply(
            null,
            units.subarray(0, length) as ArrayLike<number> as number[],
          ),
      };
}
