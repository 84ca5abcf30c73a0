import type { Span } from "@warraq/unicode";
import { classTable } from "./character-class.js";
import { createBoundaryReader } from "./sentence-boundary.js";

/** A sentence without the white space around it; `text` is `input.slice(start, end)`. */
export interface Sentence extends Span {
  readonly text: string;
}

/**
 * Cuts a text into sentences.
 *
 * A sentence ends at . ؟ ! … and their relatives together with the quotes and brackets that close
 * after them, and at the end of a line unless the lines are hard-wrapped.
 *
 * @example
 * sentences("وصل د. سامي عند 3.5 مساءً.ثم غادر؟").map((s) => s.text);
 * // => ["وصل د. سامي عند 3.5 مساءً.", "ثم غادر؟"]
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  const nextBoundary = createBoundaryReader(text, classTable());
  for (let at = 0; at < text.length; ) {
    const { start, end, next } = nextBoundary(at);
    if (end > start) found.push({ start, end, text: text.slice(start, end) });
    at = next;
  }
  return found;
}
