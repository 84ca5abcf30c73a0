import { isArabicLetter, isArabicMark } from "@warraq/unicode";

const isHigh = (unit: number) => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number) => (unit & 0xfc00) === 0xdc00;

/** First and last of the ranges of marks of other scripts that stand in Arabic text, and of all. */
const markRanges: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x591, 0x5bd], // Hebrew points
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfe20, 0xfe2f],
  [0x1f3fb, 0x1f3ff], // skin tones
];

const nonJoiner = 0x200c;
const joiner = 0x200d;

/** Marks, joiners and selectors that belong to the character before them. */
function extendsCharacter(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  if (isArabicMark(codePoint) || codePoint === nonJoiner || codePoint === joiner) return true;
  return markRanges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** Tells whether a character as a reader sees it ends at `at`, so that a text may be cut there. */
export function isGraphemeBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const unit = text.charCodeAt(at);
  if (isLow(unit) && isHigh(before)) return false;
  if (before === 0x0d && unit === 0x0a) return false;
  const codePoint = text.codePointAt(at) as number;
  // An emoji of several pictographs is held together by joiners.
  if (before === joiner && codePoint >= 0x2190 && !isArabicLetter(codePoint)) return false;
  return !extendsCharacter(codePoint);
}
