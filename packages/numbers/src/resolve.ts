import { multiply, powerOfTen, ratio, toDecimal } from "./exact/rational.js";
import type { Words } from "./grammar/cursor.js";
import type { Found, MoneyReading } from "./grammar/found.js";
import type { MoneyNoun } from "./lexicon/money.js";

/** A currency as it goes into a mention. */
export interface ResolvedCurrency {
  readonly currency: string | null;
  readonly candidates: readonly string[];
  readonly inferred: boolean;
}

/**
 * Chooses the currency of bare nouns from the country asked for, the nations named in the same line, and
 * the currency that the same noun had before. Carries its memory forward through a text, never back.
 */
export class CurrencyResolver {
  private readonly remembered = new Map<MoneyNoun, string>();

  constructor(private readonly countryCurrency: string | undefined) {}

  /** The currency of one reading. `named` are the currencies of nations named in its line. */
  resolve(money: MoneyReading, named: ReadonlySet<string>): ResolvedCurrency {
    const { code, noun } = money;
    if (code !== undefined) {
      if (noun) this.remembered.set(noun, code);
      return { currency: code, candidates: [code], inferred: false };
    }
    if (!noun) return { currency: null, candidates: [], inferred: false };
    const candidates =
      money.isSubunit || noun.codes.length === 0 ? [...noun.subunitOf.keys()] : noun.codes;
    const chosen = this.choose(noun, candidates, named) ?? noun.usual;
    if (chosen === undefined || !candidates.includes(chosen))
      return { currency: null, candidates, inferred: false };
    const rest = candidates.filter((candidate) => candidate !== chosen);
    return { currency: chosen, candidates: [chosen, ...rest], inferred: true };
  }

  private choose(
    noun: MoneyNoun,
    candidates: readonly string[],
    named: ReadonlySet<string>,
  ): string | undefined {
    if (this.countryCurrency !== undefined && candidates.includes(this.countryCurrency))
      return this.countryCurrency;
    const fitting = candidates.filter((candidate) => named.has(candidate));
    if (fitting.length === 1 && noun.usual === undefined) return fitting[0];
    return this.remembered.get(noun);
  }
}

/** Currencies of the nations named in a line. */
export function namedCurrencies(t: Words): ReadonlySet<string> {
  const named = new Set<string>();
  for (let i = 0; i < t.length; i++)
    for (const currency of t.entry[i]?.currencies ?? []) named.add(currency);
  return named;
}

/** The amount of a bare subunit in its main unit: 28 سنتًا is 0.28. */
export function inMainUnit(found: Found, currency: ResolvedCurrency): string | null {
  const { money, number } = found;
  if (!money?.noun || !number || !money.isSubunit) return found.value;
  const { subunitOf } = money.noun;
  const exponents = [...subunitOf.values()];
  const usual = exponents.sort(
    (a, b) => exponents.filter((e) => e === b).length - exponents.filter((e) => e === a).length,
  )[0];
  const exponent = (currency.currency && subunitOf.get(currency.currency)) || usual || 2;
  return toDecimal(multiply(number.value, ratio(1n, powerOfTen(exponent))));
}
