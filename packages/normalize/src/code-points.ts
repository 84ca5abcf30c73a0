/** Code points from `first` to `last`, both included. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The code point of the first character. */
export function code(text: string): number {
  return text.codePointAt(0) as number;
}
