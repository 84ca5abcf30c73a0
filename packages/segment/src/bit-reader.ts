/** Reads numbers bit by bit, the highest bit of each byte first. */
export interface BitReader {
  /** The next `width` bits as a number. */
  read(width: number): number;
  /** The next Rice code: ones up to a zero count the high part, `width` bits follow. */
  readRice(width: number): number;
}

export function createBitReader(bytes: Uint8Array): BitReader {
  let position = 0;
  const bit = () => {
    const value = ((bytes[position >> 3] ?? 0) >> (7 - (position & 7))) & 1;
    position += 1;
    return value;
  };
  const read = (width: number) => {
    let value = 0;
    for (let i = 0; i < width; i += 1) value = (value << 1) | bit();
    return value;
  };
  return {
    read,
    readRice(width) {
      let high = 0;
      while (bit() === 1) high += 1;
      return (high << width) | read(width);
    },
  };
}
