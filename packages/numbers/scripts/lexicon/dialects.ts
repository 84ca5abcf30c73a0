/**
 * Number words of the dialects, as rules over stems: a stem for the unit, a dental (ت, or ط by
 * assimilation to the lost ع of عشر), and what is left of عشر. The rules generate more than any one
 * dialect says; none of the surplus is another word.
 */

/** Stems of three to nine before a suffix, with the sounds that dialects shorten or change. */
export const unitStems: readonly (readonly [value: number, stems: readonly string[]])[] = [
  [3, ["ثلاث", "ثلث", "ثل", "ثلا", "تلات", "تلت", "تل", "تلا"]],
  [4, ["اربع", "ربع"]],
  [5, ["خمس"]],
  [6, ["ست", "س"]],
  [7, ["سبع"]],
  [8, ["ثماني", "ثمان", "ثمن", "تماني", "تمان", "تمن"]],
  [9, ["تسع"]],
];

const join = (stems: string, endings: string): readonly string[] =>
  stems.split(" ").flatMap((stem) => endings.split(" ").map((ending) => stem + ending));

/** What follows the stem in 13 to 19: Egyptian ـتاشر, Levantine ـتعش(ر), Gulf and Iraqi ـطعش, Maghrebi ـطاش. */
export const teenEndings: readonly string[] = /* @__PURE__ */ join("ت ط", "اشر عشر عش اش اعشر اعش");

/** Eleven and twelve have stems of their own. */
export const elevens: readonly string[] = /* @__PURE__ */ join(
  "احد حد هد حض ايد ده",
  "عشر عش اشر اش اعشر اعش",
);
export const twelves: readonly string[] = /* @__PURE__ */ join(
  "اثن ثن اتن تن اطن طن اثنت",
  "عشر عش اشر اش اعشر اعش",
);

/** Units that differ by more than a sound. جوج is Maghrebi; تنين Levantine; ثنين Gulf. */
export const dialectUnits: readonly (readonly [value: number, forms: readonly string[]])[] = [
  [2, ["اتنين", "تنين", "ثنين", "تنتين", "ثنتين", "ثنتان", "اتنان", "جوج", "زوز"]],
  [3, ["تلاته", "تلات", "تلت"]],
  [4, ["ربعه"]],
  [9, ["تسعود"]],
  [8, ["تمنيه", "ثمنيه", "تمن"]],
];

/** Decades that lose a first letter or a vowel. */
export const dialectDecades: readonly (readonly [value: number, forms: readonly string[]])[] = [
  [40, ["ربعين"]],
  [80, ["تمنين", "ثمنين", "تمنون"]],
];

/** Before a noun مئة ends in ت (تلتميت جنيه); in the Maghreb it may end in ا (تلت ميا). */
export const hundredEndings: readonly string[] = ["ميه", "مايه", "ميت", "ميا", "ميات"];

/** آلاف after a unit keeps the ة of the unit as ت: خمستلاف, خمس تلاف; the Maghreb joins it plainly: عشرالاف. */
export const thousandEndings: readonly string[] = ["تلاف", "تالاف", "الاف"];
