import { currencyRows } from "../data/currencies.generated.js";

/** What ISO 4217 and CLDR say of a currency, before any form of its name is made. */
export interface CurrencyRow {
  readonly code: string;
  /** Digits of the subunit. */
  readonly exponent: number;
  /** Arabic name as CLDR has it. */
  readonly name: string;
  readonly symbols: readonly string[];
}

function readRow(row: string): CurrencyRow {
  const [code = "", exponent = "", name = "", symbols = ""] = row.split("|");
  const list = symbols.split(" ").filter((symbol) => symbol !== "");
  return { code, exponent: Number(exponent), name, symbols: list };
}

/** The rows of the generated table. The reader needs no more than these. */
export const currencyTable: readonly CurrencyRow[] = /* @__PURE__ */ currencyRows
  .trim()
  .split("\n")
  .map(readRow);
