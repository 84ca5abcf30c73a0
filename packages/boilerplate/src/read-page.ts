import type { CueMatcher } from "./cue-matcher.js";
import { createFeaturePool, type FeaturePool } from "./feature-pool.js";
import { foldTable, kind } from "./fold.js";
import type { LineFacts } from "./line-facts.js";
import { createLineReader } from "./read-line.js";
import { scanTokens } from "./scan-tokens.js";
import { createTokenBuffer } from "./token-buffer.js";

/** The lines of a page that are not blank, with the features of each line alone. */
export interface Page {
  readonly lines: readonly LineFacts[];
  readonly pool: FeaturePool;
  /** Hashes of the words of content of all lines. */
  readonly topics: FeaturePool;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function isBlank(text: string, start: number, end: number): boolean {
  const { kinds } = foldTable();
  for (let i = start; i < end; i++) {
    const k = kinds[text.charCodeAt(i)];
    if (k !== kind.space && k !== kind.ignorable) return false;
  }
  return true;
}

/** Pools that a very long text has grown beyond this are not kept for the next one. */
const keptItems = 1 << 18;

function emptied(pool: FeaturePool): FeaturePool {
  if (pool.items.length > keptItems) return createFeaturePool();
  pool.length = 0;
  return pool;
}

/**
 * Makes a reader of whole texts that uses its memory again: a page is good until the next is read.
 * Lines end at LF, CR LF or CR.
 */
export function createPageReader(matcher: CueMatcher): (text: string) => Page {
  let pool = createFeaturePool();
  let topics = createFeaturePool();
  const tokens = createTokenBuffer();
  return (text) => {
    pool = emptied(pool);
    topics = emptied(topics);
    const reader = createLineReader(matcher, pool, topics);
    const lines: LineFacts[] = [];
    let gap = 0;
    let start = 0;
    while (start < text.length) {
      const end = scanTokens(text, start, text.length, matcher.lexicon, tokens);
      if (isBlank(text, start, end)) gap++;
      else {
        lines.push(reader.read(text, tokens, start, end, gap));
        gap = 0;
      }
      start = end + 1;
      if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(start) === lineFeed) start++;
    }
    return { lines, pool, topics };
  };
}

/** Reads the whole text once. */
export function readPage(text: string, matcher: CueMatcher): Page {
  return createPageReader(matcher)(text);
}
