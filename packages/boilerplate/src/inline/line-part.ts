import type { Label } from "../labels.js";

/** Furniture inside a line: from token `from` up to but not including token `to`. */
export interface LinePart {
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  readonly reason: string;
}
