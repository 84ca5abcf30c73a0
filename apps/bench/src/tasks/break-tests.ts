import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { createSegmenter } from "@warraq/tokenize";
import type { Report, Task } from "../task.js";

const BREAK = "÷";
const NO_BREAK = "×";

function dataFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /^(Word|Sentence)BreakTest.*\.txt$/.test(name));
  if (names.length === 0) throw new Error(`${path} holds no WordBreakTest or SentenceBreakTest`);
  return names.sort().map((name) => join(path, name));
}

function granularityOf(file: string): "word" | "sentence" {
  const match = /^(Word|Sentence)BreakTest/.exec(basename(file));
  if (!match)
    throw new Error(`${file}: the name must begin with WordBreakTest or SentenceBreakTest`);
  return match[1] === "Word" ? "word" : "sentence";
}

/** Reads `÷ 0061 × 0308 ÷`: a text and where it may be cut. */
function readCase(line: string): { text: string; breaks: number[] } | undefined {
  const source = line.split("#")[0]?.trim();
  if (!source) return undefined;
  let text = "";
  const breaks: number[] = [];
  for (const sign of source.split(/\s+/)) {
    if (sign === BREAK) breaks.push(text.length);
    else if (sign !== NO_BREAK) text += String.fromCodePoint(Number.parseInt(sign, 16));
  }
  return { text, breaks };
}

/** Unicode's own break tests against the segmenter's `unicode` mode, and against its default mode. */
export const breakTestsTask: Task = {
  name: "break-tests",
  description: "Unicode's WordBreakTest and SentenceBreakTest against createSegmenter",
  run({ data }): Report {
    const rows: (string | number)[][] = [];
    const errors: string[] = [];
    const figures: Record<string, number> = {};
    for (const file of dataFiles(data)) {
      const granularity = granularityOf(file);
      for (const mode of ["unicode", "arabic"] as const) {
        const segmenter = createSegmenter({ granularity, mode });
        let passed = 0;
        let total = 0;
        for (const line of readFileSync(file, "utf8").split("\n")) {
          const wanted = readCase(line);
          if (!wanted) continue;
          total++;
          const { text, breaks } = wanted;
          const found = [
            0,
            ...Array.from(segmenter.segment(text), (s) => s.index + s.segment.length),
          ];
          if (found.join() === breaks.join()) passed++;
          else if (mode === "unicode")
            errors.push(`${granularity}: ${line.trim()}; found ${found}`);
        }
        rows.push([basename(file), mode, passed, total, total === 0 ? 0 : passed / total]);
        const name = mode === "unicode" ? granularity : `${granularity}InArabicMode`;
        figures[`${name}Passed`] = passed;
        figures[`${name}Total`] = total;
      }
    }
    return {
      tables: [
        { title: "Unicode break tests", columns: ["file", "mode", "passed", "of", "rate"], rows },
      ],
      errors,
      figures,
    };
  },
};
