// The ways between strings and UTF-16 units cost as much as the loop over the units, so the fastest
// way the runtime has is used. All give the same, lone surrogates included.

interface BufferLike {
  write(text: string, encoding: string): number;
  toString(encoding: string, start: number, end: number): string;
}

interface BufferMaker {
  from(buffer: ArrayBufferLike): BufferLike;
}

interface DecoderLike {
  decode(units: Uint16Array): string;
}

type DecoderMaker = new (
  encoding: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => DecoderLike;

const encoding = "utf-16le";
const sample = "و\ud800A";
const chunk = 0x2000;

function fromCharCodes(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += chunk) {
    const part: ArrayLike<number> = units.subarray(at, at + chunk);
    text += String.fromCharCode.apply(null, part as number[]);
  }
  return text;
}

/** The decoder of browsers, if it reads the machine's byte order; it refuses lone surrogates. */
function platformDecoder(): DecoderLike | undefined {
  const { TextDecoder } = globalThis as { TextDecoder?: DecoderMaker };
  if (typeof TextDecoder !== "function") return undefined;
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return decoder.decode(Uint16Array.of(0x648)) === "و" ? decoder : undefined;
}

/** Units that can be read from a string and written to one. */
export interface UnitBuffer {
  readonly units: Uint16Array;
  /** Puts the units of `text` from `start` to `end` at the beginning of `units`. */
  read(text: string, start: number, end: number): void;
  /** The string of the first `length` units. */
  decode(length: number): string;
}

function plainBuffer(units: Uint16Array): UnitBuffer {
  const decoder = platformDecoder();
  return {
    units,
    read(text, start, end) {
      for (let at = start; at < end; at++) units[at - start] = text.charCodeAt(at);
    },
    decode(length) {
      const part = units.subarray(0, length);
      try {
        return decoder === undefined ? fromCharCodes(part) : decoder.decode(part);
      } catch {
        return fromCharCodes(part);
      }
    },
  };
}

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
