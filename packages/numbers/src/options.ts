import { codeOfCountry } from "./lexicon/money.js";
import type { MentionKind } from "./mention.js";

/** Options of the finders. All are optional. */
export interface NumberOptions {
  /**
   * ISO 3166-1 alpha-2 code of the country whose money a bare دينار, ريال, ليرة, جنيه or درهم is, and
   * whose separators decide between 1.234 and 1,234. Default: none; the text alone decides.
   */
  readonly country?: string | undefined;
  /** Kinds to return. Default: all. */
  readonly kinds?: readonly MentionKind[] | undefined;
}

export const mentionKinds: readonly MentionKind[] = [
  "cardinal",
  "ordinal",
  "fraction",
  "percent",
  "money",
  "range",
  "year",
  "date",
  "time",
  "other",
];

/** Countries of Arabic whose CLDR locales write 1.234,5. */
const commaDecimalCountries = ["DZ", "EH", "LY", "MA", "MR", "TN"];

export interface Settings {
  readonly currency: string | undefined;
  readonly kinds: ReadonlySet<MentionKind> | undefined;
  readonly commaIsDecimal: boolean;
}

/** Checks options; a wrong one throws with its name, its value and what is accepted. */
export function readOptions(options: NumberOptions | undefined): Settings {
  if (options !== undefined && (typeof options !== "object" || options === null))
    throw new TypeError(`options must be an object, got ${String(options)}`);
  const { country, kinds } = options ?? {};
  if (country !== undefined && typeof country !== "string")
    throw new TypeError(`country must be a two-letter country code, got ${String(country)}`);
  if (country !== undefined && !/^[A-Za-z]{2}$/.test(country))
    throw new RangeError(
      `country must be a two-letter country code such as "SA", got "${country}"`,
    );
  if (kinds !== undefined && !Array.isArray(kinds))
    throw new TypeError(
      `kinds must be an array of ${mentionKinds.join(", ")}, got ${String(kinds)}`,
    );
  for (const kind of kinds ?? [])
    if (!mentionKinds.includes(kind))
      throw new RangeError(
        `kinds must hold only ${mentionKinds.join(", ")}, got "${String(kind)}"`,
      );
  return {
    currency: country && codeOfCountry(country.toUpperCase()),
    kinds: kinds && new Set(kinds),
    commaIsDecimal: country !== undefined && commaDecimalCountries.includes(country.toUpperCase()),
  };
}
