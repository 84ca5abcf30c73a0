import { currencies, currencyNoun, isNisba } from "../lexicon/currencies.js";
import { subunits } from "../lexicon/currency-nouns.js";
import { dualOf } from "../lexicon/numerals.js";
import type { NounPhrase } from "./noun.js";

/** A currency ready to be counted. */
export interface SpelledCurrency {
  readonly unit: NounPhrase;
  /** Absent where no subunit has an Arabic name in use. */
  readonly subunit: NounPhrase | undefined;
  /** The subunit where no main unit before it names the country: فلس كويتي. */
  readonly subunitAlone: NounPhrase | undefined;
  /** Digits of the smallest amount. */
  readonly exponent: number;
}

const complements = (name: string) => name.split(" ").slice(1);
const hasAdjective = (name: string) => complements(name).some(isNisba);
const agreesThroughout = (name: string) => complements(name).every(isNisba);

/** The phrase of a name such as دينار كويتي or فرنك جزر القمر. */
export function moneyPhrase(name: string): NounPhrase {
  const [head = "", ...rest] = name.split(" ");
  const { singular, plural, gender } = currencyNoun(head);
  return {
    singular,
    plural: plural[0] ?? singular,
    dual: dualOf(singular),
    gender,
    rest: rest.map((word) => ({ word: word.replace(/ية$/, "ي"), agrees: isNisba(word) })),
    // A complement without an adjective is the name of the country, which the noun governs.
    isConstruct: rest.length > 0 && !rest.some(isNisba),
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
  if (agreesThroughout(name)) return name;
  return otherNames.find(agreesThroughout) ?? otherNames.find(hasAdjective) ?? name;
}

/** Looks a currency up by its ISO 4217 code; undefined if there is none. */
export function spelledCurrency(code: string, american?: string): SpelledCurrency | undefined {
  const found = currencies.find((currency) => currency.code === code);
  if (found === undefined) return undefined;
  const small = subunits[code]?.[0];
  const name = nameOf(code, found.name, found.otherNames, american);
  const adjectives = complements(name).filter(isNisba);
  return {
    unit: moneyPhrase(name),
    subunit: small && moneyPhrase(small.noun),
    subunitAlone: small && moneyPhrase([small.noun, ...adjectives].join(" ")),
    exponent: small?.exponent ?? found.exponent,
  };
}
