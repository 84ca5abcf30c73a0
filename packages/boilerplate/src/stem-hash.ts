import { frontLetters, type TokenBuffer } from "./token-buffer.js";
import { emptyHash, hashStep } from "./word-hash.js";

const alef = 0x627;
const lam = 0x644;
const waw = 0x648;
const feh = 0x641;
const beh = 0x628;
const kaf = 0x643;

/** Letters of a stem that count: الوزارة and وزارته meet, وزير stays apart. */
const stemLength = 4;

/** How many letters of a word are a conjunction, a preposition and the article; `at` is its first. */
function procliticLength(fronts: Uint16Array, at: number, count: number): number {
  const first = fronts[at];
  const i = count > 4 && (first === waw || first === feh) ? 1 : 0;
  if (count - i <= 4) return i;
  const here = fronts[at + i];
  const after = fronts[at + i + 1];
  if (after === lam && (here === alef || here === lam)) return i + 2;
  const led = (here === beh || here === kaf) && after === alef && fronts[at + i + 2] === lam;
  return led && count - i > 5 ? i + 3 : i;
}

/** A 16-bit hash of word `t` without its proclitics and its ending, for comparing topics. */
export function stemHash({ fronts, counts }: TokenBuffer, t: number): number {
  const at = t * frontLetters;
  const count = counts[t] as number;
  const from = procliticLength(fronts, at, count);
  const to = Math.min(count, from + stemLength);
  let hash = emptyHash;
  for (let i = from; i < to; i++) hash = hashStep(hash, fronts[at + i] as number);
  return (hash ^ (hash >>> 16)) & 0xffff;
}
