/** Lines that have the same key, by number. */
export interface LineCopies {
  /** For each line the first one with its key: the line itself when there is none before. */
  readonly first: Int32Array;
  /** How many lines have the key; told at the first of them. */
  readonly count: Int32Array;
}

/** Finds the lines with the same key: open addressing over line numbers, at most half full. */
export function lineCopies(keys: Int32Array): LineCopies {
  const n = keys.length;
  const bits = Math.max(2, 33 - Math.clz32(n));
  const mask = (1 << bits) - 1;
  /** One more than the number of the first line with a key. */
  const slots = new Int32Array(mask + 1);
  const first = new Int32Array(n);
  const count = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const key = keys[i] as number;
    let slot = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> (32 - bits);
    let known = slots[slot] as number;
    while (known !== 0 && keys[known - 1] !== key) {
      slot = (slot + 1) & mask;
      known = slots[slot] as number;
    }
    if (known === 0) {
      slots[slot] = i + 1;
      known = i + 1;
    }
    first[i] = known - 1;
    count[known - 1] = (count[known - 1] as number) + 1;
  }
  return { first, count };
}
