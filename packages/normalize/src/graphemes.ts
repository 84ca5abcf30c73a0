import { isArabicMark } from "@warraq/unicode";

const isHigh = (unit: number) => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number) => (unit & 0xfc00) === 0xdc00;

/** Marks, joiners and selectors that belong to the character before them. */
function extendsCharacter(codePoint: number): boolean {
  return (
    isArabicMark(codePoint) ||
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    codePoint === 0x200c ||
    codePoint === 0x200d ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff)
  );
}

/** Tells whether a character as a reader sees it ends at `at`, so that a text may be cut there. */
export function isGraphemeBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const unit = text.charCodeAt(at);
  if (isLow(unit) && isHigh(before)) return false;
  if (before === 0x0d && unit === 0x0a) return false;
  return !extendsCharacter(text.codePointAt(at) as number);
}
