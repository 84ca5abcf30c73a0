import { classRuns, SINGLE, SYMBOL } from "./data/character-class.generated.js";

/** Code points below this one are in the table. */
const TABLE_SIZE = 0x20000;
const ASTRAL_IDEOGRAPHS = 0x20000;
const LAST_IDEOGRAPH = 0x3fffd;

const LETTER_A = 65;
const LETTER_Z = 90;
const DIGIT_NINE = 57;
const DIGIT_ZERO = 48;
const SMALL_A = 97;

let table: Uint8Array | undefined;

/** Spreads the run-length coded classes over one byte per code point, once. */
function expandClasses(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE);
  let at = 0;
  let index = 0;
  while (index < classRuns.length) {
    const value = classRuns.charCodeAt(index++) - LETTER_A;
    let length = 0;
    for (; index < classRuns.length; index++) {
      const code = classRuns.charCodeAt(index);
      if (code >= LETTER_A && code <= LETTER_Z) break;
      length = length * 36 + code - (code <= DIGIT_NINE ? DIGIT_ZERO : SMALL_A - 10);
    }
    length ||= 1;
    classes.fill(value, at, at + length);
    at += length;
  }
  return classes;
}

/** The class of every code point below U+20000: see `classAt` for the others. */
export function classTable(): Uint8Array {
  table ??= expandClasses();
  return table;
}

/** The class of the character at `index`; a lone surrogate is a symbol. */
export function classAt(classes: Uint8Array, text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdfff) return classes[code] as number;
  return astralClass(classes, text.codePointAt(index) as number);
}

function astralClass(classes: Uint8Array, code: number): number {
  if (code < TABLE_SIZE) return classes[code] as number;
  return code >= ASTRAL_IDEOGRAPHS && code <= LAST_IDEOGRAPH ? SINGLE : astralRest(code);
}

/** Above the ideographs there are only tags, variation selectors and private use. */
function astralRest(code: number): number {
  if (code >= 0xe0100 && code <= 0xe01ef) return 6;
  return code >= 0xe0000 && code <= 0xe007f ? 3 : SYMBOL;
}

/** How many code units the character at `index` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}
