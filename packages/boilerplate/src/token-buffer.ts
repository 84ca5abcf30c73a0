/** Letters of each word that are kept; its proclitics and its stem reach no further. */
export const frontLetters = 8;

/** The tokens of one line, in arrays that are used again for the next line. */
export interface TokenBuffer {
  length: number;
  codes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Hash of the folded word; 0 for marks and numbers. */
  hashes: Int32Array;
  /** Letters of each word, and the first of them, folded: `frontLetters` places a word. */
  counts: Int32Array;
  fronts: Uint16Array;
  /** Arabic letters of the line, and marks of tashkeel on them. */
  letters: number;
  vowels: number;
}

export function createTokenBuffer(): TokenBuffer {
  const room = 256;
  const make = () => new Int32Array(room);
  return {
    length: 0,
    codes: make(),
    starts: make(),
    ends: make(),
    hashes: make(),
    counts: make(),
    fronts: new Uint16Array(room * frontLetters),
    letters: 0,
    vowels: 0,
  };
}

function grow(buffer: TokenBuffer): void {
  for (const key of ["codes", "starts", "ends", "hashes", "counts"] as const) {
    const wider = new Int32Array(buffer[key].length * 2);
    wider.set(buffer[key]);
    buffer[key] = wider;
  }
  const fronts = new Uint16Array(buffer.fronts.length * 2);
  fronts.set(buffer.fronts);
  buffer.fronts = fronts;
}

/**
 * Adds a token to the buffer: a word with its hash and its letters, the first of which it has put into
 * `fronts` before.
 */
export function push(
  buffer: TokenBuffer,
  tokenCode: number,
  start: number,
  end: number,
  hash = 0,
  count = 0,
) {
  const n = buffer.length;
  buffer.codes[n] = tokenCode;
  buffer.starts[n] = start;
  buffer.ends[n] = end;
  buffer.hashes[n] = hash;
  buffer.counts[n] = count;
  buffer.length = n + 1;
  // There is always room for one more, so that a word can put its letters there while it is read.
  if (n + 1 === buffer.codes.length) grow(buffer);
}
