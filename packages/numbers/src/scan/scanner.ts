import { addressEnd } from "./address.js";
import { character, hamza, letter } from "./character.js";
import { isDigitUnit, isSpace, lamAlefFirst, lamAlefLast, unit, units } from "./fold.js";
import { readLiteral } from "./literal.js";
import { proclitic, Tokens, tokenKind } from "./tokens.js";
import { readVowels } from "./vowels.js";
import { hashStep, suffixHash, type WordTable } from "./word-table.js";

// The scanner's loops compare with these; a constant is quicker than a member of an imported enum.
const firstLetter: number = unit.letter;
const space: number = unit.space;
const ignorable: number = unit.ignorable;
const lam: number = letter.lam;
const wordKind: tokenKind = tokenKind.word;

/** Longest word that is looked up; nothing in the lexicon comes near. */
const maximumLetters = 32;
/** Longer words write over their own letters instead of asking at each whether there is room; nobody reads them. */
const wrap = maximumLetters - 1;

export interface ScanOptions<Entry> {
  readonly table: WordTable<Entry>;
  /** May a mention start at a word with this entry? */
  readonly starts: (entry: Entry) => boolean;
  /** May the entry be read behind these proclitics, and with a hamza on an alef inside it? */
  readonly allows: (entry: Entry, proclitics: number, innerHamza: boolean) => boolean;
  readonly commaIsDecimal: boolean;
}

/** Turns text into tokens. One instance can be used for any number of texts, one at a time. */
export class Scanner<Entry> {
  private readonly tokens = new Tokens<Entry>();
  private readonly letters = new Uint16Array(maximumLetters);
  /** Hashes of the first letters of the word, by how many they are. */
  private readonly prefixes = new Int32Array(maximumLetters);
  /** The word at hand: where it starts, its hash, and whether each letter is one code unit and nothing stands between. */
  private from = 0;
  private hash = 0;
  private isPlain = true;

  constructor(private readonly options: ScanOptions<Entry>) {}

  /** Scans `text` from `from` to `to`. The tokens are good until the next scan. */
  scan(text: string, from: number, to: number): Tokens<Entry> {
    const { tokens } = this;
    tokens.reset(text);
    let spaced = true;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      const kind = units[code] as number;
      if (kind >= firstLetter) at = this.word(tokens, at, to, spaced);
      else if (kind === space) {
        spaced = true;
        at++;
        continue;
      } else if (kind === ignorable) {
        if (code === letter.tatweel && spaced && isSpace(text.charCodeAt(at + 1)))
          tokens.add(tokenKind.symbol, at, at + 1, character.hyphen, true);
        at++;
        continue;
      } else at = this.other(tokens, at, to, spaced);
      spaced = false;
    }
    // Without a place to start from nobody reads the tokens.
    if (tokens.triggers.length > 0) tokens.close();
    return tokens;
  }

  /** A number, a word of another script or a sign. */
  private other(tokens: Tokens<Entry>, at: number, to: number, spaced: boolean): number {
    const { text } = tokens;
    const code = text.charCodeAt(at);
    const kind = units[code] as number;
    if (kind >= unit.digit || this.opensDecimal(text, at, code, spaced))
      return this.number(tokens, at, spaced);
    if (kind === unit.foreign) return this.foreign(tokens, at, to, spaced);
    if (isVulgarFraction(code)) tokens.triggers.push(tokens.length);
    const isLineEnd = kind === unit.lineEnd;
    tokens.add(isLineEnd ? tokenKind.lineEnd : tokenKind.symbol, at, at + 1, code, spaced);
    return at + 1;
  }

  /** A decimal mark that starts a number: ".08", "٫٠١". */
  private opensDecimal(text: string, at: number, code: number, spaced: boolean): boolean {
    if (code !== character.fullStop && code !== character.arabicDecimal) return false;
    return spaced && isDigitUnit(text.charCodeAt(at + 1));
  }

  private number(tokens: Tokens<Entry>, at: number, spaced: boolean): number {
    const literal = readLiteral(tokens.text, at, this.options.commaIsDecimal);
    tokens.triggers.push(tokens.length);
    tokens.add(tokenKind.number, at, literal.end, at, spaced);
    tokens.literal[tokens.length - 1] = literal;
    return literal.end;
  }

  private foreign(tokens: Tokens<Entry>, from: number, to: number, spaced: boolean): number {
    const { text } = tokens;
    let at = from + 1;
    while (at < to && units[text.charCodeAt(at)] === unit.foreign) at++;
    at = addressEnd(text, from, at, to);
    tokens.add(tokenKind.foreign, from, at, from, spaced);
    return at;
  }

  /** One pass over a word: its end, its letters and the hashes by which it is looked up. */
  private word(tokens: Tokens<Entry>, from: number, to: number, spaced: boolean): number {
    const { text } = tokens;
    const { letters, prefixes } = this;
    let length = 0;
    let hash = 0;
    let end = from;
    let marks = 0;
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const folded = units[code] as number;
      if (folded >= firstLetter) {
        end = at + 1;
        letters[length & wrap] = folded;
        hash = hashStep(hash, folded);
        prefixes[++length & wrap] = hash;
        if (code < lamAlefFirst || folded !== lam || code > lamAlefLast) continue;
        letters[length & wrap] = letter.alef;
        hash = hashStep(hash, letter.alef);
        prefixes[++length & wrap] = hash;
      } else if (folded === ignorable) {
        if (code === letter.tatweel || (code >= letter.fathatan && code <= letter.daggerAlef))
          end = at + 1;
        marks++;
      } else break;
    }
    tokens.add(wordKind, from, end, from, spaced);
    if (length < maximumLetters) {
      this.from = from;
      this.hash = hash;
      this.isPlain = length === at - from;
      this.lookUp(tokens, length);
    }
    if (marks > 0) readVowels(tokens, from, end);
    return at;
  }

  /** Looks the word up whole, then behind each run of proclitics it may start with. */
  private lookUp(tokens: Tokens<Entry>, length: number): void {
    const { letters } = this;
    if (this.try(tokens, 0, 0, length, 0)) return;
    let bits = 0;
    let cut = 0;
    const first = letters[0];
    if (first === letter.waw || first === letter.feh) {
      bits = proclitic.conjunction;
      cut = 1;
      if (this.try(tokens, 1, 1, length, bits)) return;
    }
    const next = letters[cut];
    if (next === letter.alef) {
      // The alef of the article has no hamza: ألتمان is a name.
      if (
        letters[cut + 1] === letter.lam &&
        tokens.text.charCodeAt(this.placeOf(tokens, cut)) !== hamza.above
      )
        this.try(tokens, cut, cut + 2, length, bits | proclitic.article);
    } else if (next === letter.lam && letters[cut + 1] === letter.lam) {
      const lil = proclitic.preposition | proclitic.lam | proclitic.article;
      this.try(tokens, cut + 1, cut + 2, length, bits | lil);
    } else if (next === letter.beh || next === letter.kaf || next === letter.lam) {
      bits |=
        proclitic.preposition |
        (next === letter.lam ? proclitic.lam : next === letter.kaf ? proclitic.kaf : 0);
      if (this.try(tokens, cut + 1, cut + 1, length, bits)) return;
      if (letters[cut + 1] === letter.alef && letters[cut + 2] === letter.lam)
        this.try(tokens, cut + 1, cut + 3, length, bits | proclitic.article);
    }
  }

  /** The offset of a letter of the word at hand. */
  private placeOf(tokens: Tokens<Entry>, index: number): number {
    if (this.isPlain) return this.from + index;
    const { text } = tokens;
    let at = this.from;
    for (let left = index; ; at++) {
      const code = text.charCodeAt(at);
      if ((units[code] as number) < unit.letter) continue;
      left -= code >= lamAlefFirst && code <= lamAlefLast ? 2 : 1;
      if (left < 0) return at;
    }
  }

  /** Is an alef after the first letter of the stem written with a hamza (وأحد is not واحد)? */
  private hasInnerHamza(tokens: Tokens<Entry>, stem: number, length: number): boolean {
    for (let i = stem + 1; i < length; i++) {
      if (this.letters[i] !== letter.alef) continue;
      const code = tokens.text.charCodeAt(this.placeOf(tokens, i));
      if (code === hamza.above || code === hamza.below || code === hamza.madda) return true;
    }
    return false;
  }

  /** Looks up the letters from `stem` on; `shown` is where the part inside a span starts. */
  private try(
    tokens: Tokens<Entry>,
    shown: number,
    stem: number,
    length: number,
    bits: number,
  ): boolean {
    if (length <= stem) return false;
    const { options, hash, prefixes } = this;
    const ownHash = stem === 0 ? hash : suffixHash(hash, prefixes[stem] as number, length - stem);
    const entry = options.table.find(this.letters, stem, length, ownHash);
    if (entry === undefined) return false;
    if (!options.allows(entry, bits, this.hasInnerHamza(tokens, stem, length))) return false;
    const index = tokens.length - 1;
    tokens.entry[index] = entry;
    tokens.proclitics[index] = bits;
    if (shown > 0) tokens.stem[index] = this.placeOf(tokens, shown);
    if (options.starts(entry)) tokens.triggers.push(index);
    return true;
  }
}

/** Fractions in one character, such as ½. */
const isVulgarFraction = (code: number) =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
