/** The tokens of one line, in arrays that are used again for the next line. */
export interface TokenBuffer {
  length: number;
  codes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Hash of the folded word; 0 for marks and numbers. */
  hashes: Int32Array;
  /** Arabic letters of the line, and marks of tashkeel on them. */
  letters: number;
  vowels: number;
}

export function createTokenBuffer(): TokenBuffer {
  const make = () => new Int32Array(256);
  return {
    length: 0,
    codes: make(),
    starts: make(),
    ends: make(),
    hashes: make(),
    letters: 0,
    vowels: 0,
  };
}

function grow(buffer: TokenBuffer): void {
  for (const key of ["codes", "starts", "ends", "hashes"] as const) {
    const wider = new Int32Array(buffer[key].length * 2);
    wider.set(buffer[key]);
    buffer[key] = wider;
  }
}

/** Adds a token to the buffer. */
export function push(
  buffer: TokenBuffer,
  tokenCode: number,
  start: number,
  end: number,
  hash: number,
) {
  const n = buffer.length;
  if (n === buffer.codes.length) grow(buffer);
  buffer.codes[n] = tokenCode;
  buffer.starts[n] = start;
  buffer.ends[n] = end;
  buffer.hashes[n] = hash;
  buffer.length = n + 1;
}
