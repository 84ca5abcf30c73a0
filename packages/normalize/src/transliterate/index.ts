export { arclean } from "./arclean.js";
export type { Scheme } from "./schemes.js";
export { createTransliterator, type TransliterateOptions, transliterate } from "./transliterate.js";
