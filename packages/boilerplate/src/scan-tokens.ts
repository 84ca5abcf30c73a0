import { addressEnd } from "./address-end.js";
import { foldTable, kind } from "./fold.js";
import type { Lexicon } from "./lexicon.js";
import { numberCode } from "./number-code.js";
import { frontLetters, nextFront, push, type TokenBuffer } from "./token-buffer.js";
import { code, markCode } from "./token-codes.js";
import { emptyHash, hashStep } from "./word-hash.js";

const waw = 0x648;
const tatweel = 0x640;
const feh = 0x641;
/** Tashkeel from fathatan to sukun. */
const firstVowel = 0x64b;
const lastVowel = 0x652;
const hashSign = 0x23;
const atSign = 0x40;
const slash = 0x2f;
const dot = 0x2e;
const colon = 0x3a;
const underscore = 0x5f;
const space = 0x20;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Shorter words are known with their conjunction or not at all. */
const fewestLetters = 3;

/**
 * Reads the tokens of one line of `text` into the buffer, from `start` up to the end of the line and
 * not beyond `limit`; gives the offset where it stopped.
 */
export function scanTokens(
  text: string,
  start: number,
  limit: number,
  lexicon: Lexicon,
  buffer: TokenBuffer,
): number {
  const { kinds, letters } = foldTable();
  buffer.length = 0;
  buffer.letters = 0;
  buffer.vowels = 0;
  let i = start;
  while (i < limit) {
    let c = text.charCodeAt(i);
    let letter = letters[c] as number;
    if (letter === 0) {
      const k = kinds[c] as number;
      if (k !== kind.space) i = scanOther(text, i, limit, k, lexicon, buffer);
      else if (c === lineFeed || c === carriageReturn) break;
      else i++;
      continue;
    }
    const from = i;
    const first = letter;
    const { fronts } = buffer;
    const front = nextFront(buffer);
    let hash = emptyHash;
    let count = 0;
    for (;;) {
      if (letter !== 0) {
        hash = hashStep(hash, letter);
        if (count < frontLetters) fronts[front + count] = letter;
        count++;
      } else if (kinds[c] !== kind.ignorable) break;
      else if (c >= firstVowel && c <= lastVowel) buffer.vowels++;
      if (++i === limit) break;
      c = text.charCodeAt(i);
      letter = letters[c] as number;
    }
    buffer.letters += count;
    let id = lexicon.idOf(hash);
    if (id === 0 && count > fewestLetters && (first === waw || first === feh))
      id = lexicon.idOf(bareHash(text, from, i));
    push(buffer, id, from, i, hash, count);
    // The space behind a word has been seen already.
    if (c === space) i++;
  }
  return i;
}

/** Reads a token that is no Arabic word, or one character that is read over; gives its end. */
function scanOther(
  text: string,
  start: number,
  limit: number,
  k: number,
  lexicon: Lexicon,
  buffer: TokenBuffer,
): number {
  const c = text.charCodeAt(start);
  if (c === tatweel) {
    // A tatweel that stands alone is a dash: «الرياض ـ واس».
    push(buffer, code.dash, start, start + 1);
    return start + 1;
  }
  if (k === kind.ignorable) return start + 1;
  if (k === kind.latin) return scanLatin(text, start, limit, lexicon, buffer);
  let end = start + 1;
  if (k === kind.digit) {
    end = numberEnd(text, start, limit);
    push(buffer, numberCode(text, start, end), start, end);
  } else if ((c === hashSign || c === atSign) && isLetter(text, end, limit)) {
    end = nameEnd(text, end, limit);
    push(buffer, c === hashSign ? code.hashtag : code.handle, start, end);
  } else {
    while (end < limit && text.charCodeAt(end) === c) end++;
    push(buffer, c === dot && end - start > 1 ? code.dots : markCode(c), start, end);
  }
  return end;
}

/** End of a number with the separators inside it. */
function numberEnd(text: string, start: number, limit: number): number {
  const { kinds } = foldTable();
  let end = start + 1;
  while (end < limit) {
    const c = text.charCodeAt(end);
    if (kinds[c] === kind.digit) end++;
    else if (
      (c === colon || c === slash || c === dot || c === 0x2d || c === 0x2c || c === 0x66b) &&
      end + 1 < limit &&
      kinds[text.charCodeAt(end + 1)] === kind.digit
    ) {
      end += 2;
    } else break;
  }
  return end;
}

function isLetter(text: string, i: number, limit: number): boolean {
  const k = i < limit ? foldTable().kinds[text.charCodeAt(i)] : kind.symbol;
  return k === kind.arabic || k === kind.latin;
}

/** End of the name behind the sign of a hashtag or handle. */
function nameEnd(text: string, start: number, limit: number): number {
  const { kinds } = foldTable();
  let end = start;
  for (; end < limit; end++) {
    const c = text.charCodeAt(end);
    const k = kinds[c] as number;
    // Letters, digits and what is read over.
    if ((k < kind.arabic || k > kind.ignorable) && c !== underscore) break;
  }
  return end;
}

function holds(text: string, charCode: number, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === charCode) return true;
  return false;
}

/** Hash of a word behind its first letter, which is a conjunction. */
function bareHash(text: string, start: number, end: number): number {
  const { letters } = foldTable();
  let hash = emptyHash;
  for (let i = start + 1; i < end; i++) {
    const letter = letters[text.charCodeAt(i)] as number;
    if (letter !== 0) hash = hashStep(hash, letter);
  }
  return hash;
}

function scanLatin(
  text: string,
  start: number,
  limit: number,
  lexicon: Lexicon,
  buffer: TokenBuffer,
): number {
  const { kinds, folds } = foldTable();
  const address = addressEnd(text, start, limit);
  if (address > 0) {
    // An e-mail address says who, as a handle does; a link says where.
    push(buffer, holds(text, atSign, start, address) ? code.handle : code.link, start, address);
    return address;
  }
  const { fronts } = buffer;
  const front = nextFront(buffer);
  let hash = emptyHash;
  let i = start;
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (kinds[c] !== kind.latin) break;
    const letter = folds[c] as number;
    hash = hashStep(hash, letter);
    if (i - start < frontLetters) fronts[front + i - start] = letter;
  }
  push(buffer, lexicon.idOf(hash) || code.latin, start, i, hash, i - start);
  return i;
}
