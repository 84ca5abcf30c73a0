import type { Step } from "./step.js";
import { canonical } from "./steps/canonical.js";
import { controlsStep, zwnj } from "./steps/controls.js";
import { dots } from "./steps/dots.js";
import { foreignLetters, language } from "./steps/language.js";
import {
  alef,
  alefMadda,
  alefMaksura,
  finalHamza,
  hamza,
  loneHamza,
  tehMarbuta,
} from "./steps/letters.js";
import { presentationForms } from "./steps/presentation-forms.js";
import { quranicSigns, smallLetters } from "./steps/quranic-signs.js";
import {
  dashes,
  digits,
  numberSigns,
  punctuation,
  punctuationSpaces,
  quotes,
} from "./steps/signs.js";
import { spaces } from "./steps/spaces.js";
import { tashkeel } from "./steps/tashkeel.js";
import { tatweel } from "./steps/tatweel.js";
import { caseEndings, impliedTashkeel } from "./steps/vowel-ends.js";
import { elongation, proclitics } from "./steps/words.js";

/** Every step, in the order they are listed and, among steps of one kind, made. */
export const allSteps = [
  presentationForms,
  controlsStep,
  zwnj,
  tashkeel,
  alefMadda,
  caseEndings,
  impliedTashkeel,
  quranicSigns,
  smallLetters,
  tatweel,
  canonical,
  elongation,
  foreignLetters,
  language,
  finalHamza,
  alef,
  hamza,
  loneHamza,
  alefMaksura,
  tehMarbuta,
  digits,
  numberSigns,
  punctuation,
  quotes,
  dashes,
  dots,
  punctuationSpaces,
  proclitics,
  spaces,
] as const;

type Steps = (typeof allSteps)[number];

/** The values of each step by its name. */
export type StepValues = {
  readonly [Name in Steps["name"]]?:
    | "keep"
    | (Extract<Steps, { readonly name: Name }> extends Step<Name, infer Value> ? Value : never);
};
