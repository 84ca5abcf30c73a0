/**
 * The number words of Standard Arabic as paradigms, with tashkeel, the one table that the reader
 * and the speller share. The reader strips the tashkeel; the speller keeps or drops it.
 *
 * Polarity: from three to ten the numeral takes ة beside a masculine noun and none beside a
 * feminine one. `masculine` and `feminine` name the gender of the *counted noun*.
 */
export interface UnitParadigm {
  readonly value: number;
  /** Form beside a masculine counted noun: ثَلَاثَة. */
  readonly masculine: string;
  /** Form beside a feminine counted noun: ثَلَاث. */
  readonly feminine: string;
}

/** One to ten. Two is declined like a dual noun: see `two`. */
export const units: readonly UnitParadigm[] = [
  { value: 1, masculine: "وَاحِد", feminine: "وَاحِدَة" },
  { value: 3, masculine: "ثَلَاثَة", feminine: "ثَلَاث" },
  { value: 4, masculine: "أَرْبَعَة", feminine: "أَرْبَع" },
  { value: 5, masculine: "خَمْسَة", feminine: "خَمْس" },
  { value: 6, masculine: "سِتَّة", feminine: "سِتّ" },
  { value: 7, masculine: "سَبْعَة", feminine: "سَبْع" },
  { value: 8, masculine: "ثَمَانِيَة", feminine: "ثَمَانِي" },
  { value: 9, masculine: "تِسْعَة", feminine: "تِسْع" },
  { value: 10, masculine: "عَشَرَة", feminine: "عَشْر" },
];

/** ثَمَانِي loses its ي when indefinite and not in construct (ثَمَانٍ), a defective noun. */
export const eightIndefinite = "ثَمَانٍ";

/** Case forms of a dual: nominative in ـان, oblique in ـين; `construct` is the state without the ن. */
export interface DualParadigm {
  readonly nominative: string;
  readonly oblique: string;
  readonly constructNominative: string;
  readonly constructOblique: string;
}

/** Two, by the gender of the counted noun. The construct forms stand in twelve only. */
export const two: { readonly masculine: DualParadigm; readonly feminine: DualParadigm } = {
  masculine: {
    nominative: "اِثْنَان",
    oblique: "اِثْنَيْن",
    constructNominative: "اِثْنَا",
    constructOblique: "اِثْنَيْ",
  },
  feminine: {
    nominative: "اِثْنَتَان",
    oblique: "اِثْنَتَيْن",
    constructNominative: "اِثْنَتَا",
    constructOblique: "اِثْنَتَيْ",
  },
};

/** One inside a compound: أَحَدَ عَشَرَ, إِحْدَى وَعِشْرُون. */
export const oneInCompound = { masculine: "أَحَد", feminine: "إِحْدَى" } as const;

/** Ten inside 11 to 19; here it agrees with the noun in the plain way. */
export const tenInCompound = { masculine: "عَشَر", feminine: "عَشْرَة" } as const;

/** Zero. */
export const zero = "صِفْر";

/** A decade, declined like a sound masculine plural: عِشْرُون, عِشْرِين. */
export interface DecadeParadigm {
  readonly value: number;
  readonly nominative: string;
  readonly oblique: string;
}

/* @__NO_SIDE_EFFECTS__ */
const decade = (value: number, stem: string): DecadeParadigm => ({
  value,
  nominative: `${stem}ُون`,
  oblique: `${stem}ِين`,
});

export const decades: readonly DecadeParadigm[] = [
  decade(20, "عِشْر"),
  decade(30, "ثَلَاث"),
  decade(40, "أَرْبَع"),
  decade(50, "خَمْس"),
  decade(60, "سِتّ"),
  decade(70, "سَبْع"),
  decade(80, "ثَمَان"),
  decade(90, "تِسْع"),
];

/** The two spellings of a hundred. The silent alef of مِائَة is a relic of unpointed script. */
export const hundredSpellings = { modern: "مِئَة", traditional: "مِائَة" } as const;

/** The plural of a hundred, as in ثَلَاث مِئَات and in the vague مِئَات. */
export const hundredPlural = "مِئَات";

/** What a dual is built on: ة opens to ت, as does the ا of loanwords (نَايْرَا); ى becomes ي. */
function dualStem(singular: string): string {
  if (/[ةا]$/.test(singular)) return `${singular.slice(0, -1)}ت`;
  return singular.endsWith("ى") ? `${singular.slice(0, -1)}ي` : singular;
}

/**
 * The dual of a noun that counts: its stem, then ـَان and ـَيْن, or ـَا and ـَيْ in construct.
 *
 * @example
 * dualOf("مِئَة").oblique // => "مِئَتَيْن"
 */
export function dualOf(singular: string): DualParadigm {
  const stem = dualStem(singular);
  return {
    nominative: `${stem}َان`,
    oblique: `${stem}َيْن`,
    constructNominative: `${stem}َا`,
    constructOblique: `${stem}َيْ`,
  };
}

/** First part of the joined hundreds from three to nine: ثَلَاثـمِئَة, ثَمَانـِيمِئَة. */
export const hundredMultipliers: readonly { readonly value: number; readonly stem: string }[] = [
  { value: 3, stem: "ثَلَاث" },
  { value: 4, stem: "أَرْبَع" },
  { value: 5, stem: "خَمْس" },
  { value: 6, stem: "سِتّ" },
  { value: 7, stem: "سَبْع" },
  { value: 8, stem: "ثَمَانِي" },
  { value: 9, stem: "تِسْع" },
];

/** A scale word: a masculine noun with a dual and a plural. */
export interface ScaleParadigm {
  /** The power of ten. */
  readonly exponent: number;
  /** The first is what the speller writes. */
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** Thousand to 10^36; of the names in use the first of each row is the usual one. */
export const scales: readonly ScaleParadigm[] = [
  { exponent: 3, singular: ["أَلْف"], plural: ["آلَاف", "أُلُوف"] },
  { exponent: 6, singular: ["مِلْيُون"], plural: ["مَلَايِين", "مِلْيُونَات"] },
  {
    exponent: 9,
    singular: ["مِلْيَار", "بِلْيُون"],
    // The broken plural مَلَايِير is the Maghreb's.
    plural: ["مِلْيَارَات", "مَلَايِير", "بَلَايِين", "بِلْيُونَات"],
  },
  {
    exponent: 12,
    singular: ["تِرِيلْيُون", "تِرِلْيُون"],
    plural: ["تِرِيلْيُونَات", "تِرِلْيُونَات"],
  },
  {
    exponent: 15,
    singular: ["كَوَادْرِيلْيُون", "كَدْرِيلْيُون", "كَوَادْرِلْيُون", "بِلْيَار"],
    plural: ["كَوَادْرِيلْيُونَات", "كَدْرِيلْيُونَات", "كَوَادْرِلْيُونَات", "بِلْيَارَات"],
  },
  {
    exponent: 18,
    singular: ["كُوِينْتِيلْيُون", "كِينْتِيلْيُون", "كُوِينْتِلْيُون"],
    plural: ["كُوِينْتِيلْيُونَات", "كِينْتِيلْيُونَات", "كُوِينْتِلْيُونَات"],
  },
  { exponent: 21, singular: ["سِكْسْتِيلْيُون"], plural: ["سِكْسْتِيلْيُونَات"] },
  { exponent: 24, singular: ["سِبْتِيلْيُون"], plural: ["سِبْتِيلْيُونَات"] },
  { exponent: 27, singular: ["أُوكْتِيلْيُون"], plural: ["أُوكْتِيلْيُونَات"] },
  { exponent: 30, singular: ["نُونِيلْيُون"], plural: ["نُونِيلْيُونَات"] },
  { exponent: 33, singular: ["دِيسِيلْيُون"], plural: ["دِيسِيلْيُونَات"] },
  { exponent: 36, singular: ["أُنْدِيسِيلْيُون"], plural: ["أُنْدِيسِيلْيُونَات"] },
];

/** An ordinal: the pattern فَاعِل of the number's root, with its feminine. */
export interface OrdinalParadigm {
  readonly value: number;
  readonly masculine: string;
  readonly feminine: string;
}

/** First to tenth. */
export const ordinals: readonly OrdinalParadigm[] = [
  { value: 1, masculine: "أَوَّل", feminine: "أُولَى" },
  { value: 2, masculine: "ثَانِي", feminine: "ثَانِيَة" },
  { value: 3, masculine: "ثَالِث", feminine: "ثَالِثَة" },
  { value: 4, masculine: "رَابِع", feminine: "رَابِعَة" },
  { value: 5, masculine: "خَامِس", feminine: "خَامِسَة" },
  { value: 6, masculine: "سَادِس", feminine: "سَادِسَة" },
  { value: 7, masculine: "سَابِع", feminine: "سَابِعَة" },
  { value: 8, masculine: "ثَامِن", feminine: "ثَامِنَة" },
  { value: 9, masculine: "تَاسِع", feminine: "تَاسِعَة" },
  { value: 10, masculine: "عَاشِر", feminine: "عَاشِرَة" },
];

/** "First" inside a compound: الحَادِي عَشَرَ, الحَادِيَة وَالعِشْرُون. */
export const firstInCompound: OrdinalParadigm = {
  value: 1,
  masculine: "حَادِي",
  feminine: "حَادِيَة",
};

/** A named part of one: singular and broken plural; the dual is regular. */
export interface FractionParadigm {
  readonly denominator: number;
  readonly singular: string;
  readonly plural: string;
}

/** Half to a tenth: فُعْل or فُعُل of the root, plural أَفْعَال. */
export const fractions: readonly FractionParadigm[] = [
  { denominator: 2, singular: "نِصْف", plural: "أَنْصَاف" },
  { denominator: 3, singular: "ثُلْث", plural: "أَثْلَاث" },
  { denominator: 4, singular: "رُبْع", plural: "أَرْبَاع" },
  { denominator: 5, singular: "خُمْس", plural: "أَخْمَاس" },
  { denominator: 6, singular: "سُدْس", plural: "أَسْدَاس" },
  { denominator: 7, singular: "سُبْع", plural: "أَسْبَاع" },
  { denominator: 8, singular: "ثُمْن", plural: "أَثْمَان" },
  { denominator: 9, singular: "تُسْع", plural: "أَتْسَاع" },
  { denominator: 10, singular: "عُشْر", plural: "أَعْشَار" },
];

/** Parts a whole number from the fraction after it, where the sum could be misread: ألف صحيح ونصف. */
export const wholeWord = "صَحِيح";

/** Words of arithmetic: the sign and the decimal mark. */
export const arithmetic = { minus: ["سَالِب", "نَاقِص"], point: ["فَاصِلَة", "فَاصِل"] } as const;
