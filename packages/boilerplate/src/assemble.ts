import { foldTable, kind } from "./fold.js";
import type { Block, Classification, Removed } from "./types.js";

function isSpace(text: string, i: number): boolean {
  return foldTable().kinds[text.charCodeAt(i)] === kind.space;
}

/** Where the white space after `from` ends, not beyond `limit`. */
function afterSpace(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isSpace(text, i)) i++;
  return i;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === lineFeed || c === carriageReturn) return true;
  }
  return false;
}

/**
 * Puts the result together. A removed block takes the white space after it along, or, at the end of
 * a line that stays, the white space before it, so that the line keeps its end; what stands before
 * the first kept block or after the last one goes with its neighbour.
 */
export function assemble(text: string, blocks: readonly Block[]): Classification {
  const removed: Removed[] = [];
  const kept: string[] = [];
  let keptUpTo = 0;
  let lastKeep = -1;
  blocks.forEach((block, i) => {
    if (block.keep) lastKeep = i;
  });
  /** Whether a kept block stands before, on the line that is being read. */
  let lineStays = false;
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const limit = next?.start ?? text.length;
    const endsLine = hasLineEnd(text, block.end, limit);
    const closesLine = lineStays && endsLine;
    lineStays = (block.keep || lineStays) && !endsLine;
    if (block.keep) return;
    const trims = i === lastKeep + 1 || closesLine;
    const from = i === 0 ? 0 : trims ? trimBack(text, block.start, keptUpTo) : block.start;
    const start = Math.max(from, keptUpTo);
    const space = closesLine ? block.end : afterSpace(text, block.end, limit);
    const end = Math.max(space, i > lastKeep ? limit : 0);
    kept.push(text.slice(keptUpTo, start));
    removed.push({ start, end, label: block.label, text: text.slice(start, end) });
    keptUpTo = end;
  });
  kept.push(text.slice(keptUpTo));
  const title = blocks.find((block) => block.label === "title");
  return {
    blocks,
    title: title === undefined ? null : text.slice(title.start, title.end).trim(),
    text: kept.join(""),
    removed,
    verdict: blocks.some((block) => block.keep) ? "article" : "nothing-to-keep",
  };
}

/** Start of the white space that ends at `end`, not before `floor`. */
function trimBack(text: string, end: number, floor: number): number {
  let i = end;
  while (i > floor && isSpace(text, i - 1)) i--;
  return i;
}
