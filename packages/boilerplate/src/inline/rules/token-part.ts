import type { Label } from "../../labels.js";

/** Furniture inside a line that a rule finds: from token `from` up to but not including token `to`. */
export interface TokenPart {
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  readonly reason: string;
}
