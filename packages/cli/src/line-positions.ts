/** A place in a text for people: both count from 1, columns in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets into lines and columns; offsets must be asked for in ascending order, which makes
 * the whole walk linear.
 */
export function linesOf(text: string): { at(offset: number): LinePosition } {
  let line = 1;
  let lineStart = 0;
  return {
    at(offset) {
      for (;;) {
        const lineEnd = text.indexOf("\n", lineStart);
        if (lineEnd === -1 || lineEnd >= offset) return { line, column: offset - lineStart + 1 };
        line++;
        lineStart = lineEnd + 1;
      }
    },
  };
}
