/**
 * Month names. The Gregorian months have three families: Egypt and the Gulf take them from English
 * or Italian, the Levant and Iraq from Syriac, the Maghreb from French (with local spellings).
 */
export const gregorianMonths: readonly string[] = [
  "يناير/كانون الثاني/جانفي",
  "فبراير/شباط/فيفري/فيبراير",
  "مارس/آذار",
  "أبريل/إبريل/نيسان/أفريل",
  "مايو/أيار/ماي/نوار",
  "يونيو/يونية/حزيران/جوان",
  "يوليو/يولية/تموز/جويلية/يوليوز",
  "أغسطس/آب/أوت/غشت/اغسطوس",
  "سبتمبر/أيلول/شتنبر",
  "أكتوبر/تشرين الأول/اكتوبر",
  "نوفمبر/تشرين الثاني/نونبر",
  "ديسمبر/كانون الأول/دجنبر/ديسنبر",
];

export const hijriMonths: readonly string[] = [
  "محرم",
  "صفر",
  "ربيع الأول/ربيع أول",
  "ربيع الآخر/ربيع الثاني/ربيع آخر/ربيع ثاني",
  "جمادى الأولى/جمادى الأول",
  "جمادى الآخرة/جمادى الثانية/جمادى الثاني/جمادى الآخر",
  "رجب",
  "شعبان",
  "رمضان",
  "شوال",
  "ذو القعدة/ذي القعدة/ذوالقعدة/ذيالقعدة",
  "ذو الحجة/ذي الحجة/ذوالحجة/ذيالحجة",
];

/** Number of the first Hijri month in `Entry.month`; Gregorian months are 1 to 12. */
export const hijriBase = 20;

/** Parts of the day after a clock time, and how they move the hour. */
export const dayParts: readonly (readonly [part: string, words: string])[] = [
  ["dawn", "فجرا الفجر فجر"],
  ["morning", "صباحا الصباح صباح ضحى الضحى"],
  ["noon", "ظهرا الظهر ظهر"],
  ["afternoon", "عصرا العصر عصر"],
  ["evening", "مساء المساء مساءا"],
  ["night", "ليلا الليل ليل"],
];
