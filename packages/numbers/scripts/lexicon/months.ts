import { dayPart } from "../../src/lexicon/entry.js";

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

/** Parts of the day after a clock time, and how they move the hour. */
export const dayParts: readonly (readonly [part: dayPart, words: string])[] = [
  [dayPart.dawn, "فجرا الفجر فجر"],
  [dayPart.morning, "صباحا الصباح صباح ضحى الضحى"],
  [dayPart.noon, "ظهرا الظهر ظهر"],
  [dayPart.afternoon, "عصرا العصر عصر"],
  [dayPart.evening, "مساء المساء مساءا"],
  [dayPart.night, "ليلا الليل ليل"],
];
