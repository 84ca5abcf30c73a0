// FNV-1a over UTF-16 code units, then a final mix, because only some of the bits are kept.
const PRIME = 0x01000193;
const START = 0x811c9dc5;

function add(hash: number, letters: string, from: number, to: number): number {
  let value = hash;
  for (let i = from; i < to; i += 1) value = Math.imul(value ^ letters.charCodeAt(i), PRIME);
  return value;
}

/** The hash of `prefix + letters.slice(from, to) + suffix`, `bits` wide, without joining them. */
export function hashWord(
  bits: number,
  prefix: string,
  letters: string,
  from: number,
  to: number,
  suffix: string,
): number {
  let value = add(START, prefix, 0, prefix.length);
  value = add(value, letters, from, to);
  value = add(value, suffix, 0, suffix.length);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> (32 - bits);
}
