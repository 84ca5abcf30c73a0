import { decodeUnits } from "./decode.js";
import { deleted, expansion, type FoldTable, surrogate } from "./fold-table.js";

/** The output length is noted every so many input units, so that a position is found quickly. */
export const blockSize = 64;

/** What the loop shares with the rare cases it hands over. */
interface Output {
  units: Uint16Array;
  length: number;
}

function append(output: Output, text: string, needed: number): void {
  if (output.length + text.length + needed > output.units.length) {
    const larger = new Uint16Array((output.length + text.length + needed) * 2);
    larger.set(output.units.subarray(0, output.length));
    output.units = larger;
  }
  for (let i = 0; i < text.length; i++) output.units[output.length++] = text.charCodeAt(i);
}

/** Number of units of the character at `at`: 2 for a surrogate pair, else 1. */
export function unitsAt(text: string, at: number): number {
  const high = text.charCodeAt(at);
  if ((high & 0xfc00) !== 0xd800 || at + 1 >= text.length) return 1;
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** What the character at `at` becomes, where its code in the table is special. */
export function specialImage(text: string, at: number, table: FoldTable): string {
  const code = table.units[text.charCodeAt(at)] as number;
  if (code !== surrogate) return table.expansions[code - expansion] as string;
  const length = unitsAt(text, at);
  const image = length === 2 ? table.astral.get(text.codePointAt(at) as number) : undefined;
  return image ?? text.slice(at, at + length);
}

/** Number of leading units that stay as they are. */
function unchangedPrefix(text: string, units: Uint16Array): number {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (units[unit] !== unit) break;
    at++;
  }
  return at;
}

/**
 * Folds a text; `blocks`, if given, gets the output length at the start of every block of the
 * input (`blocks[k]` belongs to the first character that starts at or after `k * blockSize`).
 */
export function fold(text: string, table: FoldTable, blocks?: Uint32Array): string {
  const { length } = text;
  const { units } = table;
  const prefix = unchangedPrefix(text, units);
  if (blocks !== undefined) {
    for (let k = 0; k * blockSize <= prefix; k++) blocks[k] = k * blockSize;
  }
  if (prefix === length) return text;
  const output: Output = { units: new Uint16Array(length + 64), length: 0 };
  let out = output.units;
  let written = 0;
  // The start is copied again unit by unit: it is short in texts that need folding at all.
  for (let at = 0; at < length; ) {
    if (blocks !== undefined) blocks[Math.floor(at / blockSize)] = written;
    const end = Math.min(length, (Math.floor(at / blockSize) + 1) * blockSize);
    while (at < end) {
      const code = units[text.charCodeAt(at)] as number;
      if ((code & 0xfc00) === 0xd800) {
        output.length = written;
        append(output, specialImage(text, at, table), length - at);
        out = output.units;
        written = output.length;
        at += code === surrogate ? unitsAt(text, at) : 1;
      } else {
        out[written] = code;
        // Adds 1, or 0 for `deleted`, without a branch that vocalised text would mispredict.
        written += ((code ^ deleted) + 0xffff) >>> 16;
        at++;
      }
    }
  }
  const folded = decodeUnits(out.subarray(0, written));
  return folded === text ? text : folded;
}
