import { blockSize, fold, specialImage, unitsAt } from "./fold.js";
import { deleted, type FoldTable, isSpecial } from "./fold-table.js";
import type { UnitMapping } from "./mapping.js";

/** One character of the source and what it became. */
interface Step {
  start: number;
  end: number;
  imageStart: number;
  imageEnd: number;
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
  const first = block * blockSize;
  // A pair that began in the block before belongs to that block.
  const start = first > 0 && unitsAt(text, first - 1) === 2 ? first + 1 : first;
  const step: Step = { start, end: start, imageStart, imageEnd: imageStart };
  while (step.end < text.length) {
    step.start = step.end;
    step.imageStart = step.imageEnd;
    const code = table.units[text.charCodeAt(step.start)] as number;
    step.end += unitsAt(text, step.start);
    if (isSpecial(code)) step.imageEnd += specialImage(text, step.start, table).length;
    else if (code !== deleted) step.imageEnd++;
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
        // The second half of a pair at the start of a block was read with the block before.
        if (at === block * blockSize && at > 0 && unitsAt(text, at - 1) === 2) block--;
        const from = blocks[block] as number;
        const { imageStart, imageEnd } = walk(text, table, block, from, (step) => step.end > at);
        return { start: imageStart, end: imageEnd };
      },
    },
  };
}
