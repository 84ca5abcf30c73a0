/** A stretch of a line: plain, or a mention, by its index. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mention: number | null;
}

/**
 * Cuts a line into plain stretches and mentions, in order and without gaps. `first` is the index of
 * the first mention; mentions are cut off where the line ends.
 */
export function cutPieces(
  line: { readonly start: number; readonly end: number },
  mentions: readonly { readonly start: number; readonly end: number }[],
  first = 0,
): Piece[] {
  const pieces: Piece[] = [];
  let at = line.start;
  mentions.forEach((mention, i) => {
    const start = Math.max(mention.start, at);
    const end = Math.min(mention.end, line.end);
    if (start >= end) return;
    if (at < start) pieces.push({ start: at, end: start, mention: null });
    pieces.push({ start, end, mention: first + i });
    at = end;
  });
  if (at < line.end) pieces.push({ start: at, end: line.end, mention: null });
  return pieces;
}
