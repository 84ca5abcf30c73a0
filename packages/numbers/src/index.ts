export {
  createNumberFinder,
  findMoney,
  findNumbers,
  iterateNumbers,
  type NumberFinderFunctions,
  parseNumber,
} from "./find-numbers.js";
export { type Currency, currencies, type NameForms } from "./lexicon/currencies.js";
export type { Bound, Mention, MentionKind, NumberPart } from "./mention.js";
export type { NumberOptions } from "./options.js";
export type { CountedNoun } from "./spell/noun.js";
export type { SpellOptions } from "./spell/options.js";
export type { SpellValue } from "./spell/read-value.js";
export { createSpeller, type Speller, spell } from "./spell/speller.js";
