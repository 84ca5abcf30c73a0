import { FEATURES } from "../src/feature-layout.js";
import { HIGHEST_LEVEL } from "../src/lexicon.js";
import type { CliticModel } from "../src/model.js";
import { hashOf, spread } from "../src/word-hash.js";

function createBitWriter() {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  const write = (value: number, width: number) => {
    for (let i = width - 1; i >= 0; i -= 1) {
      held = (held << 1) | ((value >>> i) & 1);
      bits += 1;
      if (bits === 8) {
        bytes.push(held);
        held = 0;
        bits = 0;
      }
    }
  };
  return {
    write,
    writeRice(value: number, width: number) {
      for (let i = value >>> width; i > 0; i -= 1) write(1, 1);
      write(0, 1);
      write(value & ((1 << width) - 1), width);
    },
    finish() {
      if (bits > 0) write(0, 8 - bits);
      return Uint8Array.from(bytes);
    },
  };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replace(/=+$/, "");

/** The level of a count: 1 from three, one more for each doubling. */
export const levelOf = (count: number) =>
  Math.min(HIGHEST_LEVEL, 1 + Math.floor(Math.log2(count / 3)));

function riceWidth(gaps: readonly number[]): number {
  const cost = (width: number) => gaps.reduce((sum, gap) => sum + (gap >>> width) + 1 + width, 0);
  let best = 0;
  for (let width = 1; width < 28; width += 1) if (cost(width) < cost(best)) best = width;
  return best;
}

/** Packs the forms that were counted at least `least` times, as hashes of `hashBits` bits. */
export function packLexicon(
  counts: ReadonlyMap<string, number>,
  least: number,
  hashBits: number,
): string {
  // Of two forms with one hash the more frequent counts.
  const levels = new Map<number, number>();
  for (const [word, count] of counts) {
    if (count < least) continue;
    const hash = spread(hashOf(word)) >>> (32 - hashBits);
    levels.set(hash, Math.max(levels.get(hash) ?? 0, levelOf(count)));
  }
  const writer = createBitWriter();
  writer.write(hashBits, 6);
  writer.write(levels.size, 24);
  for (let level = 1; level <= HIGHEST_LEVEL; level += 1) {
    const hashes = [...levels].filter(([, l]) => l === level).map(([hash]) => hash);
    hashes.sort((a, b) => a - b);
    const gaps = hashes.map((hash, i) => hash - (hashes[i - 1] ?? -1) - 1);
    const width = riceWidth(gaps);
    writer.write(gaps.length, 24);
    writer.write(width, 6);
    for (const gap of gaps) writer.writeRice(gap, width);
  }
  return base64(writer.finish());
}

const LARGEST_BYTE = 127;
const LONGEST_RUN = 0xffff;

/** Rounds weights to signed bytes; runs of zeros become three bytes. */
export function packWeights(weights: Float64Array): Pick<CliticModel, "weights" | "scale"> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((largest / LARGEST_BYTE).toPrecision(6));
  const bytes: number[] = [];
  let zeros = 0;
  const flush = () => {
    if (zeros > 0) bytes.push(0, zeros >> 8, zeros & 0xff);
    zeros = 0;
  };
  for (let i = 0; i < FEATURES; i += 1) {
    const step = Math.max(
      -LARGEST_BYTE,
      Math.min(LARGEST_BYTE, Math.round((weights[i] as number) / scale)),
    );
    if (step === 0) {
      zeros += 1;
      if (zeros === LONGEST_RUN) flush();
      continue;
    }
    flush();
    bytes.push(step & 0xff);
  }
  flush();
  return { weights: base64(Uint8Array.from(bytes)), scale };
}
