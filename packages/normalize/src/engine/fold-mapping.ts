import { blockSize, fold, lookUp } from "./fold.js";
import { type FoldTable, special } from "./fold-table.js";
import type { UnitMapping } from "./mapping.js";

/** One character of the source and what it became. */
interface Step {
  start: number;
  end: number;
  imageStart: number;
  imageEnd: number;
}

/** Where a block begins: after a pair that began in the block before and was read with it. */
function blockStart(text: string, at: number, table: FoldTable): number {
  if (at === 0 || table.units[text.charCodeAt(at - 1)] !== special) return at;
  return at - 1 + lookUp(text, at - 1, table).units;
}

/**
 * Walks from the start of a block to the first character for which `found` says so. The fold is
 * repeated for at most one block: cheaper than keeping a number for every unit of every text.
 */
function walk(
  text: string,
  table: FoldTable,
  block: number,
  imageStart: number,
  found: (step: Step) => boolean,
): Step {
  const start = blockStart(text, block * blockSize, table);
  const step: Step = { start, end: start, imageStart, imageEnd: imageStart };
  while (step.end < text.length) {
    step.start = step.end;
    step.imageStart = step.imageEnd;
    const entry = table.units[text.charCodeAt(step.start)] as number;
    if (entry !== special) {
      step.end++;
      step.imageEnd += entry >> 16;
    } else {
      const { units, image } = lookUp(text, step.start, table);
      step.end += units;
      step.imageEnd += image.length;
    }
    if (found(step)) break;
  }
  return step;
}

/** The last block that starts at or before an image position. */
function blockOf(blocks: Uint32Array, at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A fold with the mapping of what it did. */
export function foldAligned(
  text: string,
  table: FoldTable,
): { text: string; mapping: UnitMapping } {
  const blocks = new Uint32Array(Math.ceil(text.length / blockSize));
  const image = fold(text, table, blocks);
  return {
    text: image,
    mapping: {
      sourceLength: text.length,
      imageLength: image.length,
      sourceOf(at) {
        const block = blockOf(blocks, at);
        const from = blocks[block] as number;
        const { start, end } = walk(text, table, block, from, (step) => step.imageEnd > at);
        return { start, end };
      },
      imageOf(at) {
        let block = Math.floor(at / blockSize);
        if (at < blockStart(text, block * blockSize, table)) block--;
        const from = blocks[block] as number;
        const { imageStart, imageEnd } = walk(text, table, block, from, (step) => step.end > at);
        return { start: imageStart, end: imageEnd };
      },
    },
  };
}
