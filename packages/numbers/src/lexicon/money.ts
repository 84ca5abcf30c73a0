import {
  packedAbbreviations,
  packedNations,
  packedNouns,
  packedSigns,
} from "../data/money.generated.js";
import { foldWord } from "../scan/fold.js";
import { type EntryMap, form } from "./entry.js";
import { dualOf } from "./numerals.js";
import { unpackLetters } from "./unpack.js";

/** A money noun with the currencies that use it. */
export interface MoneyNoun {
  readonly word: string;
  readonly plurals: readonly string[];
  /** ISO codes of the currencies whose main unit it names. */
  readonly codes: readonly string[];
  /** Code by the folded complement: امريك (nisba stem) or هونغ كونغ. */
  readonly complements: ReadonlyMap<string, string>;
  /** Exponent by code where the noun is a subunit. */
  readonly subunitOf: ReadonlyMap<string, number>;
  /** May it stand without its adjective? Short foreign names are other words too often. */
  readonly standsAlone: boolean;
  /** The currency that the bare noun means in news unless the text says otherwise. */
  readonly usual: string | undefined;
}

/** One line of the packed table; `scripts/lexicon/pack-money.ts` says how it is written. */
function readNoun(line: string): MoneyNoun {
  const [forms = "", ...uses] = line.split(" ");
  const [word = "", ...plurals] = forms.replace("!", "").split(",").map(unpackLetters);
  const codes: string[] = [];
  const complements = new Map<string, string>();
  const subunitOf = new Map<string, number>();
  let usual: string | undefined;
  for (const use of uses) {
    const code = use.slice(0, 3);
    const [, exponent, mark, keys] = /(\d?)(\*?)(.*)/.exec(use.slice(3)) ?? [];
    if (exponent) subunitOf.set(code, Number(exponent));
    else codes.push(code);
    if (mark) usual = code;
    if (keys)
      for (const key of unpackLetters(keys).split(","))
        complements.set(key.replaceAll(":", " "), code);
  }
  return {
    word,
    plurals: plurals.length > 0 ? plurals : [`${word.replace(/[ةا]$/, "")}ات`],
    codes,
    complements,
    subunitOf,
    standsAlone: forms.endsWith("!"),
    usual,
  };
}

const readNouns = (): readonly MoneyNoun[] => packedNouns.split("\n").map(readNoun);

const moneyNouns: readonly MoneyNoun[] = /* @__PURE__ */ readNouns();

/** Adds every form of every money noun, and the names and adjectives of nations. */
export function addMoney(map: EntryMap): void {
  const stems = new Map<string, Set<string>>();
  for (const noun of moneyNouns) {
    const add = (moneyForm: number, ...forms: readonly string[]) => {
      for (const text of forms) {
        const entry = map.of(foldWord(text));
        entry.money = noun;
        entry.moneyForm = moneyForm;
      }
    };
    const dual = dualOf(noun.word);
    add(form.singular, noun.word);
    // Unvowelled, دولارا is an accusative or the construct of a dual: the next word decides.
    add(form.construct, dual.constructNominative, dual.constructOblique);
    add(form.dual, dual.nominative, dual.oblique);
    add(form.plural, ...noun.plurals);
    for (const [key, code] of noun.complements)
      if (!key.includes(" ")) stems.set(code, (stems.get(code) ?? new Set()).add(key));
  }
  for (const line of packedNations.split("\n")) {
    const code = line.slice(0, 3);
    const add = (word: string) => {
      const entry = map.of(word);
      entry.currencies = [...entry.currencies, code];
    };
    for (const name of unpackLetters(line.slice(3)).split(" ")) add(name);
    for (const stem of stems.get(code) ?? []) for (const ending of nisbaEndings) add(stem + ending);
  }
}

const nisbaEndings = ["ي", "يه", "يا", "يين", "يون", "يات"];

const readCodes = (): ReadonlySet<string> =>
  new Set(moneyNouns.flatMap(({ codes, subunitOf }) => [...codes, ...subunitOf.keys()]));

/** ISO codes, for amounts such as "SAR 100". */
export const codes: ReadonlySet<string> = /* @__PURE__ */ readCodes();

/** The code that begins with those of a country, as ISO 4217 makes them; Palestine pays in shekels. */
export const codeOfCountry = (country: string): string | undefined =>
  country === "PS" ? "ILS" : [...codes].findLast((code) => code.startsWith(country));

function readSigns(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const sign of packedSigns.split(" ")) map.set(sign.slice(3), sign.slice(0, 3));
  const abbreviations = packedAbbreviations
    .split(" ")
    .map((item) => [unpackLetters(item.slice(3)).split("").join("."), item.slice(0, 3)] as const);
  for (const [text, code] of abbreviations) map.set(text, code);
  // Without hamza two may look the same; the first counts.
  for (const [text, code] of abbreviations)
    if (!map.has(foldWord(text))) map.set(foldWord(text), code);
  return map;
}

/** Code by sign ($, EC$) and by Arabic abbreviation (ر.س), with its hamza or without. */
export const signCodes: ReadonlyMap<string, string> = /* @__PURE__ */ readSigns();

/** The code of a sign with letters before it, most often those of a country: US$. */
export const codeOfSign = (sign: string): string | undefined =>
  signCodes.get(sign) ??
  (/^[A-Z]{2}[$£¥₵]$/.test(sign) ? codeOfCountry(sign.slice(0, 2)) : undefined);

/** The rial sign of the Arabic script stands for any rial. */
export const rialSign = 0xfdfc;
