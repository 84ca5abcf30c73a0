/** One place in a text, counted in the units of JavaScript, of Python and of UTF-8 files. */
export interface Offset {
  readonly utf16: number;
  readonly codePoints: number;
  readonly utf8: number;
}

/** Counts code points and UTF-8 bytes before a UTF-16 offset; a lone surrogate counts as U+FFFD. */
export function offsetAt(text: string, utf16: number): Offset {
  let codePoints = 0;
  let utf8 = 0;
  for (let i = 0; i < utf16; codePoints++) {
    const code = text.codePointAt(i) ?? 0;
    i += code > 0xffff ? 2 : 1;
    utf8 += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return { utf16, codePoints, utf8 };
}
