import { currencyTable } from "../../src/lexicon/currency-table.js";
import type { MoneyNoun } from "../../src/lexicon/money.js";
import { foldWord } from "../../src/scan/fold.js";
import { nations } from "./nations.js";
import { packLetters } from "./pack.js";

/** Signs that no name table has yet, and signs whose plain meaning is one currency. */
const signs: readonly (readonly [sign: string, code: string])[] = [
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₫", "VND"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["₴", "UAH"],
  ["₸", "KZT"],
  ["₼", "AZN"],
  ["₾", "GEL"],
  ["฿", "THB"],
  ["\u20c1", "SAR"],
  ["\u20c3", "AED"],
];

/**
 * A noun with its uses: "noun,plural!" (the plural if it is not regular, a mark if the noun stands alone), then
 * for each currency its code, the exponent if it is a subunit of it, a mark if it is the usual one, and the
 * complements that choose it.
 */
function packNoun(noun: MoneyNoun): string {
  const { word, plurals, codes, complements, subunitOf, standsAlone, usual } = noun;
  const isRegular = plurals.join() === `${word.replace(/[ةا]$/, "")}ات`;
  const keysOf = (code: string) =>
    [...complements]
      .filter(([, of]) => of === code)
      .map(([key]) => packLetters(key).replaceAll(" ", ":"))
      .join();
  const use = (code: string, exponent: number | "") =>
    code + exponent + (code === usual ? "*" : "") + keysOf(code);
  return [
    [word, ...(isRegular ? [] : plurals)].map(packLetters).join() + (standsAlone ? "!" : ""),
    ...codes.map((code) => use(code, "")),
    ...[...subunitOf].map(([code, exponent]) => use(code, exponent)),
  ].join(" ");
}

export const packNouns = (nouns: readonly MoneyNoun[]): string => nouns.map(packNoun).join("\n");

/** Names of nations behind the codes of their currencies. */
export const packNations = (): string =>
  nations
    .map(
      ({ currency, names }) =>
        currency + names.map((name) => packLetters(foldWord(name))).join(" "),
    )
    .join("\n");

/** Signs behind their codes: those of CLDR with letters before them, if the letters are not those of the code. */
export function packSigns(): string {
  const all = new Map(signs);
  for (const { code, symbols } of currencyTable)
    for (const symbol of symbols)
      if (/^[A-Z]+[$£¥₵]$/.test(symbol) && symbol.slice(0, -1) !== code.slice(0, 2))
        all.set(symbol, code);
  return [...all].map(([sign, code]) => code + sign).join(" ");
}

/** Arabic abbreviations behind their codes, without their stops. */
export function packAbbreviations(): string {
  const all = new Map<string, string>();
  for (const { code, symbols } of currencyTable)
    for (const symbol of symbols) if (/^.\../.test(symbol)) all.set(symbol, code);
  return [...all].map(([text, code]) => code + packLetters(text.replaceAll(".", ""))).join(" ");
}
