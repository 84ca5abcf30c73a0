import { character, hamza, letter } from "./character.js";
import { classes, folds, lamAlefFirst, lamAlefLast, unitClass } from "./fold.js";
import { readLiteral } from "./literal.js";
import { proclitic, Tokens, tokenKind, vowelling } from "./tokens.js";
import { hashStep, type WordTable } from "./word-table.js";

/** Longest word that is looked up; nothing in the lexicon comes near. */
const maximumLetters = 32;
/** Longest run of proclitics: وبال, ولل. */
const maximumProclitics = 5;

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
  private readonly places = new Int32Array(maximumLetters);
  private readonly suffixHashes = new Int32Array(maximumProclitics + 1);

  constructor(private readonly options: ScanOptions<Entry>) {}

  /** Scans `text` from `from` to `to`. The tokens are good until the next scan. */
  scan(text: string, from: number, to: number): Tokens<Entry> {
    const { tokens } = this;
    tokens.reset(text);
    let spaced = true;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      const kind = classes[code];
      if (kind === unitClass.space) {
        spaced = true;
        at++;
        continue;
      }
      if (kind === unitClass.ignorable) {
        if (code === letter.tatweel && spaced && isSpace(text.charCodeAt(at + 1)))
          tokens.add(tokenKind.symbol, at, at + 1, character.hyphen, true);
        at++;
        continue;
      }
      if (kind === unitClass.letter) at = this.word(tokens, at, to, spaced);
      else if (kind === unitClass.digit || this.opensDecimal(text, at, code, spaced))
        at = this.number(tokens, at, spaced);
      else if (kind === unitClass.foreign) at = this.foreign(tokens, at, to, spaced);
      else {
        if (isVulgarFraction(code)) tokens.triggers.push(tokens.length);
        tokens.add(
          kind === unitClass.lineEnd ? tokenKind.lineEnd : tokenKind.symbol,
          at,
          at + 1,
          code,
          spaced,
        );
        at++;
      }
      spaced = false;
    }
    tokens.close();
    return tokens;
  }

  /** A decimal mark that starts a number: ".08", "٫٠١". */
  private opensDecimal(text: string, at: number, code: number, spaced: boolean): boolean {
    if (code !== character.fullStop && code !== character.arabicDecimal) return false;
    return spaced && classes[text.charCodeAt(at + 1)] === unitClass.digit;
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
    while (at < to && classes[text.charCodeAt(at)] === unitClass.foreign) at++;
    if (opensAddress(text, from, at)) while (at < to && !isSpace(text.charCodeAt(at))) at++;
    else at = mailboxEnd(text, from, at, to);
    tokens.add(tokenKind.foreign, from, at, from, spaced);
    return at;
  }

  private word(tokens: Tokens<Entry>, from: number, to: number, spaced: boolean): number {
    const { text } = tokens;
    const { letters, places } = this;
    let length = 0;
    let vowels = 0;
    let dammaAt = -1;
    let end = from;
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const kind = classes[code];
      if (kind === unitClass.letter) {
        end = at + 1;
        if (length < maximumLetters) {
          letters[length] = folds[code] as number;
          places[length++] = at;
        }
        if (code >= lamAlefFirst && code <= lamAlefLast && length < maximumLetters) {
          letters[length] = letter.alef;
          places[length++] = at;
        }
      } else if (kind === unitClass.ignorable) {
        if (code === letter.tatweel || (code >= 0x64b && code <= 0x670)) end = at + 1;
        if (code === letter.damma && dammaAt < 0) dammaAt = length - 1;
        else if (code === letter.fathatan) vowels |= vowelling.tanwin;
        else if (code === letter.shadda) vowels |= vowelling.shadda;
      } else break;
    }
    if (text.charCodeAt((places[length - 1] as number) ?? from) === letter.alefMaksura)
      vowels |= vowelling.alefMaksura;
    tokens.add(tokenKind.word, from, end, from, spaced);
    if (length < maximumLetters) this.lookUp(tokens, length);
    const index = tokens.length - 1;
    if (dammaAt >= 0 && tokens.stemLetter[index] === dammaAt) vowels |= vowelling.dammaFirst;
    tokens.vowels[index] = vowels;
    return at;
  }

  /** Looks the word up whole, then behind each run of proclitics it may start with. */
  private lookUp(tokens: Tokens<Entry>, length: number): void {
    const { letters, suffixHashes } = this;
    let hash = 0;
    for (let i = length - 1; i >= 0; i--) {
      hash = hashStep(hash, letters[i] as number);
      if (i <= maximumProclitics) suffixHashes[i] = hash;
    }
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
      const isBare = tokens.text.charCodeAt(this.places[cut] as number) !== hamza.above;
      if (isBare && letters[cut + 1] === letter.lam)
        this.try(tokens, cut, cut + 2, length, bits | proclitic.article);
    } else if (next === letter.lam && letters[cut + 1] === letter.lam)
      this.try(
        tokens,
        cut + 1,
        cut + 2,
        length,
        bits | proclitic.preposition | proclitic.lam | proclitic.article,
      );
    else if (next === letter.beh || next === letter.kaf || next === letter.lam) {
      bits |=
        proclitic.preposition |
        (next === letter.lam ? proclitic.lam : next === letter.kaf ? proclitic.kaf : 0);
      if (this.try(tokens, cut + 1, cut + 1, length, bits)) return;
      if (letters[cut + 1] === letter.alef && letters[cut + 2] === letter.lam)
        this.try(tokens, cut + 1, cut + 3, length, bits | proclitic.article);
    }
  }

  /** Is an alef after the first letter of the stem written with a hamza (وأحد is not واحد)? */
  private hasInnerHamza(text: string, stem: number, length: number): boolean {
    for (let i = stem + 1; i < length; i++) {
      if (this.letters[i] !== letter.alef) continue;
      const code = text.charCodeAt(this.places[i] as number);
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
    const { options, letters, suffixHashes, places } = this;
    if (length <= stem) return false;
    const entry = options.table.find(letters, stem, length, suffixHashes[stem] as number);
    if (entry === undefined) return false;
    const index = tokens.length - 1;
    if (!options.allows(entry, bits, this.hasInnerHamza(tokens.text, stem, length))) return false;
    tokens.entry[index] = entry;
    tokens.stemLetter[index] = stem;
    tokens.proclitics[index] = bits;
    tokens.stem[index] = shown === 0 ? (tokens.start[index] as number) : (places[shown] as number);
    if (options.starts(entry)) tokens.triggers.push(index);
    return true;
  }
}

const isSpace = (code: number) =>
  classes[code] === unitClass.space || classes[code] === unitClass.lineEnd;

/** Longest name before the @ of an address; the limit keeps hostile input linear. */
const maximumAddress = 64;

/** Letters, digits and marks of the addresses of people: name2015@example.com, @name_24. */
const isAddressUnit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === character.fullStop ||
  code === character.hyphen ||
  code === character.underscore;

/** The end of a foreign word, or of the whole address that it is part of if an @ stands in it or before it. */
function mailboxEnd(text: string, from: number, end: number, to: number): number {
  let at = end;
  const limit = Math.min(to, from + maximumAddress);
  while (at < limit && isAddressUnit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(from - 1) === character.at) return at;
  if (at >= to || text.charCodeAt(at) !== character.at) return end;
  at++;
  while (at < to && isAddressUnit(text.charCodeAt(at))) at++;
  return at;
}

/** http:, https:, ftp: and www. open a web address, whose digits are no numbers. */
function opensAddress(text: string, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 5) return false;
  const word = text.slice(from, to).toLowerCase();
  if (word === "www") return text.charCodeAt(to) === character.fullStop;
  return (
    (word === "http" || word === "https" || word === "ftp") &&
    text.charCodeAt(to) === character.colon
  );
}

/** Fractions in one character, such as ½. */
const isVulgarFraction = (code: number) =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
