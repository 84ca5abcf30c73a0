/** Reads numbers bit by bit, the highest bit of each byte first; zeros after the end. */
export interface BitReader {
  /** The next `width` bits, at most 24, as a number. */
  read(width: number): number;
  /**
   * Reads `count` ascending numbers and calls `found` with each. What is coded is the gap between
   * one and the next, less 1, as a Rice code: ones up to a zero count the high part of it, `width`
   * bits follow.
   */
  readAscending(count: number, width: number, found: (value: number) => void): void;
}

const WINDOW = 32;

export function createBitReader(bytes: Uint8Array): BitReader {
  let next = 0;
  // The low `held` bits of `window` are still to be read.
  let window = 0;
  let held = 0;
  const refill = () => {
    while (held <= WINDOW - 8) {
      window = (window << 8) | (next < bytes.length ? (bytes[next] as number) : 0);
      next += 1;
      held += 8;
    }
  };
  const read = (width: number) => {
    if (held < width) refill();
    held -= width;
    return (window >>> held) & ((1 << width) - 1);
  };
  const readGap = (width: number) => {
    let high = 0;
    for (;;) {
      refill();
      const ones = Math.clz32(~(window << (WINDOW - held)));
      if (ones < held) {
        held -= ones + 1;
        return ((high + ones) << width) | read(width);
      }
      high += held;
      held = 0;
    }
  };
  return {
    read,
    readAscending(count, width, found) {
      let value = -1;
      for (let i = 0; i < count; i += 1) {
        value += readGap(width) + 1;
        found(value);
      }
    },
  };
}
