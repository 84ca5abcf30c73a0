const abbreviations = new Set(
  "mr mrs ms dr prof st vs etc inc ltd co corp no gen col lt sgt capt rev hon jr sr fig vol ed dept est approx e.g i.e cf".split(
    " ",
  ),
);

const isLatin = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * Whether the Latin word before the full stop at `stop` is an abbreviation that the sentence goes
 * on after: Dr., J. K., U.S. before a Latin letter.
 */
export function isLatinAbbreviation(
  text: string,
  from: number,
  stop: number,
  next: number,
): boolean {
  if (!isLatin(text.charCodeAt(stop - 1)) || !isLatin(text.charCodeAt(next))) return false;
  let start = stop;
  const limit = Math.max(from, stop - 12);
  while (start > limit && (isLatin(text.charCodeAt(start - 1)) || text[start - 1] === ".")) start--;
  const word = text.slice(start, stop);
  return abbreviations.has(word.toLowerCase()) || /^[A-Z](\.[A-Z])*$/.test(word);
}
