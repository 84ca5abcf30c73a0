import {
  classRuns,
  FORMAT,
  MARK,
  SINGLE,
  SURROGATE,
  SYMBOL,
} from "./data/character-class.generated.js";
import { expandRuns, TABLE_SIZE } from "./run-length.js";

/** Above the table: ideographs, then tags and variation selectors, then private use. */
const LAST_IDEOGRAPH = 0x3fffd;
const TAGS = 0xe0000;
const FIRST_VARIATION_SELECTOR = 0xe0100;
const LAST_VARIATION_SELECTOR = 0xe01ef;

let table: Uint8Array | undefined;

/** The class of every code point below U+20000, for `classAt`; spread out on first use. */
export function classTable(): Uint8Array {
  table ??= expandRuns(classRuns);
  return table;
}

/** The class of the character at `index`, which must be in the text; a lone surrogate is a symbol. */
export function classAt(classes: Uint8Array, text: string, index: number): number {
  const here = classes[text.charCodeAt(index)] as number;
  return here === SURROGATE ? astralClass(classes, text.codePointAt(index) as number) : here;
}

function astralClass(classes: Uint8Array, code: number): number {
  if (code < 0x10000) return SYMBOL;
  if (code < TABLE_SIZE) return classes[code] as number;
  if (code <= LAST_IDEOGRAPH) return SINGLE;
  if (code >= FIRST_VARIATION_SELECTOR && code <= LAST_VARIATION_SELECTOR) return MARK;
  return code >> 7 === TAGS >> 7 ? FORMAT : SYMBOL;
}

/** How many code units the character at `index` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}
