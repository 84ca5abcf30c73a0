import type { Classification } from "./types.js";

/**
 * Gives back, exactly, the text that `classify` was given.
 *
 * @param result what `classify` returned; only `text` and `removed` are read, so a result that went
 * through JSON will do.
 *
 * @example
 * restore(classify("قال الوزير إن الجسر سيفتح غدا.\nاقرأ أيضا:")) // => "قال الوزير إن الجسر سيفتح غدا.\nاقرأ أيضا:"
 */
export function restore(result: Pick<Classification, "text" | "removed">): string {
  const parts: string[] = [];
  let at = 0;
  let position = 0;
  for (const piece of result.removed) {
    const length = piece.start - position;
    parts.push(result.text.slice(at, at + length), piece.text);
    at += length;
    position = piece.end;
  }
  parts.push(result.text.slice(at));
  return parts.join("");
}
