import type { Step } from "./step.js";
import { controlsStep, zwnj } from "./steps/controls.js";
import { alef, alefMaksura, hamza, loneHamza, tehMarbuta } from "./steps/letters.js";
import { presentationForms } from "./steps/presentation-forms.js";
import { quranicSigns, smallLetters } from "./steps/quranic-signs.js";
import { dashes, digits, punctuation, quotes } from "./steps/signs.js";
import { spaces } from "./steps/spaces.js";
import { tashkeel } from "./steps/tashkeel.js";
import { tatweel } from "./steps/tatweel.js";

/** Every step, in the order they are made. */
export const allSteps = [
  presentationForms,
  controlsStep,
  zwnj,
  tashkeel,
  quranicSigns,
  smallLetters,
  tatweel,
  alef,
  hamza,
  loneHamza,
  alefMaksura,
  tehMarbuta,
  digits,
  punctuation,
  quotes,
  dashes,
  spaces,
] as const;

type Steps = (typeof allSteps)[number];

/** The values of each step by its name. */
export type StepValues = {
  readonly [Name in Steps["name"]]?:
    | "keep"
    | (Extract<Steps, { readonly name: Name }> extends Step<Name, infer Value> ? Value : never);
};
