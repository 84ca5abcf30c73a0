import { FORMAT, NEWLINE, SPACE } from "../data/character-class.generated.js";
import type { SentenceSpan } from "../sentence-scanner.js";
import { nextSentenceBreak } from "./sentence-break.js";

/** The sentence of Annex #29 that begins at `from`, and the same without white space around it. */
export function scanUnicodeSentence(text: string, from: number, classes: Uint8Array): SentenceSpan {
  const next = nextSentenceBreak(text, from);
  const isSpace = (at: number) => {
    const here = classes[text.charCodeAt(at)];
    return here === SPACE || here === NEWLINE || here === FORMAT;
  };
  let start = from;
  let end = next;
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  return { start, end, next };
}
