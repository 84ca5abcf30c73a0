import { type Alignment, createNormalizer, type Normalizer } from "./normalizer.js";
import type { NormalizeOptions } from "./step-options.js";

// The last normalizers made for the one-line functions: a table costs more than a short text.
const recent = new Map<string, Normalizer>();
const kept = 8;

function normalizerFor(options: NormalizeOptions): Normalizer {
  const key = JSON.stringify(options) ?? "";
  const known = recent.get(key);
  if (known !== undefined) return known;
  const made = createNormalizer(options);
  if (recent.size >= kept) recent.delete(recent.keys().next().value as string);
  recent.set(key, made);
  return made;
}

/**
 * Normalizes a text by the steps of a preset or of an options object; a step that is not named
 * does nothing, and without options the text comes back as it is.
 *
 * @throws {RangeError} if an option or its value is unknown
 * @throws {TypeError} if the options are neither a name nor an object
 *
 * @example
 * normalize("إلى المَدْرَسَةِ", "search"); // => "الي المدرسه"
 */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  return normalizerFor(options).normalize(text);
}

/**
 * Normalizes a text and keeps the way back: spans of the normalized text can be found in the
 * original, and the other way round.
 *
 * @throws {RangeError} if an option or its value is unknown
 * @throws {TypeError} if the options are neither a name nor an object
 *
 * @example
 * align("كِتَابٌ", "search").toOriginal({ start: 0, end: 1 }); // => { start: 0, end: 2 }
 */
export function align(text: string, options: NormalizeOptions = {}): Alignment {
  return normalizerFor(options).align(text);
}
