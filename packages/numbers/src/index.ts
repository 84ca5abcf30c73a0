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
export {
  type CountedNoun,
  createSpeller,
  type Speller,
  type SpellOptions,
  type SpellValue,
  spell,
} from "./spell.js";
