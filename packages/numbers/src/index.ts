export {
  createNumberFinder,
  findMoney,
  findNumbers,
  iterateNumbers,
  type NumberFinderFunctions,
  parseNumber,
} from "./find-numbers.js";
export { currencies, type Currency, type NameForms } from "./lexicon/currencies.js";
export type { Bound, Mention, MentionKind, NumberPart } from "./mention.js";
export type { NumberOptions } from "./options.js";
