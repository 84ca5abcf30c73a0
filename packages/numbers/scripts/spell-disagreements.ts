import type { Job } from "./spell-jobs.js";

/** Why two spellings differ, and which is right. */
export interface Decision {
  readonly rule: string;
  readonly verdict: string;
}

interface Rule extends Decision {
  readonly fits: (job: Job, ours: string, theirs: string) => boolean;
}

const mine = "ours";
const scaleWord = "(?:ألف|مليون|مليار)";
const has = (pattern: RegExp) => (_job: Job, _ours: string, theirs: string) => pattern.test(theirs);

/** In the order in which they are tried; a spelling that breaks several is counted once. */
const rules: readonly Rule[] = [
  {
    rule: "an ordinal from 11 on has the pattern فاعل, and the article on both sides of و",
    verdict: mine,
    fits: ({ kind, value }) => kind === "ordinal" && value % 100 > 10,
  },
  {
    rule: "a number above 99 is ordinal in its last part, after definite hundreds",
    verdict: mine,
    fits: ({ kind }) => kind === "ordinal",
  },
  {
    rule: "اثنان begins with a joining alef, without hamza",
    verdict: mine,
    fits: has(/إثن/),
  },
  {
    rule: "the hundreds are one word or have ثلاث, not ثلاثة: مئة is feminine",
    verdict: mine,
    fits: has(/(?:ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة) مئة/),
  },
  {
    rule: "a dual loses its ن before what it counts",
    verdict: mine,
    fits: has(
      new RegExp(
        `مئتان (?:${scaleWord}|ريال)|ألفان ريال|مليونان ريال|ملياران ريال|اثنان ${scaleWord}`,
      ),
    ),
  },
  {
    rule: "two of a scale word is its dual",
    verdict: mine,
    fits: has(new RegExp(`(?:^|و)(?:اثنا|اثنان|اثنتان) ${scaleWord}`)),
  },
  {
    rule: "101 and 102 of a noun repeat it; مئة وألف ألف multiplies, مئة وواحد ألف is modern use",
    verdict: "ours; the form with a numeral is had with afterHundred",
    fits: (_, ours, theirs) =>
      new RegExp(`(${scaleWord}) و\\1`).test(ours) &&
      /مئت?[اةي]?ن? و(?:واحدة?|اثنان|اثنتان|ألفان|مليونان|ألف|مليون|مليار)/.test(theirs),
  },
  {
    rule: "a scale word is masculine whatever is counted in the end",
    verdict: mine,
    fits: (job, _, theirs) =>
      job.kind === "feminine" &&
      new RegExp(
        `(?:إحدى عشرة|عشرة|(?:^|و)(?:ثلاث|أربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|واحدة|اثنتان)(?: و\\S+)?) (?:${scaleWord}|آلاف|ملايين|مليارات)`,
      ).test(theirs),
  },
  {
    rule: "11 agrees in both parts: أحد عشر, إحدى عشرة",
    verdict: mine,
    fits: ({ kind }, _, theirs) =>
      kind === "masculine" ? /إحدى عشر/.test(theirs) : /إحدى عشر(?!ة)/.test(theirs),
  },
  {
    rule: "3 to 10 take no ة beside a feminine noun, 13 to 19 in their first part",
    verdict: mine,
    fits: ({ kind }, _, theirs) =>
      kind === "feminine" &&
      /(?:^|و)(?:ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة)(?: |$)/.test(theirs),
  },
  {
    rule: "the feminine one before a decade is إحدى; واحدة is admitted",
    verdict: "both",
    fits: (job, ours, theirs) =>
      job.kind === "feminine" && ours === theirs.replace(/واحدة (?=و\S+(?:ون)\b|و\S+ون)/g, "إحدى "),
  },
  {
    rule: "after 11 to 99 a singular in the accusative: أحد عشر ألفا, عشرون ريالا",
    verdict: mine,
    fits: (_, ours, theirs) =>
      new RegExp(`(?:\\S(?:ة|ا|ى|د|ث|ع|س|ت|ن|ي) عشرة?|ون) ${scaleWord}(?: و|$)`).test(theirs) ||
      (/ريالا$/.test(ours) && /ريال$/.test(theirs)),
  },
  {
    rule: "after 3 to 10 a plural in the genitive: ثلاثة آلاف, خمسة ريالات",
    verdict: mine,
    fits: has(
      new RegExp(
        `(?:^| و?)(?:ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|تسعة?|عشرة?) (?:${scaleWord}|ريال)(?: |$|ا )`,
      ),
    ),
  },
  {
    rule: "one agrees: إحدى وعشرون, مئة وواحدة",
    verdict: mine,
    fits: ({ kind }, _, theirs) => kind === "feminine" && /واحد(?: و\S+ون|$)/.test(theirs),
  },
  {
    rule: "a dual keeps its ن where it governs nothing",
    verdict: mine,
    fits: has(/(?:^| و)(?:ألفي|مئتي|مئتا) و/),
  },
  {
    rule: "after hundreds, thousands and millions a singular in the genitive: مئة ريال, مئة مليون",
    verdict: mine,
    fits: ({ kind, value }, _, theirs) =>
      (kind === "money" && value % 100 === 0 && /ريالا$/.test(theirs)) ||
      new RegExp(`مئة ${scaleWord}ا(?: |$)`).test(theirs),
  },
  {
    rule: "a noun that is one or two by itself follows the hundreds: مئة ريال وريال واحد",
    verdict: "ours; the form with a numeral is had with afterHundred",
    fits: ({ kind, value }) =>
      kind === "money" && value > 100 && (value % 100 === 1 || value % 100 === 2),
  },
  {
    rule: "a scale word that governs a noun has no tanwin: أحد عشر ألف ريال",
    verdict: mine,
    fits: ({ kind }) => kind === "money",
  },
];

const open: Decision = { rule: "not decided by a rule of this list", verdict: "open" };

/** The rule that decides between two spellings of one value. */
export const deciding = (job: Job, ours: string, theirs: string): Decision =>
  rules.find(({ fits }) => fits(job, ours, theirs)) ?? open;
