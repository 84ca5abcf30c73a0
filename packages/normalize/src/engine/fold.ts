import { type UnitBuffer, unitBuffer } from "./decode.js";
import { type FoldTable, kept, longestImage, special } from "./fold-table.js";

/** The output length is noted every so many input units, so that a position is found quickly. */
export const blockSize = 128;

/** Units that are read at a time, and room for those that are written before they become a string. */
const capacity = 0x4000;

/** A special entry of the table, looked up: the units that are read and what they become. */
export interface Special {
  readonly units: number;
  readonly image: string;
}

/** What the character at `at` becomes, where the entry of its first unit is special. */
export function lookUp(text: string, at: number, table: FoldTable): Special {
  const codePoint = text.codePointAt(at) as number;
  const own = String.fromCodePoint(codePoint);
  const stays = table.guards.get(codePoint)?.(text, at);
  return { units: own.length, image: stays ? own : (table.images.get(codePoint) ?? own) };
}

/** Whether no unit of the text becomes another. */
function staysWhole(text: string, units: Int32Array): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (units[unit] !== (kept | unit)) return false;
  }
  return true;
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
  if (!blocks && staysWhole(text, table.units)) return text;
  input ??= unitBuffer(capacity);
  output ??= unitBuffer(capacity);
  const entries = table.units;
  const from = input.units;
  const out = output.units;
  let image = "";
  let written = 0;
  let at = 0;
  for (let start = 0; start < length; start += blockSize) {
    const base = start - (start % capacity);
    if (start === base) input.read(text.slice(start, start + capacity));
    if (written > capacity - blockSize * longestImage) {
      image += output.decode(written);
      written = 0;
    }
    if (blocks) blocks[start / blockSize] = image.length + written;
    const end = Math.min(start + blockSize, length);
    while (at < end) {
      const entry = entries[from[at - base] as number] as number;
      if (entry !== special) {
        out[written] = entry;
        // Adds 1, or 0 for a removed unit, without a branch that vocalised text would mispredict.
        written += entry >> 16;
        at++;
      } else {
        const { units, image } = lookUp(text, at, table);
        for (let i = 0; i < image.length; i++) out[written++] = image.charCodeAt(i);
        at += units;
      }
    }
  }
  return image + output.decode(written);
}
