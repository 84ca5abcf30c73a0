import { isArabicLetter, isArabicMark, isInvisibleControl, isTatweel } from "@warraq/unicode";

/** The letters and signs that the grammar of clitics speaks of, by name. */
export const letter = {
  hamza: 0x0621,
  alefMadda: 0x0622,
  alefHamzaAbove: 0x0623,
  wawHamza: 0x0624,
  alefHamzaBelow: 0x0625,
  yehHamza: 0x0626,
  alef: 0x0627,
  beh: 0x0628,
  tehMarbuta: 0x0629,
  teh: 0x062a,
  hah: 0x062d,
  seen: 0x0633,
  sheen: 0x0634,
  ain: 0x0639,
  tatweel: 0x0640,
  feh: 0x0641,
  kaf: 0x0643,
  lam: 0x0644,
  meem: 0x0645,
  noon: 0x0646,
  heh: 0x0647,
  waw: 0x0648,
  alefMaksura: 0x0649,
  yeh: 0x064a,
  alefWasla: 0x0671,
  keheh: 0x06a9,
  farsiYeh: 0x06cc,
} as const;

/** What a code unit is to a word scanner. A variant is a letter that is looked up as another. */
export const unitKind = { other: 0, letter: 1, variant: 2, mark: 3, joiner: 4 } as const;

const KIND = new Uint8Array(0x10000);

/** The blocks that hold Arabic letters and marks, and the one with the invisible joiners. */
const BLOCKS = [
  [0x0600, 0x08ff],
  [0x200b, 0x200f],
  [0xfb50, 0xfeff],
] as const;

// ﷺ and ﷻ are whole phrases.
const PHRASES: readonly number[] = [0xfdfa, 0xfdfb];
const FIRST_PRESENTATION_FORM = 0xfb50;

function kindFromUnicode(unit: number): number {
  if (PHRASES.includes(unit)) return unitKind.other;
  if (isTatweel(unit) || isArabicMark(unit)) return unitKind.mark;
  if (isArabicLetter(unit))
    return foldLetter(unit) === unit && unit < FIRST_PRESENTATION_FORM
      ? unitKind.letter
      : unitKind.variant;
  return isInvisibleControl(unit) ? unitKind.joiner : unitKind.other;
}

for (const [first, last] of BLOCKS) {
  for (let unit = first; unit <= last; unit += 1) KIND[unit] = kindFromUnicode(unit);
}

/** Tells whether a letter is a glyph or a ligature that stands for other letters. */
export const isGlyph = (unit: number): boolean => unit >= FIRST_PRESENTATION_FORM;

/** The kind of a code unit. */
export function kindOf(unit: number): number {
  return KIND[unit] as number;
}

/** Letters that differ only by keyboard or by Quranic spelling are looked up as one. */
export function foldLetter(unit: number): number {
  switch (unit) {
    case letter.alefWasla:
      return letter.alef;
    case letter.keheh:
      return letter.kaf;
    case letter.farsiYeh:
      return letter.yeh;
    default:
      return unit;
  }
}

/** Tells whether an imperfect verb can begin with the letter: أكتب، نكتب، يكتب، تكتب. */
export function isImperfectPrefix(unit: number): boolean {
  return (
    unit === letter.alefHamzaAbove ||
    unit === letter.noon ||
    unit === letter.yeh ||
    unit === letter.teh
  );
}
