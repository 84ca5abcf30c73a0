// The way from UTF-16 units to a string costs more than the loop that makes the units, so the
// fastest way the runtime has is used. All give the same string, lone surrogates included, and
// all read the units in the machine's own byte order, which a sample tells to be right.

type Decode = (units: Uint16Array) => string;

interface BufferLike {
  from(
    buffer: ArrayBufferLike,
    offset: number,
    length: number,
  ): { toString(encoding: string): string };
}

const sample = /* @__PURE__ */ Uint16Array.of(0x648, 0xd800, 0x41);
const chunk = 0x2000;

const fromCharCodes: Decode = (units) => {
  let text = "";
  for (let at = 0; at < units.length; at += chunk) {
    text += String.fromCharCode.apply(
      null,
      units.subarray(at, at + chunk) as unknown as readonly number[] as number[],
    );
  }
  return text;
};

function fromBuffer(): Decode | undefined {
  const { Buffer } = globalThis as { Buffer?: BufferLike };
  if (typeof Buffer?.from !== "function") return undefined;
  const decode: Decode = (units) =>
    Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString("utf16le");
  return decode(sample) === fromCharCodes(sample) ? decode : undefined;
}

let best: Decode | undefined;

/** The string of some UTF-16 units, whatever they are. */
export function decodeUnits(units: Uint16Array): string {
  if (units.length < 64) return fromCharCodes(units);
  best ??= fromBuffer() ?? fromCharCodes;
  return best(units);
}
