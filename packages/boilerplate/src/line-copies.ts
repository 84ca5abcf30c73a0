/** Lines that have the same key, by number. */
export interface LineCopies {
  /** For each line the first one with its key: the line itself when there is none before. */
  readonly first: Int32Array;
  /** How many lines have the key; told at the first of them. */
  readonly count: Int32Array;
}

/** Finds the lines with the same key. */
export function lineCopies(keys: Int32Array): LineCopies {
  const firsts = new Map<number, number>();
  const count = new Int32Array(keys.length);
  const first = keys.map((key, i) => {
    const known = firsts.get(key) ?? i;
    if (known === i) firsts.set(key, i);
    count[known] = (count[known] as number) + 1;
    return known;
  });
  return { first, count };
}
