/** Codes of tokens that are not words of the lexicon; lexicon words have their id, above 0. */
export const code = {
  unknown: 0,
  latin: -1,
  number: -2,
  time: -3,
  date: -4,
  year: -5,
  link: -6,
  handle: -7,
  hashtag: -8,
  colon: -10,
  dots: -11,
  dash: -12,
  bar: -13,
  quote: -14,
  bracket: -15,
  stop: -16,
  comma: -17,
  bullet: -18,
  copyright: -19,
  symbol: -20,
} as const;

/** Whether a token is punctuation or a symbol, not a word or a number. */
export function isMark(tokenCode: number): boolean {
  return tokenCode <= code.colon;
}

/** Whether a token can part a cue from what it introduces. */
export function isSeparator(tokenCode: number): boolean {
  return tokenCode <= code.colon && tokenCode >= code.bar;
}

const marks: readonly (readonly [string, number])[] = [
  [":", code.colon],
  ["…", code.dots],
  ["-–—‒―ـ_", code.dash],
  ["|/\\¦»›«‹<>", code.bar],
  ["\"“”„'‘’`", code.quote],
  ["()[]{}", code.bracket],
  [".!?؟۔", code.stop],
  [",،;؛", code.comma],
  ["•·*▪●◦@#+~^=&%$", code.bullet],
  ["©", code.copyright],
];

const markCodes = new Int8Array(0x10000).fill(code.symbol);
for (const [characters, value] of marks) {
  for (const c of characters) markCodes[c.charCodeAt(0)] = value;
}

/** The token code of a punctuation character or symbol. */
export function markCode(charCode: number): number {
  return markCodes[charCode] as number;
}
