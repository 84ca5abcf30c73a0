import { range } from "../code-points.js";
import { fold } from "../engine/fold.js";
import { buildFoldTable, type Fold, type FoldTable } from "../engine/fold-table.js";
import { foldAll } from "../step.js";
import { letterForms } from "../steps/presentation-forms.js";
import { latinDigits } from "../steps/signs.js";

// The map `arclean` of CAMeL Tools 1.6 (MIT licence): Arabic letters, ASCII and the letters of
// Latin-1 stay, what resembles one of them becomes it, everything else goes, emoji included.

/** Letters and signs of the Arabic block, by what they become: `{ to: from }`. */
const arabicBlock: Readonly<Record<string, string>> = {
  " ": "\u0600\u0601\u0602\u0603\u0604\u0605\u0608\u060b\u060e\u060f",
  "/3": "\u0606",
  "/4": "\u0607",
  "%0": "\u0609",
  "%00": "\u060a",
  ",": "،\u060d٫",
  ";": "؛",
  "?": "؟",
  "%": "٪",
  "'": "٬",
  ".": "۔",
  "*": "٭۝۞۩",
  ء: "۽",
  ا: "ٱٲٳٵ",
  و: "ٶٷۄۅۆۇۈۉۊۋۏ",
  ئ: "ٸۓ",
  ب: "ٮٻپڀ",
  ة: "ۃ",
  ت: "ٹٺټٿ",
  ث: "ٽ",
  ج: "ڃڄچڇڿ",
  خ: "ځڂڅ",
  د: "ڈډڊڋڌڍڎڏڐۮ",
  ر: "ڑڒړڔڕږۯ",
  ز: "ڗژڙ",
  س: "ښڛ",
  ش: "ڜۺ",
  ص: "ڝۻ",
  ض: "ڞۼ",
  ظ: "ڟ",
  غ: "ڠ",
  ف: "ڡڢڣڤڥڦ",
  ق: "ٯڧڨ",
  ك: "ػؼکڪګڬڭڮگڰڱڲڳڴ",
  ل: "ڵڶڷڸ",
  م: "۾",
  ن: "ڹںڻڼڽ",
  ه: "ھۀہۂۿ",
  ى: "ؽؾؿیۍێ",
  ي: "ېۑے",
};

/** Signs outside the Arabic block, by what they become. */
const signs: Readonly<Record<string, string>> = {
  " ": "\u00a0\u1680\u180e\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2420\u2422\u2423\u3000\ufeff",
  "-": "‐‑‒–—―‾⁃",
  "|": "‖",
  _: "‗⁔",
  "'": "‘’‚‛′",
  '"': "«»“”„‟",
  "+": "†‡",
  "*": "‣⁌⁍⁎⁕",
  ".": "․‧",
  "..": "‥",
  "...": "…⁖",
  "%0": "‰",
  "%00": "‱",
  "''": "″",
  "'''": "‴",
  "''''": "⁗",
  "`": "‵",
  "``": "‶",
  "```": "‷",
  "^": "‸",
  "<": "‹",
  ">": "›",
  X: "※⁜",
  "!!": "‼",
  "!?": "‽⁉",
  "?!": "⁈",
  "??": "⁇",
  ")": "‿",
  "(": "⁀",
  l: "⁁",
  "***": "⁂",
  "**": "⁑",
  "/": "⁄",
  E: "⁅⁆",
  "&": "⁊",
  "¶": "⁋",
  ";": "⁏",
  "()": "⁐",
  "%": "⁒",
  "~": "⁓",
  "::": "⁘⁛",
  ":.:": "⁙",
  ":": "⁚⁝⁞",
};

const families = (table: Readonly<Record<string, string>>): Fold[] =>
  Object.entries(table).flatMap(([to, from]) => foldAll(from, to));

/** Characters that stay: tab and line ends, ASCII, letters of Latin-1, letters of Arabic. */
const staying = [
  ...[0x09, 0x0a, 0x0d, 0x2424],
  ...range(0x20, 0x7e),
  ...range(0xc0, 0xff),
  ...range(0x621, 0x63a),
  ...range(0x641, 0x64a),
];

/** The presentation forms that the map knows: those of Forms B and of a few letters of Forms A. */
const knownForms = [
  ...[...range(0xfb56, 0xfb59), ...range(0xfb66, 0xfb69), ...range(0xfb7a, 0xfb7d)],
  ...[...range(0xfb88, 0xfb95), 0xfb9e, 0xfb9f, ...range(0xfba6, 0xfbb1)],
  ...[0xfdf2, ...range(0xfe80, 0xfefc)],
];

function makeTable(): FoldTable {
  const letters = families(arabicBlock);
  const known = [
    ...staying.map((at): Fold => [at, String.fromCodePoint(at)]),
    ...latinDigits(),
    ...letters,
    ...families(signs),
    ...foldAll(range(0x2000, 0x200f), " "),
    ...foldAll(range(0xfbfc, 0xfbff), "ي"),
    ...letterForms().filter(([at]) => knownForms.includes(at)),
    ...foldAll(range(0xfbae, 0xfbaf), "ى"),
  ];
  const images = new Map(known);
  const rest = range(0, 0xffff).filter((at) => !images.has(at));
  // A known form becomes a letter, and that letter what it becomes; what is not known goes.
  return buildFoldTable([[...images, ...foldAll(rest, "")], letters]);
}

let table: FoldTable | undefined;

/**
 * Cleans a text as the map `arclean` of CAMeL Tools does: Arabic without tashkeel and tatweel,
 * ASCII and the letters of Latin-1; other scripts and emoji are removed.
 *
 * @example
 * arclean("«پاكستان» ٢٠٢٦ 🎉"); // => "\"باكستان\" 2026 "
 */
export function arclean(text: string): string {
  table ??= makeTable();
  return fold(text, table);
}
