import type { Span } from "@warraq/unicode";

/** Where the units of a rewritten text (the image) come from in the text before (the source). */
export interface UnitMapping {
  readonly sourceLength: number;
  readonly imageLength: number;
  /** The source units that the image unit at `at` was made from. */
  sourceOf(at: number): Span;
  /** The image units that were made from the source unit at `at`; empty where it was removed. */
  imageOf(at: number): Span;
}

/** The part of a span that lies in a text of `length` units. */
export function clamp(span: Span, length: number): Span {
  const start = Math.min(Math.max(Math.trunc(span.start) || 0, 0), length);
  return { start, end: Math.min(Math.max(Math.trunc(span.end) || 0, start), length) };
}

function through(
  { start, end }: Span,
  of: (at: number) => Span,
  length: number,
  last: number,
): Span {
  if (start < end) return { start: of(start).start, end: of(end - 1).end };
  const at = start < length ? of(start).start : last;
  return { start: at, end: at };
}

/** The smallest source span that holds everything a span of the image was made from. */
export function toSource(mapping: UnitMapping, span: Span): Span {
  const { imageLength, sourceLength } = mapping;
  return through(clamp(span, imageLength), mapping.sourceOf, imageLength, sourceLength);
}

/** The smallest image span that holds everything that was made from a span of the source. */
export function toImage(mapping: UnitMapping, span: Span): Span {
  const { imageLength, sourceLength } = mapping;
  return through(clamp(span, sourceLength), mapping.imageOf, sourceLength, imageLength);
}
