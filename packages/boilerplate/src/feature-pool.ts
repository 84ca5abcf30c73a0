/** A list of small numbers that grows: features, or hashes of topics. */
export interface FeaturePool {
  length: number;
  items: Uint16Array;
}

export function createFeaturePool(room = 1 << 12): FeaturePool {
  return { length: 0, items: new Uint16Array(room) };
}

export function pushFeature(pool: FeaturePool, feature: number): void {
  if (pool.length === pool.items.length) {
    const wider = new Uint16Array(pool.items.length * 2);
    wider.set(pool.items);
    pool.items = wider;
  }
  pool.items[pool.length++] = feature;
}

/** Adds what another pool has from `from` to `to`. */
export function pushSlice(pool: FeaturePool, source: FeaturePool, from: number, to: number): void {
  for (let k = from; k < to; k++) pushFeature(pool, source.items[k] as number);
}
