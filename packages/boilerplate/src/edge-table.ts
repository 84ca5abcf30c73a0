/** Edges of a trie: what an edge leads to, or 0. */
export type EdgeTable = (key: number) => number;

/** Packs a map of small numbers other than 0 into one array: open addressing, at most a third full. */
export function createEdgeTable(edges: ReadonlyMap<number, number>): EdgeTable {
  const bits = 33 - Math.clz32(edges.size * 3);
  const mask = (1 << bits) - 1;
  const pairs = new Int32Array(2 << bits);
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (pairs[slot * 2] !== key && pairs[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    return slot * 2;
  };
  for (const [key, target] of edges) {
    const slot = slotOf(key);
    pairs[slot] = key;
    pairs[slot + 1] = target;
  }
  return (key) => pairs[slotOf(key) + 1] as number;
}
