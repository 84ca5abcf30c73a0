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

function fill(from: number, to: number, kind: number): void {
  KIND.fill(kind, from, to + 1);
}
fill(0x0620, 0x063f, unitKind.letter);
fill(0x0641, 0x064a, unitKind.letter);
fill(0x066e, 0x066f, unitKind.letter);
fill(0x0671, 0x06d3, unitKind.letter);
fill(0x06d5, 0x06d5, unitKind.letter);
fill(0x06ee, 0x06ef, unitKind.letter);
fill(0x06fa, 0x06fc, unitKind.letter);
fill(0x06ff, 0x06ff, unitKind.letter);
fill(0x0750, 0x077f, unitKind.letter);
fill(0x0870, 0x0887, unitKind.letter);
fill(0x08a0, 0x08c9, unitKind.letter);
fill(0x0610, 0x061a, unitKind.mark);
fill(0x0640, 0x0640, unitKind.mark);
fill(0x064b, 0x065f, unitKind.mark);
fill(0x0670, 0x0670, unitKind.mark);
fill(0x06d6, 0x06dc, unitKind.mark);
fill(0x06df, 0x06e8, unitKind.mark);
fill(0x06ea, 0x06ed, unitKind.mark);
fill(0x0898, 0x089f, unitKind.mark);
fill(0x08ca, 0x08e1, unitKind.mark);
fill(0x08e3, 0x08ff, unitKind.mark);
fill(0x200c, 0x200f, unitKind.joiner);
fill(0x061c, 0x061c, unitKind.joiner);

fill(letter.alefWasla, letter.alefWasla, unitKind.variant);
fill(letter.keheh, letter.keheh, unitKind.variant);
fill(letter.farsiYeh, letter.farsiYeh, unitKind.variant);

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
