/** What an edge of a trie leads to, or 0; an edge is a node times 65,536 and a number below that. */
export type EdgeTable = (edge: number) => number;

/** Packs the edges of a trie into one array: open addressing, at most a third full. */
export function createEdgeTable(edges: ReadonlyMap<number, number>): EdgeTable {
  const bits = 33 - Math.clz32(edges.size * 3);
  const mask = (1 << bits) - 1;
  const pairs = new Int32Array(2 << bits);
  /** A bit for the lower five bits of each edge of a node: most steps lead nowhere, and one look tells. */
  const hints = new Int32Array(edges.size + 1);
  const slotOf = (edge: number): number => {
    let slot = Math.imul(edge, 0x9e3779b1) >>> (32 - bits);
    while (pairs[slot * 2] !== edge && pairs[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    return slot * 2;
  };
  for (const [edge, target] of edges) {
    const slot = slotOf(edge);
    pairs[slot] = edge;
    pairs[slot + 1] = target;
    hints[edge >>> 16] = (hints[edge >>> 16] as number) | (1 << edge);
  }
  return (edge) => {
    const hint = (hints[edge >>> 16] as number) & (1 << edge);
    return hint === 0 ? 0 : (pairs[slotOf(edge) + 1] as number);
  };
}
