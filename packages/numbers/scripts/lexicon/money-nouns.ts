import { currencyNoun, withoutMarks } from "../../src/lexicon/currencies.js";
import { otherNames, subunits } from "../../src/lexicon/currency-nouns.js";
import { currencyTable } from "../../src/lexicon/currency-table.js";
import type { MoneyNoun } from "../../src/lexicon/money.js";
import { complementKey } from "../../src/lexicon/nisba.js";
import { foldWord } from "../../src/scan/fold.js";
import { nations } from "./nations.js";

/** The currency that a bare noun means in news unless the text says otherwise. */
const usualCurrency: Readonly<Record<string, string>> = {
  دولار: "USD",
  يورو: "EUR",
  أورو: "EUR",
  باوند: "GBP",
  ين: "JPY",
  يوان: "CNY",
  روبل: "RUB",
  شيكل: "ILS",
  وون: "KRW",
  سنت: "USD",
  بنس: "GBP",
};

const aloneNouns =
  "ريال دينار درهم جنيه ليرة دولار يورو فرنك شلن أوقية ين يوان روبل شيكل شيقل شاقل كرونة روبية بيزو بيسو راند رينغيت رينجيت وون " +
  "زلوتي فورنت فورينت تومان ناكفا نايرا رنمينبي مارك باخت دونغ دونج تاكا هريفنيا كوانزا فلس قرش هللة بيسة مليم سنتيم سنت بنس كوبيك أغورة أورو باوند إسترليني دج دت";

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
      word: withoutMarks(currencyNoun(noun.word).singular),
      plurals: currencyNoun(noun.word).plural.map(withoutMarks),
      standsAlone: alone.has(noun.word),
      usual: usualCurrency[noun.word],
    }));
  }
}

/** Every money noun, in the order of the codes. */
export function buildNouns(): readonly MoneyNoun[] {
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
