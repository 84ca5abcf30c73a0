import type { StepValues } from "./all-steps.js";

const marks = ["harakat", "tanween", "shadda", "sukun"] as const;

/** Named sets of steps, each a starting point that single steps can override. */
export const presets = {
  lossless: { canonical: "compose" },
  display: {
    presentationForms: "letters",
    controls: "remove",
    tatweel: "decorative",
    canonical: "compose",
    punctuationSpaces: "fix",
    spaces: "trim",
  },
  corpus: {
    presentationForms: "letters",
    controls: "remove",
    tashkeel: "remove",
    quranicSigns: "remove",
    smallLetters: "remove",
    tatweel: "remove",
    canonical: "compose",
    digits: "latin",
    numberSigns: "latin",
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
    language: "ar",
    alef: "bare",
    hamza: "seat",
    alefMaksura: "yeh",
    tehMarbuta: "heh",
    digits: "latin",
    numberSigns: "latin",
    spaces: "plain",
  },
  /** Lucene's ArabicNormalizer. */
  lucene: {
    tashkeel: marks,
    tatweel: "remove",
    canonical: "ignore",
    alef: "hamza-only",
    alefMaksura: "yeh",
    tehMarbuta: "heh",
  },
  /** Lucene's PersianNormalizer. */
  "lucene-fa": { language: "fa-lucene" },
  /** Lucene's SoraniNormalizer. */
  "lucene-ckb": {
    controls: "remove",
    zwnj: "remove",
    tashkeel: marks,
    tatweel: "remove",
    canonical: "ignore",
    language: "ckb-lucene",
  },
  /** normalize_unicode, dediac_ar and the three normalize_*_ar of CAMeL Tools, in this order. */
  camel: {
    presentationForms: "compatibility-words",
    tashkeel: [...marks, "daggerAlef"],
    canonical: "nfc",
    alef: "common",
    alefMaksura: "yeh",
    tehMarbuta: "heh",
  },
  /** What Snowball's Arabic stemmer does to a word before and after it cuts affixes. */
  snowball: {
    presentationForms: "basic",
    tashkeel: marks,
    tatweel: "remove",
    canonical: "ignore",
    finalHamza: "hamza",
    alef: "hamza-only",
    hamza: "seat",
    digits: "arabic-to-latin",
  },
  /** charabia's normalizers for tokens in Arabic. */
  charabia: {
    presentationForms: "compatibility",
    controls: "codes",
    tashkeel: "remove",
    tatweel: "remove",
    alef: "common",
    hamza: "bare",
    alefMaksura: "yeh",
    tehMarbuta: "heh",
  },
} as const satisfies Record<string, StepValues>;

/** The name of a preset. */
export type PresetName = keyof typeof presets;
