// The ways between strings and UTF-16 units cost as much as the loop over the units, so the fastest
// way the runtime has is used. All give the same, lone surrogates included.

interface BufferLike {
  write(text: string, encoding: string): number;
  toString(encoding: string, start: number, end: number): string;
}

interface BufferMaker {
  from(buffer: ArrayBufferLike): BufferLike;
}

const chunk = 0x2000;

/** Units that can be read from a string and written to one. */
export interface UnitBuffer {
  readonly units: Uint16Array;
  /** Puts the units of `text` from `start` to `end` at the beginning of `units`. */
  read(text: string, start: number, end: number): void;
  /** The string of the first `length` units. */
  decode(length: number): string;
}

function plainBuffer(units: Uint16Array): UnitBuffer {
  return {
    units,
    read(text, start, end) {
      for (let at = start; at < end; at++) units[at - start] = text.charCodeAt(at);
    },
    decode(length) {
      let text = "";
      for (let at = 0; at < length; at += chunk) {
        const part: ArrayLike<number> = units.subarray(at, Math.min(at + chunk, length));
        text += String.fromCharCode.apply(null, part as number[]);
      }
      return text;
    },
  };
}

const encoding = "utf16le";
const sample = "و\ud800A";

/** Makes room for `size` units. */
export function unitBuffer(size: number): UnitBuffer {
  const plain = plainBuffer(new Uint16Array(size));
  const { units } = plain;
  const { Buffer } = globalThis as { Buffer?: BufferMaker };
  if (typeof Buffer?.from !== "function") return plain;
  const bytes = Buffer.from(units.buffer);
  const fast: UnitBuffer = {
    units,
    read(text, start, end) {
      bytes.write(text.slice(start, end), encoding);
    },
    decode: (length) => bytes.toString(encoding, 0, length * 2),
  };
  // Tells whether this Buffer is the one of Node, and the machine's byte order the one it reads.
  fast.read(sample, 0, sample.length);
  const reads = plain.decode(sample.length) === sample;
  return reads && fast.decode(sample.length) === sample ? fast : plain;
}
