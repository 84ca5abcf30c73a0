/** What is known of the line that is cut. */
export interface CutLine {
  readonly isTitle: boolean;
  /** How many lines of the text stand above it. */
  readonly bodiesAbove: number;
  readonly words: number;
}
