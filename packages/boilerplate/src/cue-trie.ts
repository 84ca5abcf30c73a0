import type { CueFamily } from "./data/cues.js";
import type { Lexicon } from "./lexicon.js";
import { code, isSeparator } from "./token-codes.js";

/** Code of a place that any separator fills. */
const anySeparator = -100;

/** Codes of the places of a phrase that are not words. */
const places: Readonly<Record<string, number>> = {
  ":": anySeparator,
  "#": code.number,
  "©": code.copyright,
  "...": code.dots,
  "*": code.bullet,
  "+": code.bullet,
  "(": code.bracket,
  ")": code.bracket,
};

/** An edge as one number: node above, token code below. */
const edgeKey = (node: number, tokenCode: number) => node * 0x10000 + (tokenCode + 0x100);

/** The phrases of all families, place by place; node 0 is the root and never a target. */
export interface CueTrie {
  readonly edges: ReadonlyMap<number, number>;
  /** Family whose phrase ends at a node. */
  readonly families: readonly (number | undefined)[];
  /** Nodes that end a phrase which is furniture wherever a sentence could begin. */
  readonly sure: ReadonlySet<number>;
}

interface Growing extends CueTrie {
  readonly edges: Map<number, number>;
  readonly families: (number | undefined)[];
  readonly sure: Set<number>;
}

function addPhrase(trie: Growing, lexicon: Lexicon, phrase: string, family: number): void {
  let nodes = new Set([0]);
  const sure = phrase.endsWith(" !");
  for (const written of (sure ? phrase.slice(0, -2) : phrase).split(" ")) {
    const optional = written.length > 1 && written.endsWith("?");
    const next = new Set<number>(optional ? nodes : []);
    for (const word of (optional ? written.slice(0, -1) : written).split("|")) {
      if (word === "") continue;
      const tokenCode = places[word] ?? lexicon.add(word);
      for (const node of nodes) next.add(step(trie, node, tokenCode));
    }
    nodes = next;
  }
  for (const node of nodes) {
    if (node === 0) continue;
    trie.families[node] ??= family;
    if (sure && trie.families[node] === family) trie.sure.add(node);
  }
}

function step(trie: Growing, node: number, tokenCode: number): number {
  const key = edgeKey(node, tokenCode);
  let target = trie.edges.get(key);
  if (target === undefined) {
    target = trie.families.push(undefined) - 1;
    trie.edges.set(key, target);
  }
  return target;
}

/** Writes the phrases of all families into one trie; their words join the lexicon. */
export function createCueTrie(families: readonly CueFamily[], lexicon: Lexicon): CueTrie {
  const trie: Growing = { edges: new Map(), families: [undefined], sure: new Set() };
  families.forEach((family, index) => {
    for (const phrase of family.phrases) addPhrase(trie, lexicon, phrase, index);
  });
  return trie;
}

/** The node that a token leads to from another, or 0. */
export function nextNode({ edges }: CueTrie, node: number, tokenCode: number): number {
  const direct = edges.get(edgeKey(node, tokenCode));
  if (direct !== undefined || tokenCode >= 0) return direct ?? 0;
  if (isSeparator(tokenCode)) return edges.get(edgeKey(node, anySeparator)) ?? 0;
  const numeric = tokenCode === code.year || tokenCode === code.date || tokenCode === code.time;
  return numeric ? (edges.get(edgeKey(node, code.number)) ?? 0) : 0;
}
