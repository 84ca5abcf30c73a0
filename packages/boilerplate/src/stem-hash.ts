import { foldTable, kind } from "./fold.js";
import { emptyHash, hashStep } from "./word-hash.js";

const alef = 0x627;
const lam = 0x644;
const waw = 0x648;
const feh = 0x641;
const beh = 0x628;
const kaf = 0x643;

/** Letters of a stem that count: الوزارة and وزارته meet, وزير stays apart. */
const stemLength = 4;

/** The first letters of a word: no proclitics and no stem reach further than these. */
const letters = new Uint16Array(8);

/** How many letters at the front are a conjunction, a preposition and the article. */
function procliticLength(count: number): number {
  let i = 0;
  const first = letters[0];
  if (count > 4 && (first === waw || first === feh)) i = 1;
  const at = letters[i];
  const after = letters[i + 1];
  const third = letters[i + 2];
  if (count - i > 4 && at === alef && after === lam) return i + 2;
  if (count - i > 4 && at === lam && after === lam) return i + 2;
  if (count - i > 5 && (at === beh || at === kaf) && after === alef && third === lam) return i + 3;
  return i;
}

/** A 16-bit hash of a word without its proclitics and its ending, for comparing topics. */
export function stemHash(text: string, start: number, end: number): number {
  const { kinds, folds } = foldTable();
  let count = 0;
  for (let i = start; i < end && count < letters.length; i++) {
    const c = text.charCodeAt(i);
    if (kinds[c] !== kind.ignorable) letters[count++] = folds[c] as number;
  }
  const from = procliticLength(count);
  let hash = emptyHash;
  for (let i = from; i < Math.min(count, from + stemLength); i++) {
    hash = hashStep(hash, letters[i] as number);
  }
  return (hash ^ (hash >>> 16)) & 0xffff;
}
