/** Letters of each word that are kept; its proclitics and its stem reach no further. */
export const frontLetters = 8;

/** Tokens of a line whose letters are kept: the topic of a line shows long before. */
export const frontTokens = 4096;

/** The tokens of one line, in arrays that are used again for the next line. */
export interface TokenBuffer {
  length: number;
  codes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Hash of the folded word; 0 for marks and numbers. */
  hashes: Int32Array;
  /** First letters of each of the first words, folded: how many, and `frontLetters` places a word. */
  readonly counts: Uint8Array;
  readonly fronts: Uint16Array;
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
    counts: new Uint8Array(frontTokens),
    fronts: new Uint16Array(frontTokens * frontLetters),
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
  if (n === buffer.codes.length) grow(buffer);
  buffer.codes[n] = tokenCode;
  buffer.starts[n] = start;
  buffer.ends[n] = end;
  buffer.hashes[n] = hash;
  if (n < frontTokens) buffer.counts[n] = Math.min(count, frontLetters);
  buffer.length = n + 1;
}

/** Where the letters of the next word go: those of words that come too late share the last place. */
export function nextFront(buffer: TokenBuffer): number {
  return Math.min(buffer.length, frontTokens - 1) * frontLetters;
}
