import type { StepValues } from "./all-steps.js";
import type { PresetName } from "./presets.js";

/** The values of one step; `"keep"` takes it out of a preset. */
type Values<Name extends keyof StepValues> = NonNullable<StepValues[Name]>;

/**
 * Steps to make, on top of a preset if one is named. A step that is not named does nothing. What
 * each value loses is told by `audit` and in the README.
 */
export interface StepOptions {
  /** A preset to start from. */
  readonly preset?: PresetName;
  /** Glyphs and ligatures of U+FB50 to U+FEFC and mathematical letters: ﻻ, ﷲ, ﷺ. */
  readonly presentationForms?: Values<"presentationForms">;
  /** Direction marks, joiners, soft hyphens, byte-order marks, control codes. */
  readonly controls?: Values<"controls">;
  /** The zero-width non-joiner, which Persian spelling needs. */
  readonly zwnj?: Values<"zwnj">;
  /** Combining marks: all, or a list of classes. */
  readonly tashkeel?: Values<"tashkeel">;
  /** The vowel, tanween or sukun of the last letter of a word. */
  readonly caseEndings?: Values<"caseEndings">;
  /** Sukun, and vowels that the letter after them implies. */
  readonly impliedTashkeel?: Values<"impliedTashkeel">;
  /** Signs of Quranic text that are no marks: ۝ ۞ ۩. */
  readonly quranicSigns?: Values<"quranicSigns">;
  /** The small waw and yeh of Quranic text: ۥ ۦ. */
  readonly smallLetters?: Values<"smallLetters">;
  /** Tatweel: all of it, or what only stretches a word. */
  readonly tatweel?: Values<"tatweel">;
  /** Letters and their marks as one character or apart, marks in canonical order. */
  readonly canonical?: Values<"canonical">;
  /** Runs of three or more of one letter, by the length they are cut to. */
  readonly elongation?: Values<"elongation">;
  /** Letters that Arabic lacks: پ چ گ ڤ. */
  readonly foreignLetters?: Values<"foreignLetters">;
  /** Letters that look alike, in favour of those of a language: ک ك, ی ي ى, ہ ه ھ ە. */
  readonly language?: Values<"language">;
  /** آ as one letter or as ءا. */
  readonly alefMadda?: Values<"alefMadda">;
  /** A letter with hamza that ends a word. */
  readonly finalHamza?: Values<"finalHamza">;
  /** Alef with hamza, madda or wasla: أ إ آ ٱ. */
  readonly alef?: Values<"alef">;
  /** Hamza on waw and yeh: ؤ ئ. */
  readonly hamza?: Values<"hamza">;
  /** Hamza on the line: ء. */
  readonly loneHamza?: Values<"loneHamza">;
  /** ى and ي, everywhere or where a word ends. */
  readonly alefMaksura?: Values<"alefMaksura">;
  /** Teh marbuta: ة. */
  readonly tehMarbuta?: Values<"tehMarbuta">;
  /** The set of digits: 0-9, ٠-٩ or ۰-۹. */
  readonly digits?: Values<"digits">;
  /** The signs of numbers: ٫ ٬ ٪. */
  readonly numberSigns?: Values<"numberSigns">;
  /** Comma, semicolon, question mark: ، ؛ ؟. */
  readonly punctuation?: Values<"punctuation">;
  /** Quotation marks: « » “ ” ‘ ’. */
  readonly quotes?: Values<"quotes">;
  /** Hyphens, dashes, minus signs. */
  readonly dashes?: Values<"dashes">;
  /** The dots of letters. */
  readonly dots?: Values<"dots">;
  /** Spaces before ، and inside brackets, missing ones after ،. */
  readonly punctuationSpaces?: Values<"punctuationSpaces">;
  /** One-letter particles that were typed apart from their word: و كتاب. */
  readonly proclitics?: Values<"proclitics">;
  /** White space of all kinds. */
  readonly spaces?: Values<"spaces">;
}

/** The name of a preset, or the steps one by one. */
export type NormalizeOptions = PresetName | StepOptions;
