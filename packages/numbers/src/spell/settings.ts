import type { CardinalShape } from "./cardinal.js";
import { type CountryUsage, countryUsage } from "./country.js";
import { spelledCurrency } from "./currency-names.js";
import { grammaticalCase, state } from "./inflect.js";
import type { MoneyNouns } from "./money.js";
import { nounPhrase, WrittenNoun } from "./noun.js";
import type { SpellOptions } from "./options.js";
import { type WordTables, wordTables } from "./word-tables.js";

/** The settings that hold for every value, made once from the options. */
export interface Settings {
  readonly options: SpellOptions;
  readonly tables: WordTables;
  readonly shape: CardinalShape;
  readonly usage: CountryUsage;
  readonly noun: WrittenNoun | undefined;
  readonly currency: MoneyNouns | undefined;
}

function tablesOf(options: SpellOptions, usage: CountryUsage): WordTables {
  const hundred = options.hundred ?? usage.hundred ?? "مئة";
  return wordTables({
    hundred: {
      spelling: hundred === "مئة" ? "modern" : "traditional",
      joined: options.separateHundreds !== true,
    },
    afterHundred: options.afterHundred ?? "repeat",
    tashkeel: options.tashkeel ?? "none",
    tanwin: options.tanwin ?? "before-alef",
    billion: options.billion ?? "مليار",
  });
}

function currencyOf(
  code: string | undefined,
  usage: CountryUsage,
  tables: WordTables,
): MoneyNouns | undefined {
  if (code === undefined) return undefined;
  const found = spelledCurrency(code.toUpperCase(), usage.american);
  if (found === undefined)
    throw new RangeError(`currency must be an ISO 4217 code in circulation, got "${code}"`);
  return {
    unit: new WrittenNoun(tables, found.unit),
    subunit: found.subunit && new WrittenNoun(tables, found.subunit),
    subunitAlone: found.subunitAlone && new WrittenNoun(tables, found.subunitAlone),
    exponent: found.exponent,
  };
}

/** Makes the settings of checked options. */
export function settingsOf(options: SpellOptions): Settings {
  const usage = countryUsage[options.country?.toUpperCase() ?? ""] ?? {};
  const { construct, definite, order, year } = options;
  const asked = options.case ?? "nominative";
  const tables = tablesOf(options, usage);
  const plain = construct ? state.construct : state.absolute;
  const withThe = construct ? state.definiteConstruct : state.definite;
  return {
    options,
    tables,
    shape: {
      gender: options.gender ?? (year === "سنة" ? "feminine" : "masculine"),
      // The noun of a year governs its number.
      ofCase: grammaticalCase[year === undefined ? asked : "genitive"],
      inState: definite ? withThe : plain,
      ascending: order === "ascending",
    },
    usage,
    noun: options.counted && new WrittenNoun(tables, nounPhrase(options.counted, options.gender)),
    currency: currencyOf(options.currency, usage, tables),
  };
}
