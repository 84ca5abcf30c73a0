/**
 * What the press of a country writes where usage differs. The scale words are the same everywhere
 * (مليار, not بليون, in the papers of all Arab countries); مائة with its silent alef and بالمائة have stayed
 * the rule in the Maghreb, أميركي is the spelling of the Levant and Iraq.
 */
export interface CountryUsage {
  readonly hundred?: "مئة" | "مائة";
  readonly percent?: "في" | "ب";
  /** Spelling of the adjective of the United States. */
  readonly american?: "أميركي";
}

const maghreb: CountryUsage = { hundred: "مائة", percent: "ب" };
const levant: CountryUsage = { american: "أميركي" };

/** By ISO 3166-1 alpha-2 code; a country that is not listed has the defaults. */
export const countryUsage: Readonly<Record<string, CountryUsage>> = {
  DZ: maghreb,
  IQ: levant,
  JO: levant,
  LB: levant,
  MA: maghreb,
  MR: maghreb,
  PS: levant,
  SY: levant,
  TN: maghreb,
};
