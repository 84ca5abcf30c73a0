import { currencies, currencyNoun } from "../lexicon/currencies.js";
import { subunits } from "../lexicon/currency-nouns.js";
import { dualOf } from "../lexicon/numerals.js";
import type { NounPhrase } from "./noun.js";

/** A currency ready to be counted. */
export interface SpelledCurrency {
  readonly unit: NounPhrase;
  /** Absent where no subunit has an Arabic name in use. */
  readonly subunit: NounPhrase | undefined;
  /** Digits of the smallest amount. */
  readonly exponent: number;
}

/** Adjectives of currency names that do not end in ـي. */
const otherAdjectives = ["جديد"];

const isAdjective = (word: string) =>
  otherAdjectives.includes(word) || (/..(?:ي|ية)$/.test(word) && !word.startsWith("ال"));

const hasAdjective = (name: string) => name.split(" ").slice(1).some(isAdjective);

/** The phrase of a name such as دينار كويتي or فرنك جزر القمر. */
export function moneyPhrase(name: string): NounPhrase {
  const [head = "", ...rest] = name.split(" ");
  const { singular, plural, gender } = currencyNoun(head);
  return {
    singular,
    plural: plural[0] ?? singular,
    dual: dualOf(singular),
    gender,
    rest: rest.map((word) => ({ word: word.replace(/ية$/, "ي"), agrees: isAdjective(word) })),
    // A complement without an adjective is the name of the country, which the noun governs.
    isConstruct: rest.length > 0 && !rest.some(isAdjective),
  };
}

/**
 * The name to write: of a name with an adjective and one with the name of a country the former, since
 * adjectives agree; ليرة for Lebanon, as all its papers have it; أميركي where the country says so.
 */
function nameOf(
  code: string,
  name: string,
  otherNames: readonly string[],
  american?: string,
): string {
  if (code === "LBP") return otherNames[0] ?? name;
  if (code === "USD" && american !== undefined)
    return otherNames.find((other) => other.endsWith(american)) ?? name;
  return hasAdjective(name) ? name : (otherNames.find(hasAdjective) ?? name);
}

/** Looks a currency up by its ISO 4217 code; undefined if there is none. */
export function spelledCurrency(code: string, american?: string): SpelledCurrency | undefined {
  const found = currencies.find((currency) => currency.code === code);
  if (found === undefined) return undefined;
  const small = subunits[code]?.[0];
  return {
    unit: moneyPhrase(nameOf(code, found.name, found.otherNames, american)),
    subunit: small && moneyPhrase(small.noun),
    exponent: small?.exponent ?? found.exponent,
  };
}
