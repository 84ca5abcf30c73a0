import {
  bareAlef,
  createFold,
  hamzaSeats,
  hehForTehMarbuta,
  latinDigits,
  letterForms,
  withoutControls,
  withoutMarks,
  withoutTatweel,
  yehForAlefMaksura,
} from "@warraq/normalize/folds";
import { digitValue, isArabicLetter, isArabicMark, isPunctuation } from "@warraq/unicode";

/** What a code unit is, as far as lines and cues care. */
export const kind = {
  symbol: 0,
  space: 1,
  arabic: 2,
  latin: 3,
  digit: 4,
  /** Marks, tatweel, lone hamza, bidi and zero-width controls: they are read over. */
  ignorable: 5,
  punctuation: 6,
} as const;

/** The kind and the folded form of every UTF-16 code unit. */
export interface FoldTable {
  readonly kinds: Uint8Array;
  readonly folds: Uint16Array;
  /** The folded form of Arabic letters; 0 for all else: one look tells the scanner both. */
  readonly letters: Uint16Array;
}

/** What the folds leave: the lone hamza and the joiner go, Persian yeh and kaf are the Arabic ones. */
const own: Readonly<Record<string, string>> = { ء: "", "\u200d": "", ی: "ي", ک: "ك" };

const lineFeed = 0x0a;
const softHyphen = 0xad;
const nextLine = 0x85;

/** Letters of scripts that are read like Latin: Latin with its accents, Greek, Cyrillic. */
function isOtherLetter(c: number): boolean {
  const lower = c | 0x20;
  if (lower >= 0x61 && lower <= 0x7a && c < 0x80) return true;
  return (c >= 0xc0 && c <= 0x24f) || (c >= 0x370 && c <= 0x52f);
}

function isSpace(c: number): boolean {
  return c <= 0x20 || c === nextLine || /\s/.test(String.fromCharCode(c));
}

function kindOf(c: number, folded: string): number {
  if (c === softHyphen) return kind.ignorable;
  if (isSpace(c) && c !== 0xfeff) return kind.space;
  if (folded === "" || isArabicMark(c)) return kind.ignorable;
  if (isArabicLetter(c)) return kind.arabic;
  if (digitValue(c) !== undefined) return kind.digit;
  if (isOtherLetter(c)) return kind.latin;
  return isPunctuation(c) ? kind.punctuation : kind.symbol;
}

/**
 * Ranges of code units that folding may change: ASCII to Arabic Extended-A, general punctuation with
 * its controls, and the presentation forms. Everything else is a symbol and folds to itself.
 */
const foldedRanges: readonly (readonly [number, number])[] = [
  [0x0000, 0x08ff],
  [0x2000, 0x206f],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3020],
  [0xfb50, 0xfeff],
];

/**
 * Folds every code unit once through `@warraq/normalize`: hamza, teh marbuta, alef maksura, tashkeel,
 * tatweel and controls make no difference to a cue, nor do Persian letters, digits or letter case.
 * Of a ligature only the first letter is kept.
 */
function createFoldTable(): FoldTable {
  const fold = createFold(
    letterForms,
    withoutControls,
    withoutMarks,
    withoutTatweel,
    bareAlef,
    hamzaSeats,
    yehForAlefMaksura,
    hehForTehMarbuta,
    latinDigits,
  );
  const kinds = new Uint8Array(0x10000);
  const folds = new Uint16Array(0x10000);
  const letters = new Uint16Array(0x10000);
  for (let c = 0; c < folds.length; c++) folds[c] = c;
  for (const [first, last] of foldedRanges) {
    // One call for the range, a character a line: a line feed is what no step changes.
    const units = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const listed = units.map((c) => (c === lineFeed ? " " : String.fromCharCode(c))).join("\n");
    const normalized = fold(listed).toLowerCase().split("\n");
    for (const c of units) {
      const line = normalized[c - first] ?? "";
      const folded = own[line] ?? line;
      kinds[c] = kindOf(c, folded);
      if (folded !== "") folds[c] = folded.charCodeAt(0);
      if (kinds[c] === kind.arabic) letters[c] = folds[c] as number;
    }
  }
  return { kinds, folds, letters };
}

let table: FoldTable | undefined;

/** The table that all reading of text goes through; made on first use. */
export function foldTable(): FoldTable {
  table ??= createFoldTable();
  return table;
}
