/** What is known of the line that is cut. */
export interface CutLine {
  readonly isTitle: boolean;
  /** How many lines of the text stand above it. */
  readonly bodiesAbove: number;
  readonly words: number;
}

/** Body lines that may carry the stamps of an article's head. */
const openingLines = 2;

/** Whether a line with so many lines of the text above it may carry the stamps of an article's head. */
export function isOpening(bodiesAbove: number): boolean {
  return bodiesAbove < openingLines;
}
