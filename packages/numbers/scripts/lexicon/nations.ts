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

/**
 * The states of the Arab League, and those whose money the Arab press names most:
 * country|currency|names|stems, if the stem is not the first name itself.
 */
const rows = `
AE|AED|إمارات دبي أبوظبي شارقة
BH|BHD|بحرين منامة
DJ|DJF|جيبوتي|جيبوت
DZ|DZD|جزائر
EG|EGP|مصر قاهرة إسكندرية
IQ|IQD|عراق بغداد أربيل بصرة
JO|JOD|أردن
KM|KMF|قمر
KW|KWD|كويت
LB|LBP|لبنان بيروت
LY|LYD|ليبيا بنغازي|ليب
MA|MAD|مغرب رباط
MR|MRU|موريتانيا|موريتان
OM|OMR|مسقط|عمان
PS|ILS|فلسطين
QA|QAR|قطر دوحة
SA|SAR|سعودية جدة مكة رياض دمام تداول|سعود
SD|SDG|سودان خرطوم
SO|SOS|صومال
SY|SYP|سوريا سورية دمشق حلب|سور
TN|TND|تونس
YE|YER|يمن صنعاء عدن
US|USD|أمريكا أميركا|أمريك أميرك أمريكان
GB|GBP|بريطانيا|إسترلين بريطان إنجليز إنكليز
TR|TRY|تركيا أنقرة|ترك
IR|IRR|إيران طهران
IL|ILS|إسرائيل
IN|INR|هند
PK|PKR|باكستان
CH|CHF|سويسرا|سويسر
CA|CAD|كندا|كند
AU|AUD|أستراليا|أسترال استرال
RU|RUB|روسيا|روس
CN|CNY|صين
JP|JPY|يابان
SE|SEK|سويد
NO|NOK|نرويج
DK|DKK|دنمارك|دنمارك دانمارك
BR|BRL|برازيل
MX|MXN|مكسيك
AR|ARS|أرجنتين
`;

function readNation(row: string): Nation {
  const [country = "", currency = "", names = "", stems] = row.split("|");
  const all = names.split(" ");
  return { country, currency, names: all, stems: stems?.split(" ") ?? all.slice(0, 1) };
}

const readNations = (): readonly Nation[] => rows.trim().split("\n").map(readNation);

export const nations: readonly Nation[] = /* @__PURE__ */ readNations();
