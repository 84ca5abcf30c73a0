import { addressEnd } from "./address-end.js";
import { foldTable, kind } from "./fold.js";
import type { Lexicon } from "./lexicon.js";
import { numberCode } from "./number-code.js";
import { push, type TokenBuffer } from "./token-buffer.js";
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
  buffer.letters = 0;
  buffer.vowels = 0;
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

function holds(text: string, charCode: number, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === charCode) return true;
  return false;
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
    if (k === kind.ignorable) {
      if (c >= firstVowel && c <= lastVowel) buffer.vowels++;
      continue;
    }
    if (k !== kind.arabic) break;
    const f = folds[c] as number;
    hash = hashStep(hash, f);
    if (letters === 0) first = f;
    else bare = hashStep(bare, f);
    letters++;
  }
  buffer.letters += letters;
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
    // An e-mail address says who, as a handle does; a link says where.
    push(buffer, holds(text, atSign, start, address) ? code.handle : code.link, start, address, 0);
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
