import type { Literal } from "./literal.js";

export enum tokenKind {
  none = 0,
  word = 1,
  number = 2,
  foreign = 3,
  symbol = 4,
  lineEnd = 5,
}

/** What stands before the stem of a word, as bits. */
export enum proclitic {
  conjunction = 1,
  preposition = 2,
  article = 4,
  lam = 8,
  kaf = 16,
}

/** Marks that tell homographs apart when the writer took the trouble, as bits. */
export enum vowelling {
  dammaFirst = 1,
  tanwin = 2,
}

/** Room for the tokens of most lines; the columns double when a line has more. */
const firstCapacity = 256;

/**
 * The tokens of one line as parallel arrays, used again for the next line. Words carry the entry that the
 * lexicon has for them, where their stem or article starts, and the proclitics before it.
 */
export class Tokens<Entry> {
  text = "";
  /** Code of the currency of the country asked for. */
  currency: string | undefined;
  length = 0;
  kind = new Int32Array(firstCapacity);
  start = new Int32Array(firstCapacity);
  end = new Int32Array(firstCapacity);
  /** For a word: where its article, or else its stem, starts. For a symbol: its code unit. */
  stem = new Int32Array(firstCapacity);
  proclitics = new Int32Array(firstCapacity);
  vowels = new Int32Array(firstCapacity);
  readonly entry: (Entry | undefined)[] = [];
  readonly literal: (Literal | undefined)[] = [];
  /** Is there a space between this token and the one before? */
  readonly spaced: boolean[] = [];
  /** Where a reader has to stop joining with و: the second end of a range after بين. */
  limit = Number.POSITIVE_INFINITY;
  /** The first token that no mention has taken yet: a sign between two numbers belongs to one of them. */
  consumed = 0;
  /** The last number that a label made a serial number; those listed after it are serial too. */
  serial = -1;
  /** The last number that was a year; one joined to it is a year too. */
  year = -1;
  /** The last number whose proclitics were asked for, and the answer. */
  prefixAt = -1;
  prefix: { readonly start: number; readonly article: boolean } | undefined;
  /** Indexes of the tokens where a mention may start. */
  readonly triggers: number[] = [];

  /** Forgets the last line. The columns keep their memory; `close` blanks what readers may look at. */
  reset(text: string): void {
    for (const i of this.triggers) this.literal[i] = undefined;
    this.text = text;
    this.length = 0;
    this.consumed = 0;
    this.serial = -1;
    this.year = -1;
    this.prefixAt = -1;
    this.triggers.length = 0;
  }

  /** Appends a token without entry and literal. */
  add(kind: tokenKind, start: number, end: number, stem: number, spaced: boolean): void {
    const index = this.length++;
    if (index === this.kind.length) this.grow();
    this.kind[index] = kind;
    this.start[index] = start;
    this.end[index] = end;
    this.stem[index] = stem;
    this.entry[index] = undefined;
    this.proclitics[index] = 0;
    this.vowels[index] = 0;
    this.spaced[index] = spaced;
    if (index === this.literal.length) this.literal.push(undefined);
  }

  private grow(): void {
    const longer = (column: Int32Array) => {
      const copy = new Int32Array(column.length * 2);
      copy.set(column);
      return copy;
    };
    this.kind = longer(this.kind);
    this.start = longer(this.start);
    this.end = longer(this.end);
    this.stem = longer(this.stem);
    this.proclitics = longer(this.proclitics);
    this.vowels = longer(this.vowels);
  }

  /** Blanks the places after the last token, since readers look some tokens ahead. */
  close(): void {
    const { length } = this;
    const end = this.text.length;
    for (let i = 0; i < lookahead; i++) this.add(tokenKind.none, end, end, end, true);
    this.length = length;
  }
}

/** More tokens than any reader looks at beyond the one it stands on. */
const lookahead = 16;
