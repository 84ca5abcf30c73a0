import { type UnitBuffer, unitBuffer } from "./decode.js";
import { type FoldTable, longestImage, special } from "./fold-table.js";

/** The output length is noted every so many input units, so that a position is found quickly. */
export const blockSize = 128;

/** Units that are read at a time, and written before they become a string. */
const stretch = 128 * blockSize;
const capacity = 256 * blockSize;

/** A special entry of the table, looked up: the units that are read and what they become. */
export interface Special {
  readonly units: number;
  readonly image: string;
}

/** What the character at `at` becomes, where the entry of its first unit is special. */
export function lookUp(text: string, at: number, table: FoldTable): Special {
  const unit = text.charCodeAt(at);
  const image = table.images.get(unit);
  if (image !== undefined) {
    const stays = table.guards.get(unit)?.(text, at) === true;
    return { units: 1, image: stays ? (text[at] as string) : image };
  }
  const codePoint = text.codePointAt(at) as number;
  const units = codePoint > 0xffff ? 2 : 1;
  return { units, image: table.astral.get(codePoint) ?? text.slice(at, at + units) };
}

/** Where a block begins: after a pair that began in the block before and was read with it. */
export function blockStart(text: string, at: number, table: FoldTable): number {
  if (at === 0 || ((table.units[text.charCodeAt(at - 1)] as number) & special) === 0) return at;
  return at - 1 + lookUp(text, at - 1, table).units;
}

/** Number of leading units that stay as they are. */
function unchangedPrefix(text: string, units: Int32Array): number {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const entry = units[unit] as number;
    if ((entry & 0x4000ffff) !== unit || entry >= 0) break;
    at++;
  }
  return at;
}

/**
 * Folds the units from `from` to `end` as if none were special; returns the new output length, or
 * -1 if one was special after all, which is rare and so asked once a block.
 */
function foldPlain(
  input: Uint16Array,
  from: number,
  end: number,
  entries: Int32Array,
  out: Uint16Array,
  written: number,
): number {
  let length = written;
  let seen = 0;
  for (let at = from; at < end; at++) {
    const entry = entries[input[at] as number] as number;
    out[length] = entry;
    // Adds 1, or 0 for a removed unit, without a branch that vocalised text would mispredict.
    length += entry >>> 31;
    seen |= entry;
  }
  return (seen & special) === 0 ? length : -1;
}

/** Folds the units from `from` to `end`, special ones too; returns the new output length. */
function foldSpecial(
  text: string,
  from: number,
  end: number,
  table: FoldTable,
  out: Uint16Array,
  written: number,
): number {
  const { units: entries } = table;
  let length = written;
  for (let at = from; at < end; ) {
    const entry = entries[text.charCodeAt(at)] as number;
    if ((entry & special) === 0) {
      out[length] = entry;
      length += entry >>> 31;
      at++;
    } else {
      const { units, image } = lookUp(text, at, table);
      for (let i = 0; i < image.length; i++) out[length++] = image.charCodeAt(i);
      at += units;
    }
  }
  return length;
}

/** Kept between calls: making them anew costs as much as folding a short text. */
let input: UnitBuffer | undefined;
let output: UnitBuffer | undefined;

/**
 * Folds a text; `blocks`, if given, gets the output length at the start of every block of the
 * input.
 */
export function fold(text: string, table: FoldTable, blocks?: Uint32Array): string {
  const { length } = text;
  if (blocks === undefined && unchangedPrefix(text, table.units) === length) return text;
  input ??= unitBuffer(stretch);
  output ??= unitBuffer(capacity);
  const out = output.units;
  let image = "";
  let written = 0;
  for (let start = 0; start < length; start += blockSize) {
    const within = start % stretch;
    if (within === 0) input.read(text, start, Math.min(start + stretch, length));
    if (written > capacity - blockSize * longestImage) {
      image += output.decode(written);
      written = 0;
    }
    if (blocks !== undefined) blocks[start / blockSize] = image.length + written;
    const end = Math.min(start + blockSize, length);
    const next = foldPlain(input.units, within, within + end - start, table.units, out, written);
    if (next >= 0) {
      written = next;
      continue;
    }
    const to = end < length ? blockStart(text, end, table) : end;
    written = foldSpecial(text, blockStart(text, start, table), to, table, out, written);
  }
  image += output.decode(written);
  return image === text ? text : image;
}
