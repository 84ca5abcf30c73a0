import { foldTable, kind } from "./fold.js";
import type { Lexicon } from "./lexicon.js";
import { code, markCode } from "./token-codes.js";
import { emptyHash, hashStep } from "./word-hash.js";

const waw = 0x648;
const tatweel = 0x640;
const feh = 0x641;
const hashSign = 0x23;
const atSign = 0x40;
const slash = 0x2f;
const dot = 0x2e;
const colon = 0x3a;
const underscore = 0x5f;

/** The tokens of one line, in arrays that are used again for the next line. */
export interface TokenBuffer {
  length: number;
  codes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Hash of the folded word; 0 for marks and numbers. */
  hashes: Int32Array;
}

export function createTokenBuffer(): TokenBuffer {
  const make = () => new Int32Array(256);
  return { length: 0, codes: make(), starts: make(), ends: make(), hashes: make() };
}

function grow(buffer: TokenBuffer): void {
  for (const key of ["codes", "starts", "ends", "hashes"] as const) {
    const wider = new Int32Array(buffer[key].length * 2);
    wider.set(buffer[key]);
    buffer[key] = wider;
  }
}

function push(buffer: TokenBuffer, tokenCode: number, start: number, end: number, hash: number) {
  const n = buffer.length;
  if (n === buffer.codes.length) grow(buffer);
  buffer.codes[n] = tokenCode;
  buffer.starts[n] = start;
  buffer.ends[n] = end;
  buffer.hashes[n] = hash;
  buffer.length = n + 1;
}

/** How far ahead a Latin word is read to see whether it is an address. */
const addressReach = 80;

/** End of the e-mail or web address that begins here, or 0. */
function addressEnd(text: string, start: number, end: number): number {
  const { kinds } = foldTable();
  const limit = Math.min(end, start + addressReach);
  let at = false;
  let dots = 0;
  let scheme = false;
  let i = start;
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    const k = kinds[c];
    if (k === kind.space || k === kind.arabic || c === 0x2c || c === 0x28 || c === 0x29) break;
    if (c === atSign) at = true;
    if (c === dot && kinds[text.charCodeAt(i + 1)] === kind.latin && i + 1 < limit) dots++;
    if (c === colon && text.charCodeAt(i + 1) === slash) scheme = true;
  }
  if (!scheme && !(dots > 0)) return 0;
  if (!at && !scheme && dots < 1) return 0;
  while (i < end) {
    const k = kinds[text.charCodeAt(i)];
    if (k === kind.space || k === kind.arabic) break;
    i++;
  }
  return i;
}

/** Code of a run of digits with the separators inside it. */
function numberCode(text: string, start: number, end: number): number {
  let colons = 0;
  let slashes = 0;
  let others = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === colon) colons++;
    else if (c === slash || c === 0x2d) slashes++;
    else if (c === dot || c === 0x2c || c === 0x66b || c === 0x66c) others++;
  }
  if (colons > 0 && slashes === 0) return code.time;
  if (slashes >= 2 || (others === 2 && end - start >= 8)) return code.date;
  if (colons + slashes + others > 0 || end - start !== 4) return code.number;
  return isYear(text, start) ? code.year : code.number;
}

function isYear(text: string, start: number): boolean {
  const { folds } = foldTable();
  const century =
    ((folds[text.charCodeAt(start)] as number) - 0x30) * 10 +
    (folds[text.charCodeAt(start + 1)] as number) -
    0x30;
  return century === 19 || century === 20 || century === 14;
}

/** Reads the tokens of `text` from `start` to `end` into the buffer. */
export function scanTokens(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  buffer: TokenBuffer,
): void {
  const { kinds } = foldTable();
  buffer.length = 0;
  let i = start;
  while (i < end) {
    const c = text.charCodeAt(i);
    const k = kinds[c];
    if (c === tatweel) {
      // A tatweel that stands alone is a dash: «الرياض ـ واس».
      push(buffer, code.dash, i, i + 1, 0);
      i++;
    } else if (k === kind.space || k === kind.ignorable) {
      i++;
    } else if (k === kind.arabic) {
      i = scanArabic(text, i, end, lexicon, buffer);
    } else if (k === kind.latin) {
      i = scanLatin(text, i, end, lexicon, buffer);
    } else if (k === kind.digit) {
      let j = i + 1;
      while (j < end) {
        const d = text.charCodeAt(j);
        if (kinds[d] === kind.digit) j++;
        else if (
          (d === colon || d === slash || d === dot || d === 0x2d || d === 0x2c || d === 0x66b) &&
          j + 1 < end &&
          kinds[text.charCodeAt(j + 1)] === kind.digit
        ) {
          j += 2;
        } else break;
      }
      push(buffer, numberCode(text, i, j), i, j, 0);
      i = j;
    } else if (
      (c === hashSign || c === atSign) &&
      i + 1 < end &&
      (kinds[text.charCodeAt(i + 1)] === kind.arabic ||
        kinds[text.charCodeAt(i + 1)] === kind.latin)
    ) {
      let j = i + 1;
      while (j < end) {
        const d = text.charCodeAt(j);
        const kd = kinds[d];
        if (
          kd === kind.arabic ||
          kd === kind.latin ||
          kd === kind.digit ||
          kd === kind.ignorable ||
          d === underscore
        )
          j++;
        else break;
      }
      push(buffer, c === hashSign ? code.hashtag : code.handle, i, j, 0);
      i = j;
    } else {
      let mark = markCode(c);
      let j = i + 1;
      while (j < end && text.charCodeAt(j) === c) j++;
      if (mark === code.stop && c === dot && j - i > 1) mark = code.dots;
      push(buffer, mark, i, j, 0);
      i = j;
    }
  }
}

function scanArabic(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  buffer: TokenBuffer,
): number {
  const { kinds, folds } = foldTable();
  let hash = emptyHash;
  let bare = emptyHash;
  let letters = 0;
  let first = 0;
  let i = start;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    const k = kinds[c];
    if (k === kind.ignorable) continue;
    if (k !== kind.arabic) break;
    const f = folds[c] as number;
    hash = hashStep(hash, f);
    if (letters === 0) first = f;
    else bare = hashStep(bare, f);
    letters++;
  }
  let id = lexicon.idOf(hash);
  if (id === 0 && letters > 3 && (first === waw || first === feh)) id = lexicon.idOf(bare);
  push(buffer, id, start, i, hash);
  return i;
}

function scanLatin(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  buffer: TokenBuffer,
): number {
  const { kinds, folds } = foldTable();
  const address = addressEnd(text, start, end);
  if (address > 0) {
    push(buffer, code.link, start, address, 0);
    return address;
  }
  let hash = emptyHash;
  let i = start;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    if (kinds[c] !== kind.latin) break;
    hash = hashStep(hash, folds[c] as number);
  }
  push(buffer, lexicon.idOf(hash) || code.latin, start, i, hash);
  return i;
}
