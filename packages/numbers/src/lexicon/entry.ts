import type { MoneyNoun } from "./money.js";

/** Words of the grammar around numbers, as bits of `Entry.role`. */
export enum role {
  between = 1,
  to = 2,
  or = 4,
  over = 8,
  in = 16,
  from = 32,
  each = 64,
  except = 128,
  after = 256,
  hour = 512,
  point = 1024,
  minus = 2048,
  negation = 4096,
  what = 8192,
  and = 16384,
  month = 32768,
  about = 1 << 16,
  more = 1 << 17,
  less = 1 << 18,
  rise = 1 << 19,
  fall = 1 << 20,
  reach = 1 << 21,
  above = 1 << 22,
  below = 1 << 23,
  least = 1 << 24,
  most = 1 << 25,
  limit = 1 << 26,
  maximum = 1 << 27,
  minimum = 1 << 28,
  equal = 1 << 29,
  roughly = 1 << 30,
}

/** Words that say what the digits beside them are, as bits of `Entry.cue`. */
export enum cue {
  /** Before a serial number = رقم, المادة, الدقيقة. */
  label = 1,
  /** عام, سنة. */
  year = 2,
  /** منذ, مطلع = a year may follow. */
  since = 4,
  /** Something held or decided in a year = مونديال, انتخابات. */
  event = 8,
  /** Sport = a pair of small numbers is a score. */
  score = 16,
  /** A change from one value to another = ارتفع, تراجع. */
  change = 32,
  /** Units of time, measure and count that stand after a number. */
  unit = 64,
  /** Function words = never a counted noun. */
  particle = 128,
  /** Makers and models whose names end in a number. */
  brand = 256,
  weekday = 512,
  /** Telephone words. */
  phone = 1024,
  /** Nouns of age = سن, عمر. */
  age = 2048,
  /** Nouns that head an ordinal written in digits = الذكرى الـ17. */
  ordinalHead = 4096,
  /** Broken plurals and other words that are plural without looking so. */
  plural = 8192,
  /** Words after which a number word is part of a set phrase = مبروك, ليلة. */
  phrase = 16384,
  /** Pronoun readings of واحد = كل, أي. */
  quantifier = 32768,
  /** Vague count before a scale = بضع, عدة, كذا. */
  vague = 65536,
  hijri = 1 << 17,
  gregorian = 1 << 18,
  /** Kinship and clan words = what follows is a name (آل ثاني, أبو ربع). */
  name = 1 << 19,
  /** Labels that govern a number from some words away = قرار مجلس الأمن 2216. */
  document = 1 << 20,
  /** Nouns that a bare number after them ranks, if they are definite = المركز 15. */
  rank = 1 << 21,
  /** فترة, حقبة = years may follow. */
  period = 1 << 22,
  /** Verbs that take the number they pass as an object (تجاوز), unlike زاد, which takes the increase. */
  surpass = 1 << 23,
  /** صحيح between a whole number and a part of one. */
  whole = 1 << 24,
  /** Nouns whose value a number gives = عدد, قيمة, حصيلة. */
  amount = 1 << 25,
  /** Verbs that take the number they come near as an object = ناهز, قارب. */
  approach = 1 << 26,
  /** Given names of kings and popes = the ordinal after them belongs to the name. */
  regnal = 1 << 27,
  /** A noun that is counted, though it begins like a word behind a proclitic = وظيفة. */
  counted = 1 << 29,
  /** Titles of those who bear such names = الملك, البابا. */
  title = 1 << 28,
  /** A dual of a unit of time or measure = يومين. */
  dual = 1 << 30,
  /** عشر or عشرة as the second part of 11 to 19. */
  tail = 1 << 31,
}

/** Forms of a scale word or of a hundred. */
export enum form {
  singular = 0,
  accusative = 1,
  dual = 2,
  construct = 3,
  plural = 4,
}

/** Parts of the day after a clock time. */
export enum dayPart {
  none = 0,
  dawn = 1,
  morning = 2,
  noon = 3,
  afternoon = 4,
  evening = 5,
  night = 6,
}

/** Number of the first Hijri month in `Entry.month`; Gregorian months are 1 to 12. */
export const hijriBase = 20;

/** Everything the grammar may read in one written form. Absent readings are -1 (or 0 for bits). */
export interface Entry {
  readonly word: string;
  /** Cardinal 0 to 10. */
  unit: number;
  /** A form of one or two that stands in compounds only: أحد, إحدى, اثنا. */
  compoundUnit: number;
  /** Eleven to nineteen in one word. */
  teen: number;
  decade: number;
  /** How many hundreds. */
  hundreds: number;
  hundredForm: number;
  /** Power of ten; `times` is what the word itself counts (two in a dual). */
  scale: number;
  times: number;
  scaleForm: number;
  ordinal: number;
  denominator: number;
  /** Parts in a fraction word: 1, 2, or 0 in the plural. */
  parts: number;
  month: number;
  /** For two-word months, what the second word must be. */
  monthNext: readonly (readonly [word: string, month: number])[];
  /** Hour range in which a clock time before it falls. */
  dayPart: number;
  /** A money noun, and its number form. */
  money: MoneyNoun | undefined;
  moneyForm: number;
  /** Codes of the currencies of the nations whose adjective or name this is. */
  currencies: readonly string[];
  role: number;
  cue: number;
}

/** Collects entries; several readings of one form share one entry. */
export class EntryMap {
  readonly words = new Map<string, Entry>();

  /** The entry of a folded word, made if it is new. */
  of(word: string): Entry {
    let entry = this.words.get(word);
    if (!entry) {
      entry = emptyEntry(word);
      this.words.set(word, entry);
    }
    return entry;
  }
}

const none: readonly never[] = [];

/** An entry without readings. */
export const emptyEntry = (word: string): Entry => ({
  word,
  unit: -1,
  compoundUnit: -1,
  teen: -1,
  decade: -1,
  hundreds: -1,
  hundredForm: 0,
  scale: -1,
  times: 1,
  scaleForm: 0,
  ordinal: -1,
  denominator: -1,
  parts: 0,
  month: -1,
  monthNext: none,
  dayPart: 0,
  money: undefined,
  moneyForm: 0,
  currencies: none,
  role: 0,
  cue: 0,
});
