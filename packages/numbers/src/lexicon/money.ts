import { foldWord } from "../scan/fold.js";
import { currencyNoun, withoutMarks } from "./currencies.js";
import { otherNames, signs, subunits, usualCurrency } from "./currency-nouns.js";
import { currencyTable } from "./currency-table.js";
import type { EntryMap } from "./entry.js";
import { form } from "./entry.js";
import { nations } from "./nations.js";
import { dualOf } from "./numerals.js";

/** A money noun with the currencies that use it. */
export interface MoneyNoun {
  readonly word: string;
  /** ISO codes of the currencies whose main unit it names. */
  readonly codes: readonly string[];
  /** Code by the folded complement: امريك (nisba stem) or هونغ كونغ. */
  readonly complements: ReadonlyMap<string, string>;
  /** Exponent by code where the noun is a subunit. */
  readonly subunitOf: ReadonlyMap<string, number>;
  /** May it stand without its adjective? Short foreign names are other words too often. */
  readonly standsAlone: boolean;
  readonly usual: string | undefined;
}

const aloneNouns =
  "ريال دينار درهم جنيه ليرة دولار يورو فرنك شلن أوقية ين يوان روبل شيكل شيقل شاقل كرونة روبية بيزو بيسو راند رينغيت رينجيت وون " +
  "زلوتي فورنت فورينت تومان ناكفا نايرا رنمينبي مارك باخت دونغ دونج تاكا هريفنيا كوانزا فلس قرش هللة بيسة مليم سنتيم سنت بنس كوبيك أغورة أورو باوند إسترليني دج دت";

const nisbaEnding = /(ي|يه|يا|يان|يين|يتان|يتين|يون|يات)$/;

/** Does a folded word end as a relative adjective does? */
export const isRelative = (folded: string): boolean =>
  folded.length > 3 && nisbaEnding.test(folded);

/** The key of one word of a complement: no article, and a relative adjective cut to its stem. */
export function complementKey(folded: string): string {
  const plain = folded.startsWith("ال") && folded.length > 4 ? folded.slice(2) : folded;
  const stem = plain.replace(nisbaEnding, "");
  return stem.length >= 2 ? stem : plain;
}

class NounTable {
  readonly nouns: MoneyNoun[] = [];
  private readonly building = new Map<
    string,
    {
      word: string;
      codes: string[];
      complements: Map<string, string>;
      subunitOf: Map<string, number>;
    }
  >();

  get(noun: string) {
    const key = foldWord(noun);
    let found = this.building.get(key);
    if (found === undefined) {
      found = { word: noun, codes: [], complements: new Map(), subunitOf: new Map() };
      this.building.set(key, found);
    }
    return found;
  }

  addName(name: string, code: string): void {
    const [noun = "", ...rest] = name.split(" ");
    const { codes, complements } = this.get(noun);
    if (!codes.includes(code)) codes.push(code);
    const key = rest.map((word) => complementKey(foldWord(word))).join(" ");
    if (key !== "" && !complements.has(key)) complements.set(key, code);
  }

  finish(): readonly MoneyNoun[] {
    const alone = new Set(aloneNouns.split(" "));
    return [...this.building.values()].map((noun) => ({
      ...noun,
      standsAlone: alone.has(noun.word),
      usual: usualCurrency[noun.word],
    }));
  }
}

function buildNouns(): readonly MoneyNoun[] {
  const table = new NounTable();
  for (const { code, name } of currencyTable) table.addName(name, code);
  for (const [code, name] of otherNames) table.addName(name, code);
  for (const { currency, stems } of nations) {
    const names = [
      ...currencyTable.filter(({ code }) => code === currency).map(({ name }) => name),
      ...otherNames.filter(([code]) => code === currency).map(([, name]) => name),
    ];
    for (const name of names)
      for (const stem of stems) table.addName(`${name.split(" ")[0]} ${stem}ي`, currency);
  }
  for (const [code, units] of Object.entries(subunits))
    for (const { noun, exponent } of units) {
      table.get(noun).subunitOf.set(code, exponent);
      const names = nations.filter(({ currency }) => currency === code);
      for (const { stems } of names)
        for (const stem of stems) table.get(noun).complements.set(foldWord(stem), code);
    }
  return table.finish();
}

/** Every money noun. `Entry.money` is an index into it. */
export const moneyNouns: readonly MoneyNoun[] = /* @__PURE__ */ buildNouns();

/** Adds every form of every money noun, and the names and adjectives of nations. */
export function addMoney(map: EntryMap): void {
  moneyNouns.forEach(({ word }, index) => {
    const { singular, plural } = currencyNoun(word);
    const plain = withoutMarks(singular);
    const add = (text: string, moneyForm: number) => {
      const entry = map.of(text);
      entry.money = index;
      entry.moneyForm = moneyForm;
    };
    add(plain, form.singular);
    const dual = dualOf(plain);
    // Unvowelled, دولارا is an accusative or the construct of a dual: the next word decides.
    add(dual.constructNominative, form.construct);
    add(dual.constructOblique, form.construct);
    for (const word of [dual.nominative, dual.oblique]) add(word, form.dual);
    for (const word of plural) add(word, form.plural);
  });
  for (const { country, names, stems } of nations) {
    for (const name of names) {
      const entry = map.of(name);
      entry.nations = [...entry.nations, country];
      entry.isNationName = true;
    }
    for (const stem of stems)
      for (const ending of ["ي", "ية", "يا", "يين", "يون", "يات"]) {
        const entry = map.of(stem + ending);
        entry.nations = [...entry.nations, country];
      }
  }
}

function readCodes(): ReadonlySet<string> {
  return new Set(currencyTable.map(({ code }) => code));
}

function readSigns(): ReadonlyMap<number, string> {
  return new Map(signs.map(([sign, code]) => [sign.charCodeAt(0), code]));
}

function readAbbreviations(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { code, symbols } of currencyTable)
    for (const symbol of symbols) if (symbol.length > 1) map.set(symbol, code);
  return map;
}

function foldAbbreviations(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [text, code] of abbreviations)
    if (!map.has(foldWord(text))) map.set(foldWord(text), code);
  return map;
}

/** ISO codes, for amounts such as "SAR 100". */
export const codes: ReadonlySet<string> = /* @__PURE__ */ readCodes();

/** Code by currency sign. */
export const signCodes: ReadonlyMap<number, string> = /* @__PURE__ */ readSigns();

/** Code by a sign with letters before it (US$, R$) and by Arabic abbreviation (ر.س). */
export const abbreviations: ReadonlyMap<string, string> = /* @__PURE__ */ readAbbreviations();

/** The same without hamza, the first of two that then look the same. */
export const foldedAbbreviations: ReadonlyMap<string, string> = /* @__PURE__ */ foldAbbreviations();
