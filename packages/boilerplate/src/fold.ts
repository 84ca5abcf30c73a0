/** What a code unit is, as far as lines and cues care. */
export const kind = {
  symbol: 0,
  space: 1,
  arabic: 2,
  latin: 3,
  digit: 4,
  /** Marks, tatweel, bidi and zero-width controls: they are read over. */
  ignorable: 5,
  punctuation: 6,
} as const;

/** The kind and the folded form of every UTF-16 code unit. */
export interface FoldTable {
  readonly kinds: Uint8Array;
  readonly folds: Uint16Array;
}

function range(table: Uint8Array, first: number, last: number, value: number): void {
  table.fill(value, first, last + 1);
}

function fillKinds(kinds: Uint8Array): void {
  range(kinds, 0x41, 0x5a, kind.latin);
  range(kinds, 0x61, 0x7a, kind.latin);
  range(kinds, 0xc0, 0x24f, kind.latin);
  range(kinds, 0x370, 0x52f, kind.latin);
  range(kinds, 0x30, 0x39, kind.digit);
  range(kinds, 0x21, 0x2f, kind.punctuation);
  range(kinds, 0x3a, 0x40, kind.punctuation);
  range(kinds, 0x5b, 0x60, kind.punctuation);
  range(kinds, 0x7b, 0x7e, kind.punctuation);
  range(kinds, 0x2010, 0x2027, kind.punctuation);
  range(kinds, 0x2030, 0x205e, kind.punctuation);
  range(kinds, 0x0, 0x20, kind.space);
  range(kinds, 0x2000, 0x200a, kind.space);
  range(kinds, 0x620, 0x64a, kind.arabic);
  range(kinds, 0x66e, 0x6d3, kind.arabic);
  range(kinds, 0x6ee, 0x6ef, kind.arabic);
  range(kinds, 0x6fa, 0x6ff, kind.arabic);
  range(kinds, 0x750, 0x77f, kind.arabic);
  range(kinds, 0x8a0, 0x8c9, kind.arabic);
  range(kinds, 0xfb50, 0xfdff, kind.arabic);
  range(kinds, 0xfe70, 0xfefc, kind.arabic);
  range(kinds, 0x660, 0x669, kind.digit);
  range(kinds, 0x6f0, 0x6f9, kind.digit);
  range(kinds, 0x64b, 0x65f, kind.ignorable);
  range(kinds, 0x610, 0x61a, kind.ignorable);
  range(kinds, 0x6d6, 0x6ed, kind.ignorable);
  range(kinds, 0x200b, 0x200f, kind.ignorable);
  range(kinds, 0x202a, 0x202e, kind.ignorable);
  range(kinds, 0x2060, 0x206f, kind.ignorable);
  for (const c of [0x640, 0x670, 0xfeff, 0xad, 0x61c]) kinds[c] = kind.ignorable;
  for (const c of [0x60c, 0x61b, 0x61f, 0x66a, 0x6d4, 0xab, 0xbb, 0xa6, 0xb7])
    kinds[c] = kind.punctuation;
  for (const c of [0xa0, 0x85, 0x202f, 0x205f, 0x3000, 0x2028, 0x2029]) kinds[c] = kind.space;
  kinds[0x621] = kind.ignorable;
}

const letterFolds: readonly (readonly [string, string])[] = [
  ["أإآٱ", "ا"],
  ["ىیئ", "ي"],
  ["ة", "ه"],
  ["ؤ", "و"],
  ["ک", "ك"],
];

function fillFolds(folds: Uint16Array): void {
  for (let c = 0; c < folds.length; c++) folds[c] = c;
  for (let c = 0x41; c <= 0x5a; c++) folds[c] = c + 0x20;
  for (let d = 0; d < 10; d++) {
    folds[0x660 + d] = 0x30 + d;
    folds[0x6f0 + d] = 0x30 + d;
  }
  for (const [from, to] of letterFolds) {
    for (let i = 0; i < from.length; i++) folds[from.charCodeAt(i)] = to.charCodeAt(0);
  }
}

function createFoldTable(): FoldTable {
  const kinds = new Uint8Array(0x10000);
  const folds = new Uint16Array(0x10000);
  fillKinds(kinds);
  fillFolds(folds);
  return { kinds, folds };
}

let table: FoldTable | undefined;

/** The table that all reading of text goes through; made on first use. */
export function foldTable(): FoldTable {
  table ??= createFoldTable();
  return table;
}
