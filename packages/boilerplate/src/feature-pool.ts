/** A list of small numbers that grows: features, or hashes of topics. */
export interface FeaturePool {
  length: number;
  items: Uint16Array;
}

export function createFeaturePool(room = 1 << 12): FeaturePool {
  return { length: 0, items: new Uint16Array(room) };
}

function grow(pool: FeaturePool, atLeast: number): void {
  const wider = new Uint16Array(Math.max(pool.items.length * 2, atLeast));
  wider.set(pool.items);
  pool.items = wider;
}

export function pushFeature(pool: FeaturePool, feature: number): void {
  const n = pool.length;
  if (n === pool.items.length) grow(pool, n + 1);
  pool.items[n] = feature;
  pool.length = n + 1;
}

/** Adds what another pool has from `from` to `to`. */
export function pushSlice(pool: FeaturePool, source: FeaturePool, from: number, to: number): void {
  const start = pool.length;
  const end = start + to - from;
  if (end > pool.items.length) grow(pool, end);
  const { items } = pool;
  for (let k = from; k < to; k++) items[start + k - from] = source.items[k] as number;
  pool.length = end;
}
