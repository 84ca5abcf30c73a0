import type { StepValues } from "./all-steps.js";

/** Named sets of steps, each a starting point that single steps can override. */
export const presets = {
  lossless: {},
  display: {
    presentationForms: "letters",
    controls: "remove",
    spaces: "trim",
  },
  corpus: {
    presentationForms: "letters",
    controls: "remove",
    tashkeel: "remove",
    quranicSigns: "remove",
    tatweel: "remove",
    digits: "latin",
    quotes: "straight",
    dashes: "hyphen",
    spaces: "trim",
  },
  search: {
    presentationForms: "letters",
    controls: "remove",
    zwnj: "remove",
    tashkeel: "remove",
    quranicSigns: "remove",
    smallLetters: "remove",
    tatweel: "remove",
    alef: "bare",
    hamza: "seat",
    alefMaksura: "yeh",
    tehMarbuta: "heh",
    digits: "latin",
    spaces: "collapse",
  },
} as const satisfies Record<string, StepValues>;

/** The name of a preset. */
export type PresetName = keyof typeof presets;
