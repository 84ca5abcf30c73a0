/**
 * Nations: the name, the stem of the nisba adjective (without its ي), and the currency.
 * They choose the currency of a noun that several countries share.
 */
export interface Nation {
  /** ISO 3166-1 alpha-2, the value of the option `country`. */
  readonly country: string;
  readonly currency: string;
  /** Names, without the article. */
  readonly names: readonly string[];
  /** Stems of the adjective: أمريك and أميرك for أمريكي and أميركي. */
  readonly stems: readonly string[];
}

const nation = (country: string, currency: string, names: string, stems: string): Nation => ({
  country,
  currency,
  names: names.split(" "),
  stems: stems.split(" "),
});

/** The states of the Arab League, and those whose money the Arab press names most. */
export const nations: readonly Nation[] = [
  nation("AE", "AED", "إمارات دبي أبوظبي شارقة", "إمارات"),
  nation("BH", "BHD", "بحرين منامة", "بحرين"),
  nation("DJ", "DJF", "جيبوتي", "جيبوت"),
  nation("DZ", "DZD", "جزائر", "جزائر"),
  nation("EG", "EGP", "مصر قاهرة إسكندرية", "مصر"),
  nation("IQ", "IQD", "عراق بغداد أربيل بصرة", "عراق"),
  nation("JO", "JOD", "أردن", "أردن"),
  nation("KM", "KMF", "قمر", "قمر"),
  nation("KW", "KWD", "كويت", "كويت"),
  nation("LB", "LBP", "لبنان بيروت", "لبنان"),
  nation("LY", "LYD", "ليبيا بنغازي", "ليب"),
  nation("MA", "MAD", "مغرب رباط", "مغرب"),
  nation("MR", "MRU", "موريتانيا", "موريتان"),
  nation("OM", "OMR", "مسقط", "عمان"),
  nation("PS", "ILS", "فلسطين", "فلسطين"),
  nation("QA", "QAR", "قطر دوحة", "قطر"),
  nation("SA", "SAR", "سعودية جدة مكة رياض دمام تداول", "سعود"),
  nation("SD", "SDG", "سودان خرطوم", "سودان"),
  nation("SO", "SOS", "صومال", "صومال"),
  nation("SY", "SYP", "سوريا سورية دمشق حلب", "سور"),
  nation("TN", "TND", "تونس", "تونس"),
  nation("YE", "YER", "يمن صنعاء عدن", "يمن"),
  nation("US", "USD", "أمريكا أميركا", "أمريك أميرك أمريكان"),
  nation("GB", "GBP", "بريطانيا", "إسترلين بريطان إنجليز إنكليز"),
  nation("TR", "TRY", "تركيا أنقرة", "ترك"),
  nation("IR", "IRR", "إيران طهران", "إيران"),
  nation("IL", "ILS", "إسرائيل", "إسرائيل"),
  nation("IN", "INR", "هند", "هند"),
  nation("PK", "PKR", "باكستان", "باكستان"),
  nation("CH", "CHF", "سويسرا", "سويسر"),
  nation("CA", "CAD", "كندا", "كند"),
  nation("AU", "AUD", "أستراليا", "أسترال استرال"),
  nation("RU", "RUB", "روسيا", "روس"),
  nation("CN", "CNY", "صين", "صين"),
  nation("JP", "JPY", "يابان", "يابان"),
  nation("SE", "SEK", "سويد", "سويد"),
  nation("NO", "NOK", "نرويج", "نرويج"),
  nation("DK", "DKK", "دنمارك", "دنمارك دانمارك"),
  nation("BR", "BRL", "برازيل", "برازيل"),
  nation("MX", "MXN", "مكسيك", "مكسيك"),
  nation("AR", "ARS", "أرجنتين", "أرجنتين"),
];
