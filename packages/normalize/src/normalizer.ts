import type { Span } from "@warraq/unicode";
import { clamp, toImage, toSource, type UnitMapping } from "./engine/mapping.js";
import { makePlan } from "./engine/plan.js";
import { isGraphemeBoundary } from "./graphemes.js";
import { chooseSteps } from "./options.js";
import type { NormalizeOptions } from "./step-options.js";

/** A normalized text that knows where each of its characters came from. */
export interface Alignment {
  /** The normalized text. */
  readonly text: string;
  /**
   * The span of the original text that a span of `text` was made from, widened to whole
   * characters as a reader sees them: a letter comes with all its marks.
   */
  toOriginal(span: Span): Span;
  /** The smallest span of `text` that holds everything that was made from a span of the original. */
  toNormalized(span: Span): Span;
}

/** A normalizer with its options worked out once. */
export interface Normalizer {
  /** The names of the steps that are made, in their order. */
  readonly steps: readonly string[];
  normalize(text: string): string;
  align(text: string): Alignment;
}

function wholeGraphemes(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (!isGraphemeBoundary(text, first)) first--;
  if (start === end) return { start: first, end: first };
  while (!isGraphemeBoundary(text, last)) last++;
  return { start: first, end: last };
}

/**
 * Makes a normalizer: the same answers as `normalize` and `align`, with the set-up done once.
 *
 * @throws {RangeError} if an option or its value is unknown
 * @throws {TypeError} if the options are neither a name nor an object
 *
 * @example
 * const fold = createNormalizer({ preset: "search", tehMarbuta: "keep" });
 * fold.normalize("المَدْرَسَة"); // => "المدرسة"
 */
export function createNormalizer(options: NormalizeOptions): Normalizer {
  const chosen = chooseSteps(options);
  const passes = makePlan(chosen);
  return {
    steps: chosen.map(({ step }) => step.name),
    normalize: (text) => passes.reduce((current, pass) => pass.run(current), text),
    align(text) {
      const mappings: UnitMapping[] = [];
      let image = text;
      for (const pass of passes) {
        const aligned = pass.align(image);
        mappings.push(aligned.mapping);
        image = aligned.text;
      }
      return {
        text: image,
        toOriginal: (span) => {
          const inside = clamp(span, image.length);
          const back = mappings.reduceRight((at, mapping) => toSource(mapping, at), inside);
          return wholeGraphemes(text, back);
        },
        toNormalized: (span) =>
          mappings.reduce((at, mapping) => toImage(mapping, at), clamp(span, text.length)),
      };
    },
  };
}
