/**
 * Nouns of money units. What is not listed here follows the default: masculine unless it ends in ة,
 * and a sound feminine plural in ـات, as loanwords have it.
 */
export interface CurrencyNoun {
  readonly singular: string;
  /** The first is what the speller writes. */
  readonly plural: readonly string[];
  readonly gender: "masculine" | "feminine";
}

/* @__NO_SIDE_EFFECTS__ */
const masculine = (singular: string, ...plural: readonly string[]): CurrencyNoun => ({
  singular,
  plural,
  gender: "masculine",
});
/* @__NO_SIDE_EFFECTS__ */
const feminine = (singular: string, ...plural: readonly string[]): CurrencyNoun => ({
  singular,
  plural,
  gender: "feminine",
});

/** Main units and subunits whose plural is broken or whose vowels the speller needs. */
export const currencyNouns: readonly CurrencyNoun[] = [
  masculine("رِيَال", "رِيَالَات"),
  masculine("دِينَار", "دَنَانِير", "دِينَارَات"),
  masculine("دِرْهَم", "دَرَاهِم"),
  masculine("جُنَيْه", "جُنَيْهَات"),
  feminine("لِيرَة", "لِيرَات"),
  masculine("دُولَار", "دُولَارَات"),
  masculine("يُورُو", "يُورُوهَات", "يُورُوَات"),
  masculine("فَرَنْك", "فَرَنْكَات"),
  masculine("شِلِن", "شِلِنَات"),
  feminine("أُوقِيَّة", "أُوقِيَّات", "أَوَاقٍ"),
  masculine("فِلْس", "فُلُوس"),
  masculine("قِرْش", "قُرُوش"),
  feminine("هَلَلَة", "هَلَلَات"),
  feminine("بَيْسَة", "بَيْسَات"),
  masculine("مِلِّيم", "مِلِّيمَات", "مَلَالِيم"),
  masculine("سَنْتِيم", "سَنْتِيمَات"),
  masculine("سَنْت", "سَنْتَات"),
  masculine("بِنْس", "بِنْسَات"),
  masculine("كُوبِيك", "كُوبِيكَات"),
  feminine("أَغُورَة", "أَغُورَات"),
  masculine("شِيكِل", "شَوَاكِل", "شِيكِلَات"),
  masculine("شِيقِل", "شَوَاقِل"),
  feminine("خُمْس", "أَخْمَاس"),
];

/** Nouns of CLDR in the spelling that their forms are made from. */
export const nounSpellings: Readonly<Record<string, string>> = { روفيه: "روفية" };

/** A subunit: how many of it make one main unit, as a power of ten. */
export interface Subunit {
  readonly noun: string;
  readonly exponent: number;
}

/**
 * Subunits in use, by currency, the first the usual one. The exponents of the Arab currencies follow
 * ISO 4217: the fils is a thousandth of a dinar but a hundredth of a dirham. The Mauritanian khoums
 * (a fifth) has no decimal exponent and is left out.
 */
export const subunits: Readonly<Record<string, readonly Subunit[]>> = {
  AED: [{ noun: "فلس", exponent: 2 }],
  BHD: [{ noun: "فلس", exponent: 3 }],
  CHF: [{ noun: "سنتيم", exponent: 2 }],
  DJF: [{ noun: "سنتيم", exponent: 2 }],
  DZD: [{ noun: "سنتيم", exponent: 2 }],
  EGP: [
    { noun: "قرش", exponent: 2 },
    { noun: "مليم", exponent: 3 },
  ],
  EUR: [{ noun: "سنت", exponent: 2 }],
  GBP: [{ noun: "بنس", exponent: 2 }],
  ILS: [{ noun: "أغورة", exponent: 2 }],
  INR: [{ noun: "بيسة", exponent: 2 }],
  IQD: [{ noun: "فلس", exponent: 3 }],
  JOD: [
    { noun: "فلس", exponent: 3 },
    { noun: "قرش", exponent: 2 },
  ],
  KMF: [{ noun: "سنتيم", exponent: 2 }],
  KWD: [{ noun: "فلس", exponent: 3 }],
  LBP: [{ noun: "قرش", exponent: 2 }],
  LYD: [
    { noun: "درهم", exponent: 3 },
    { noun: "قرش", exponent: 2 },
  ],
  MAD: [{ noun: "سنتيم", exponent: 2 }],
  OMR: [{ noun: "بيسة", exponent: 3 }],
  PKR: [{ noun: "بيسة", exponent: 2 }],
  QAR: [{ noun: "درهم", exponent: 2 }],
  RUB: [{ noun: "كوبيك", exponent: 2 }],
  SAR: [{ noun: "هللة", exponent: 2 }],
  SDG: [{ noun: "قرش", exponent: 2 }],
  SOS: [{ noun: "سنت", exponent: 2 }],
  SYP: [{ noun: "قرش", exponent: 2 }],
  TND: [{ noun: "مليم", exponent: 3 }],
  TRY: [{ noun: "قرش", exponent: 2 }],
  USD: [{ noun: "سنت", exponent: 2 }],
  YER: [{ noun: "فلس", exponent: 2 }],
};

/**
 * Names beside the one in CLDR: usage in Lebanon says ليرة where CLDR says جنيه; adjectives where
 * CLDR has the name of the country; plain spellings.
 */
export const otherNames: readonly (readonly [code: string, name: string])[] = [
  ["AED", "درهم اماراتي"],
  ["AZN", "مانات أذربيجاني"],
  ["BAM", "مارك بوسني"],
  ["BND", "دولار بروني"],
  ["CNY", "رنمينبي صيني"],
  ["CVE", "اسكودو كابفيردي"],
  ["DOP", "بيزو دومينيكاني"],
  ["DZD", "دج"],
  ["ETB", "بر إثيوبي"],
  ["EUR", "أورو"],
  ["GBP", "باوند إسترليني"],
  ["GBP", "إسترليني"],
  ["GHS", "سيدي غاني"],
  ["GNF", "فرنك غيني"],
  ["HKD", "دولار هونغ كونغي"],
  ["HUF", "فورنت مجري"],
  ["IDR", "روبية إندونيسي"],
  ["ILS", "شيكل إسرائيلي"],
  ["ILS", "شيقل إسرائيلي"],
  ["ILS", "شاقل إسرائيلي"],
  ["IRR", "تومان إيراني"],
  ["KHR", "ريال كمبودي"],
  ["KMF", "فرنك قمري"],
  ["KPW", "وون كوري شمالي"],
  ["KRW", "وون كوري جنوبي"],
  ["KRW", "وون كوري"],
  ["KRW", "ون كوري جنوبي"],
  ["KZT", "تنغي كازاخستاني"],
  ["LBP", "ليرة لبنانية"],
  ["MGA", "أرياري ملغاشي"],
  ["MVR", "روفية مالديفية"],
  ["MYR", "رينجيت ماليزي"],
  ["MYR", "رنغيت ماليزي"],
  ["NPR", "روبية نيبالية"],
  ["PHP", "بيسو فلبيني"],
  ["MXN", "بيسو مكسيكي"],
  ["PYG", "غواراني باراغواياني"],
  ["SSP", "جنيه جنوب سوداني"],
  ["SYP", "جنيه سوري"],
  ["THB", "بات تايلندي"],
  ["TND", "دت"],
  ["TMT", "مانات تركمانستاني"],
  ["TTD", "دولار ترينيدادي"],
  ["TWD", "دولار تايواني جديد"],
  ["TZS", "شلن تنزاني"],
  ["USD", "دولار أميركي"],
  ["UYU", "بيزو أوروغواياني"],
  ["VND", "دونغ فيتنامي"],
  ["XAF", "فرنك سيفا"],
  ["ZAR", "راند جنوب أفريقي"],
  ["ZAR", "راند أفريقي"],
];
