import type { Character } from "./code-point.js";
import { codePointSet } from "./code-point-set.js";
import { presentationForms } from "./data/presentation-forms.generated.js";

/**
 * Tells whether a character is a glyph variant or a ligature of Arabic Presentation Forms A or B
 * (ﻼ, ﷲ, ﷺ), as they come out of old encodings and PDF files.
 *
 * @example
 * isPresentationForm("ﻻ"); // => true
 */
export const isPresentationForm: (character: Character) => boolean =
  /* @__PURE__ */ codePointSet(presentationForms);
