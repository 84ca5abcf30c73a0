import { type DualParadigm, dualOf, units } from "../lexicon/numerals.js";
import { decline, declineDual, declinePlural, state } from "./inflect.js";
import { mark } from "./marks.js";
import type { Gender } from "./small.js";
import type { WordTables } from "./word-tables.js";

/** A noun to count, as the option `counted` gives it. Tashkeel is optional and kept where it is written. */
export interface CountedNoun {
  /** The indefinite singular: كتاب. */
  readonly singular: string;
  /** The plural used after three to ten: كتب. */
  readonly plural: string;
  /** The nominative dual, if it is not the regular one. */
  readonly dual?: string | undefined;
  /** Default: the option `gender`, else feminine if the singular ends in ة, else masculine. */
  readonly gender?: Gender | undefined;
  /** An adjective in the masculine singular; it agrees as with things, not persons: كتب جديدة. */
  readonly adjective?: string | undefined;
}

/** A noun with what belongs to it, ready to be inflected. */
export interface NounPhrase {
  readonly singular: string;
  readonly plural: string;
  readonly dual: DualParadigm;
  readonly gender: Gender;
  /** Words after the noun; those that agree are in the masculine singular. */
  readonly rest: readonly { readonly word: string; readonly agrees: boolean }[];
  /** Is the noun governed by its complement, as in فرنك جزر القمر? Then it never takes tanwin. */
  readonly isConstruct: boolean;
}

export type GrammaticalNumber = "singular" | "dual" | "plural";

/** A relative adjective ends in ـِيّ, and its case vowel stands on the shadda. */
function relative(word: string): string {
  if (!word.endsWith("ي") || word.endsWith(`${mark.kasra}ي`)) return word;
  return `${word.slice(0, -1)}${mark.kasra}ي${mark.shadda}`;
}

/** An adjective beside a thing: the plural of things is treated as feminine singular. */
function agree(
  word: string,
  gender: Gender,
  number: GrammaticalNumber,
  ofCase: number,
  inState: number,
): string {
  const isFeminine = gender === "feminine" || number === "plural";
  const stem = isFeminine ? `${relative(word)}${mark.fatha}ة` : relative(word);
  return number === "dual"
    ? declineDual(dualOf(stem), ofCase, inState)
    : decline(stem, ofCase, inState);
}

function declineHead(noun: NounPhrase, number: GrammaticalNumber, ofCase: number, inState: number) {
  if (number === "dual") return declineDual(noun.dual, ofCase, inState);
  return number === "plural"
    ? declinePlural(noun.plural, ofCase, inState)
    : decline(noun.singular, ofCase, inState);
}

/** A noun phrase in one number, case and state, with full tashkeel as far as its words have it. */
function phrase(
  noun: NounPhrase,
  number: GrammaticalNumber,
  ofCase: number,
  inState: number,
): string {
  const own = noun.isConstruct ? state.construct : inState;
  const words = [declineHead(noun, number, ofCase, own)];
  for (const { word, agrees } of noun.rest)
    words.push(agrees ? agree(word, noun.gender, number, ofCase, inState) : word);
  return words.join(" ");
}

/** Fits the dual that the caller gave, كتابان, into a paradigm. */
function givenDual(singular: string, dual: string | undefined): DualParadigm {
  const stem = dual === undefined ? singular : dual.replace(/\u064e?ان\u0650?$/, "");
  return dualOf(stem);
}

/** The phrase of the option `counted`; `gender` holds if the noun names none. */
export function nounPhrase(noun: CountedNoun, gender?: Gender): NounPhrase {
  const { singular, plural, dual, adjective } = noun;
  return {
    singular,
    plural,
    dual: givenDual(singular, dual),
    gender: noun.gender ?? gender ?? (singular.endsWith("ة") ? "feminine" : "masculine"),
    rest: adjective === undefined ? [] : [{ word: adjective, agrees: true }],
    isConstruct: false,
  };
}

const numbers: readonly GrammaticalNumber[] = ["singular", "dual", "plural"];

/** A noun phrase in the style of a speller, each form made once. */
export class WrittenNoun {
  private readonly forms: (string | undefined)[] = [];
  private readonly ones: (string | undefined)[] = [];

  constructor(
    private readonly tables: WordTables,
    private readonly noun: NounPhrase,
  ) {}

  get gender(): Gender {
    return this.noun.gender;
  }

  form(number: GrammaticalNumber, ofCase: number, inState: number): string {
    const key = (numbers.indexOf(number) * 3 + ofCase) * 4 + inState;
    this.forms[key] ??= this.tables.write(phrase(this.noun, number, ofCase, inState));
    return this.forms[key];
  }

  /** One follows its noun as an adjective: كتاب واحد, ليرة واحدة. */
  one(ofCase: number, inState: number): string {
    const key = ofCase * 4 + inState;
    const word = (units[0] as (typeof units)[number])[this.gender];
    this.ones[key] ??=
      `${this.form("singular", ofCase, inState)} ${this.tables.write(decline(word, ofCase, inState))}`;
    return this.ones[key];
  }
}
