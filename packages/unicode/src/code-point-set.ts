import { type Character, codePointOf } from "./code-point.js";

// Below this, where nearly all Arabic text lives, membership is one array read.
const directLimit = 0x900;

/** Start and end (excluded) of each range, from base-36 distances. */
function decode(encoded: string): readonly number[] {
  let bound = 0;
  return encoded.split(" ").map((distance) => {
    bound += Number.parseInt(distance, 36);
    return bound;
  });
}

/** Number of bounds that are at most `codePoint`: odd inside a range. */
function boundsUpTo(bounds: readonly number[], codePoint: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A predicate over the ranges of a generated table; the table is decoded at its first use. */
export function codePointSet(encoded: string): (character: Character) => boolean {
  let bounds: readonly number[] = [];
  let direct: Uint8Array | undefined;
  const prepare = (): Uint8Array => {
    bounds = decode(encoded);
    return Uint8Array.from({ length: directLimit }, (_, at) => boundsUpTo(bounds, at) & 1);
  };
  return (character) => {
    direct ??= prepare();
    const codePoint = codePointOf(character);
    return codePoint < directLimit
      ? direct[codePoint] === 1
      : (boundsUpTo(bounds, codePoint) & 1) === 1;
  };
}
