export type { CountedNoun } from "./spell/noun.js";
export type { SpellOptions } from "./spell/options.js";
export type { SpellValue } from "./spell/read-value.js";
export { createSpeller, type Speller, spell } from "./spell/speller.js";
