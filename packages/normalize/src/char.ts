/** Names for the characters that rules speak of. */
export const char = {
  space: " ",
  lineFeed: "\n",
  hamza: "ء", // U+0621
  alefMadda: "آ", // U+0622
  alefHamzaAbove: "أ", // U+0623
  wawHamza: "ؤ", // U+0624
  alefHamzaBelow: "إ", // U+0625
  yehHamza: "ئ", // U+0626
  alef: "ا", // U+0627
  beh: "ب", // U+0628
  tehMarbuta: "ة", // U+0629
  teh: "ت", // U+062A
  reh: "ر", // U+0631
  tatweel: "ـ", // U+0640
  feh: "ف", // U+0641
  qaf: "ق", // U+0642
  kaf: "ك", // U+0643
  lam: "ل", // U+0644
  noon: "ن", // U+0646
  heh: "ه", // U+0647
  waw: "و", // U+0648
  alefMaksura: "ى", // U+0649
  yeh: "ي", // U+064A
  maddah: "\u0653",
  hamzaAbove: "\u0654",
  hamzaBelow: "\u0655",
  alefWasla: "ٱ", // U+0671
  highHamza: "ٴ", // U+0674
  keheh: "ک", // U+06A9
  hehDoachashmee: "ھ", // U+06BE
  hehGoal: "ہ", // U+06C1
  farsiYeh: "ی", // U+06CC
  ae: "ە", // U+06D5
  smallWaw: "ۥ", // U+06E5
  smallYeh: "ۦ", // U+06E6
  zeroWidthNonJoiner: "\u200C",
  zeroWidthJoiner: "\u200D",
} as const;

/** Code points from `first` to `last`, both included. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The code point of the first character. */
export function code(text: string): number {
  return text.codePointAt(0) as number;
}
