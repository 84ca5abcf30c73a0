/**
 * A piece of a text: `text.slice(span.start, span.end)`.
 *
 * Offsets count UTF-16 code units from 0; `end` is the first position after the piece.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells whether every position of `inner` lies in `outer`; an empty span lies in any span that
 * reaches its position.
 *
 * @example
 * contains({ start: 2, end: 9 }, { start: 2, end: 5 }); // => true
 */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Tells whether two spans share at least one code unit; spans that only touch do not.
 *
 * @example
 * overlaps({ start: 0, end: 4 }, { start: 4, end: 6 }); // => false
 */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/**
 * Moves a span by `by` code units and keeps everything else it carries.
 *
 * @example
 * shift({ start: 0, end: 4, label: "title" }, 10); // => { start: 10, end: 14, label: "title" }
 */
export function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
