// The way from UTF-16 units to a string costs as much as the loop that makes the units, so the
// fastest way the runtime has is used. All give the same string, lone surrogates included.

interface BufferLike {
  toString(encoding: string, start: number, end: number): string;
}

interface BufferMaker {
  from(buffer: ArrayBufferLike): BufferLike;
}

const chunk = 0x2000;

function fromCharCodes(units: Uint16Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += chunk) {
    const part: ArrayLike<number> = units.subarray(at, Math.min(at + chunk, length));
    text += String.fromCharCode.apply(null, part as number[]);
  }
  return text;
}

/** Units to write into, and the string of the first of them. */
export interface UnitBuffer {
  readonly units: Uint16Array;
  decode(length: number): string;
}

/** Makes room for `size` units. */
export function unitBuffer(size: number): UnitBuffer {
  const units = new Uint16Array(size);
  const plain = { units, decode: (length: number) => fromCharCodes(units, length) };
  const { Buffer } = globalThis as { Buffer?: BufferMaker };
  if (typeof Buffer?.from !== "function") return plain;
  const bytes = Buffer.from(units.buffer);
  const decode = (length: number) => bytes.toString("utf16le", 0, length * 2);
  // Tells whether this Buffer is the one of Node, and the machine's byte order the one it reads.
  units.set([0x648, 0xd800, 0x41]);
  return decode(3) === plain.decode(3) ? { units, decode } : plain;
}
