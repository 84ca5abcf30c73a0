import { type ScaleParadigm, scales, zero } from "../lexicon/numerals.js";
import { decline } from "./inflect.js";
import { type Orthography, write } from "./marks.js";
import { type ScaleStyle, scaleGroup } from "./scale.js";
import { type Gender, small } from "./small.js";

/** Everything that decides how a number word is written. */
export interface WordStyle extends ScaleStyle, Orthography {
  /** Does 10^9 have its second name, بليون? */
  readonly billion: "مليار" | "بليون";
}

type Words = (string | undefined)[];

/** The array of one shape: a thousand places, filled as they are asked for. */
function wordsOf(tables: Words[], shape: number): Words {
  let words = tables[shape];
  if (words === undefined) {
    words = new Array<string | undefined>(1000);
    tables[shape] = words;
  }
  return words;
}

const states = 4;
const cases = 3;

/** The words of one style, each group of three digits made once and kept. */
export class WordTables {
  private readonly smallWords: Words[] = [];
  private readonly groupWords: Words[] = [];
  private readonly phrases = new Map<string, string>();
  /** و before what follows. */
  readonly and: string;

  constructor(readonly style: WordStyle) {
    this.and = style.tashkeel === "full" ? " وَ" : " و";
  }

  /** A phrase that is written often, kept under its key. The caller uses few keys. */
  remember(key: string, make: () => string): string {
    let text = this.phrases.get(key);
    if (text === undefined) {
      text = this.write(make());
      this.phrases.set(key, text);
    }
    return text;
  }

  write(phrase: string): string {
    return write(phrase, this.style);
  }

  zero(ofCase: number, inState: number): string {
    return this.write(decline(zero, ofCase, inState));
  }

  /** 1 to 999 beside a noun of this gender. */
  small(value: number, gender: Gender, ofCase: number, inState: number): string {
    const shape = ((gender === "masculine" ? 0 : cases) + ofCase) * states + inState;
    const words = wordsOf(this.smallWords, shape);
    const known = words[value];
    if (known !== undefined) return known;
    const word = this.write(small(value, gender, ofCase, inState, this.style.hundred));
    words[value] = word;
    return word;
  }

  /** 1 to 999 times the scale word of place `place` (1 for thousands). */
  group(count: number, place: number, ofCase: number, inState: number): string {
    const words = wordsOf(this.groupWords, (place * cases + ofCase) * states + inState);
    const known = words[count];
    if (known !== undefined) return known;
    const scale = scales[place - 1] as ScaleParadigm;
    const name = scale.exponent === 9 && this.style.billion === "بليون" ? 1 : 0;
    const word = this.write(scaleGroup(count, scale, name, ofCase, inState, this.style));
    words[count] = word;
    return word;
  }
}

const known = new Map<string, WordTables>();

/** The tables of a style. There are few styles, so all that were asked for are kept. */
export function wordTables(style: WordStyle): WordTables {
  const { hundred, afterHundred, tashkeel, tanwin, billion } = style;
  const key = `${hundred.spelling} ${hundred.joined} ${afterHundred} ${tashkeel} ${tanwin} ${billion}`;
  let tables = known.get(key);
  if (tables === undefined) {
    tables = new WordTables(style);
    known.set(key, tables);
  }
  return tables;
}
