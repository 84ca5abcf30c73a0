import { TABLE_SIZE } from "../run-length.js";

/** What the code points above a table are. */
export interface AboveTable {
  readonly ideograph: number;
  readonly format: number;
  readonly extend: number;
  readonly other: number;
}

/** Planes 2 and 3 hold ideographs and what is reserved for them. */
const LAST_IDEOGRAPH = 0x3fffd;
const LANGUAGE_TAG = 0xe0001;

/** Reads a break property: the value of the code point that starts at `index`. */
export function propertyAt(
  table: Uint8Array,
  above: AboveTable,
  text: string,
  index: number,
): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdfff) return table[unit] as number;
  const code = text.codePointAt(index) as number;
  if (code < TABLE_SIZE) return table[code] as number;
  if (code <= LAST_IDEOGRAPH) return above.ideograph;
  if (code === LANGUAGE_TAG) return above.format;
  const isTag = code >= 0xe0020 && code <= 0xe007f;
  const isSelector = code >= 0xe0100 && code <= 0xe01ef;
  return isTag || isSelector ? above.extend : above.other;
}
