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
  const endOfLine = (start: number): number => {
    const end = text.indexOf("\n", start);
    return end === -1 ? text.length : end;
  };
  let line = 1;
  let start = 0;
  let end = endOfLine(0);
  return {
    at(offset) {
      while (end < offset && end < text.length) {
        line++;
        start = end + 1;
        end = endOfLine(start);
      }
      return { line, column: offset - start + 1 };
    },
  };
}
