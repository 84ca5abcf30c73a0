import type { Label } from "../labels.js";

/** Furniture inside a line, with its offsets in the text. */
export interface LinePart {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly reason: string;
  readonly confidence: number;
}
