/** The tables hold the code points below this one. */
export const TABLE_SIZE = 0x20000;

const LETTER_A = 65;
const LETTER_Z = 90;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const SMALL_A = 97;

/**
 * Spreads run-length coded classes over one byte per code point.
 *
 * A run is a capital letter (A is class 0) and its length in base 36, 1 where it is left out.
 */
export function expandRuns(runs: string): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE);
  let at = 0;
  let index = 0;
  while (index < runs.length) {
    const value = runs.charCodeAt(index++) - LETTER_A;
    let length = 0;
    for (; index < runs.length; index++) {
      const code = runs.charCodeAt(index);
      if (code >= LETTER_A && code <= LETTER_Z) break;
      length = length * 36 + code - (code <= DIGIT_NINE ? DIGIT_ZERO : SMALL_A - 10);
    }
    length ||= 1;
    classes.fill(value, at, at + length);
    at += length;
  }
  return classes;
}
