import { letter } from "./character.js";

/** What a UTF-16 code unit is to the scanner, if it is no digit and no letter; 0 is any other sign. */
export enum unit {
  space = 1,
  lineEnd = 2,
  /** Marks, tatweel and invisible controls = inside a word they change nothing. */
  ignorable = 3,
  /** A letter of another script. */
  foreign = 4,
  /** The digit 0; the other digits follow. */
  digit = 16,
  /** From here on the number is that of the folded letter. */
  letter = 0x600,
}

export const isLetterUnit = (code: number): boolean => (units[code] as number) >= unit.letter;

export const isDigitUnit = (code: number): boolean =>
  (units[code] as number) >= unit.digit && (units[code] as number) < unit.letter;

/** The value of a digit. */
export const digitValue = (code: number): number => (units[code] as number) - unit.digit;

/** Letters written for one another: hamza seats, final yeh, teh marbuta, Persian and Urdu shapes. */
const sameLetter: readonly (readonly [to: number, from: readonly number[]])[] = [
  [letter.alef, [0x622, 0x623, 0x625, 0x671, 0x672, 0x673, 0x675]],
  [letter.waw, [0x624, 0x676]],
  [letter.yeh, [0x626, 0x649, 0x6cc, 0x6cd, 0x6d0, 0x6d2, 0x6d3, 0x678]],
  [letter.heh, [0x629, 0x6c0, 0x6c1, 0x6c2, 0x6c3, 0x6be, 0x6d5]],
  [letter.kaf, [0x6a9, 0x6aa, 0x6ab]],
];

/** How many shapes each letter from U+0621 to U+064A has in Presentation forms B, from U+FE80 on. */
const shapes = "122224242444442222444444440000004444444224";

/** First of the eight lam-alef ligatures, each two letters in one code unit. */
export const lamAlefFirst = 0xfef5;
export const lamAlefLast = 0xfefc;

/** Code units by kind, as the first and the last of each run. */
const runs: readonly (readonly [kind: unit, ends: readonly number[]])[] = [
  [
    unit.foreign,
    [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x2af, 0x370, 0x5ff, 0x900, 0x1fff, 0x3040, 0xd7ff],
  ],
  [
    unit.letter,
    [
      0x620, 0x63f, 0x641, 0x64a, 0x66e, 0x66f, 0x671, 0x6d3, 0x6d5, 0x6d5, 0x6ee, 0x6ef, 0x6fa,
      0x6fc, 0x750, 0x77f, 0x8a0, 0x8c7,
    ],
  ],
  [
    unit.ignorable,
    [
      0xad, 0xad, 0x300, 0x36f, 0x610, 0x61a, 0x61c, 0x61c, 0x640, 0x640, 0x64b, 0x65f, 0x670,
      0x670, 0x6d6, 0x6dc, 0x6df, 0x6e8, 0x6ea, 0x6ed, 0x8d3, 0x8ff, 0x200b, 0x200f, 0x202a, 0x202e,
      0x2060, 0x2069, 0xfe00, 0xfe0f, 0xfe70, 0xfe7f, 0xfeff, 0xfeff,
    ],
  ],
  [
    unit.space,
    [
      0x9, 0x9, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f,
      0x205f, 0x3000, 0x3000,
    ],
  ],
  [unit.lineEnd, [0xa, 0xd, 0x85, 0x85, 0x2028, 0x2029]],
];

/** The zeros of ASCII, Arabic, Persian, N'Ko and Devanagari, whose digits follow. */
const zeros: readonly number[] = [0x30, 0x660, 0x6f0, 0x7c0, 0x966];

function build(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (const [kind, ends] of runs)
    for (let i = 0; i < ends.length; i += 2)
      units.fill(kind, ends[i] as number, (ends[i + 1] as number) + 1);
  // All letters lie before the presentation forms.
  for (let code = 0x620; code < 0x8c8; code++) if (units[code] === unit.letter) units[code] = code;
  for (const zero of zeros)
    for (let value = 0; value < 10; value++) units[zero + value] = unit.digit + value;
  for (const [to, from] of sameLetter) for (const code of from) units[code] = to;
  let form = 0xfe80;
  for (let i = 0; i < shapes.length; i++)
    for (let count = Number(shapes[i]); count > 0; count--)
      units[form++] = units[0x621 + i] as number;
  units.fill(letter.lam, lamAlefFirst, lamAlefLast + 1);
  return units;
}

/** For each code unit its kind, the value of the digit, or the letter that it folds to. */
export const units: Uint16Array = /* @__PURE__ */ build();

/** Folds a word of the lexicon as the scanner folds the text: no marks, one shape per letter. */
export function foldWord(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const folded = units[word.charCodeAt(i)] as number;
    if (folded >= unit.letter) out += String.fromCharCode(folded);
    else if (folded !== unit.ignorable) out += word[i];
  }
  return out;
}

export const isSpace = (code: number): boolean =>
  units[code] === unit.space || units[code] === unit.lineEnd;
