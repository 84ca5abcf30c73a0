import { createCueTrie, nextNode } from "./cue-trie.js";
import { type CueFamily, cueFamilies } from "./data/cues.js";
import { createLexicon, type Lexicon } from "./lexicon.js";
import type { TokenBuffer } from "./token-buffer.js";
import { code } from "./token-codes.js";

/** Everything that reading a line needs: the words and the phrases made of them. */
export interface CueMatcher {
  readonly lexicon: Lexicon;
  /**
   * The longest cue that begins at token `at`: a number for `cueFamily`,
   * `cueLength` and `isSureCue`, or -1.
   */
  match(tokens: TokenBuffer, at: number): number;
}

/** Family of a match. */
export const cueFamily = (match: number) => match >> 7;

/** Tokens of a match. */
export const cueLength = (match: number) => match & 63;

/** Whether the matched phrase is furniture wherever a sentence could begin. */
export const isSureCue = (match: number) => (match & 64) !== 0;

/** Below the lowest code of a token. */
const codeBase = 0x100;

/** Tokens that are looked at for one phrase. */
const reach = 12;

function createCueMatcher(families: readonly CueFamily[]): CueMatcher {
  const lexicon = createLexicon();
  const trie = createCueTrie(families, lexicon);
  /** Node of the first step by token code: most words begin no phrase, and one look tells. */
  const roots = Int32Array.from({ length: codeBase + lexicon.classes.length }, (_, i) =>
    nextNode(trie, 0, i - codeBase),
  );
  /** What `match` gives for a phrase that ends at a node, without its length; -1 for none. */
  const ends = Int32Array.from(trie.families, (family, node) =>
    family === undefined ? -1 : (family * 2 + (trie.sure.has(node) ? 1 : 0)) * 64,
  );
  const longest = (tokens: TokenBuffer, at: number, root: number): number => {
    let node = root;
    let found = (ends[root] as number) < 0 ? -1 : (ends[root] as number) + 1;
    const last = Math.min(tokens.length, at + reach);
    for (let t = at + 1; t < last; t++) {
      const c = tokens.codes[t] as number;
      const next = nextNode(trie, node, c);
      // Quotation marks and brackets inside a phrase are read over: «التعليقات (3)».
      if (next === 0 && (c === code.quote || c === code.bracket)) continue;
      if (next === 0) break;
      node = next;
      const end = ends[node] as number;
      if (end >= 0) found = end + (t - at + 1);
    }
    return found;
  };
  const match = (tokens: TokenBuffer, at: number): number => {
    const root = roots[(tokens.codes[at] as number) + codeBase] ?? 0;
    return root === 0 ? -1 : longest(tokens, at, root);
  };
  return { lexicon, match };
}

let shared: CueMatcher | undefined;

/** The matcher of all cue families; made on first use. */
export function cueMatcher(): CueMatcher {
  shared ??= createCueMatcher(cueFamilies);
  return shared;
}
