import { type CueFamily, cueFamilies } from "./data/cues.js";
import { createLexicon, type Lexicon } from "./lexicon.js";
import type { TokenBuffer } from "./token-buffer.js";
import { code, isSeparator } from "./token-codes.js";

/** Everything that reading a line needs: the words and the phrases made of them. */
export interface CueMatcher {
  readonly lexicon: Lexicon;
  /**
   * The longest cue that begins at token `at`: a number for `cueFamily`,
   * `cueLength` and `isSureCue`, or -1.
   */
  match(tokens: TokenBuffer, at: number): number;
}

/** Codes of the places of a phrase that are not words. */
const separator = -100;
const places: Readonly<Record<string, number>> = {
  ":": separator,
  "#": code.number,
  "©": code.copyright,
  "...": code.dots,
  "*": code.bullet,
  "+": code.bullet,
  "(": code.bracket,
  ")": code.bracket,
};

const edgeKey = (node: number, tokenCode: number) => node * 0x10000 + (tokenCode + 0x100);

interface Trie {
  readonly edges: Map<number, number>;
  readonly families: number[];
  /** Nodes that end a phrase which is furniture wherever a sentence could begin. */
  readonly sure: Set<number>;
}

/** Family of a match. */
export const cueFamily = (match: number) => match >> 7;

/** Tokens of a match. */
export const cueLength = (match: number) => match & 63;

/** Whether the matched phrase is furniture wherever a sentence could begin. */
export const isSureCue = (match: number) => (match & 64) !== 0;

function addPhrase(trie: Trie, lexicon: Lexicon, phrase: string, family: number): void {
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

function step(trie: Trie, node: number, tokenCode: number): number {
  const key = edgeKey(node, tokenCode);
  let target = trie.edges.get(key);
  if (target === undefined) {
    target = trie.families.length;
    trie.families.length++;
    trie.edges.set(key, target);
  }
  return target;
}

function follow(trie: Trie, node: number, tokenCode: number): number | undefined {
  const direct = trie.edges.get(edgeKey(node, tokenCode));
  if (direct !== undefined) return direct;
  if (isSeparator(tokenCode)) return trie.edges.get(edgeKey(node, separator));
  if (tokenCode === code.year || tokenCode === code.date || tokenCode === code.time) {
    return trie.edges.get(edgeKey(node, code.number));
  }
  return undefined;
}

function opensEdge(trie: Trie, node: number | undefined, tokenCode: number): boolean {
  return node !== undefined && follow(trie, node, tokenCode) !== undefined;
}

function createCueMatcher(families: readonly CueFamily[]): CueMatcher {
  const lexicon = createLexicon();
  const trie: Trie = { edges: new Map(), families: [], sure: new Set() };
  trie.families.length = 1;
  families.forEach((family, index) => {
    for (const phrase of family.phrases) addPhrase(trie, lexicon, phrase, index);
  });
  const opens = new Uint8Array(lexicon.classes.length);
  for (let id = 1; id < opens.length; id++) opens[id] = follow(trie, 0, id) === undefined ? 0 : 1;
  const match = (tokens: TokenBuffer, at: number): number => {
    // Most words begin no phrase: one look tells.
    const first = tokens.codes[at] as number;
    if (first >= 0 && opens[first] !== 1) return -1;
    let node: number | undefined = 0;
    let found = -1;
    const last = Math.min(tokens.length, at + 12);
    for (let t = at; t < last; t++) {
      // Quotation marks and brackets inside a phrase are read over: «التعليقات (3)».
      const c = tokens.codes[t] as number;
      if (t > at && (c === code.quote || c === code.bracket) && !opensEdge(trie, node, c)) continue;
      node = follow(trie, node, c);
      if (node === undefined) break;
      const family = trie.families[node];
      if (family !== undefined)
        found = (family * 2 + (trie.sure.has(node) ? 1 : 0)) * 64 + (t - at + 1);
    }
    return found;
  };
  return { lexicon, match };
}

let shared: CueMatcher | undefined;

/** The matcher of all cue families; made on first use. */
export function cueMatcher(): CueMatcher {
  shared ??= createCueMatcher(cueFamilies);
  return shared;
}
