// A polynomial in BASE modulo 2^32 whose coefficients are the letters: the hash of two strings set
// side by side follows from theirs, so that a word is read once for the hashes of all its parts.
const BASE = 0x85ebca6b;

/** The hash of what was hashed to `hash` with one more letter behind it. */
export const appendUnit = (hash: number, unit: number): number =>
  (Math.imul(hash, BASE) + unit) | 0;

/** The hash of a string; 0 for the empty one. */
export function hashOf(letters: string): number {
  let hash = 0;
  for (let i = 0; i < letters.length; i += 1) hash = appendUnit(hash, letters.charCodeAt(i));
  return hash;
}

/** Spreads a hash evenly over 32 bits, for those who keep some of them only. */
export function spread(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** `BASE` to the power of every length from 0 to `longest`, modulo 2^32. */
export function powersOfBase(longest: number): Int32Array {
  const powers = new Int32Array(longest + 1).fill(1);
  for (let i = 1; i <= longest; i += 1) powers[i] = Math.imul(powers[i - 1] as number, BASE);
  return powers;
}

/** Letters to set before or behind a part of a word. */
export interface Affix {
  readonly letters: string;
  readonly hash: number;
  /** What the hash of something is multiplied by when the affix comes behind it. */
  readonly power: number;
}

/** Makes an affix of letters. */
export function affix(letters: string): Affix {
  const power = powersOfBase(letters.length)[letters.length] as number;
  return { letters, hash: hashOf(letters), power };
}

/** The affix without letters. */
export const noAffix: Affix = /* @__PURE__ */ affix("");
