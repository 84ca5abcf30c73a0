import { afterAnd, entryAt, hasArticle, isTail, type Words } from "./cursor.js";

/** An ordinal that the grammar has read. */
export interface OrdinalReading {
  readonly value: number;
  readonly next: number;
}

/**
 * The ordinals of the pattern فاعل: one to ten alone, eleven to nineteen with عشر, twenty-one to
 * ninety-nine with a definite decade. Small on purpose: dates use it without the number grammar.
 */
export function readOrdinal(t: Words, i: number): OrdinalReading | undefined {
  const entry = entryAt(t, i);
  if (entry.ordinal < 0) return undefined;
  const { ordinal } = entry;
  if (isTail(t, i + 1)) return ordinal < 10 ? { value: ordinal + 10, next: i + 2 } : undefined;
  const tens = hasArticle(t, i) ? afterAnd(t, i + 1) : -1;
  const decade = !hasArticle(t, tens) ? -1 : entryAt(t, tens).decade;
  if (decade > 0 && ordinal < 10) return { value: ordinal + decade, next: tens + 1 };
  return entry.word.startsWith("حاد") ? undefined : { value: ordinal, next: i + 1 };
}
