import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Scheme } from "@warraq/segment";

/** One annotated word. Offsets are code points into the sentence. */
export interface GoldWord {
  readonly sent: string;
  readonly start?: number;
  readonly end?: number;
  readonly word: string;
  readonly segs: readonly string[];
  readonly upos?: readonly string[];
  readonly scheme?: Scheme;
}

/** The annotated words of one sentence, in order, with its text where it is known. */
export interface GoldSentence {
  readonly id: string;
  readonly scheme: Scheme;
  readonly words: readonly GoldWord[];
  readonly text: string | undefined;
}

function filesOf(path: string, ending: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith(ending) || ending === "" ? [path] : [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}

function rowsOf<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, i) => {
      try {
        return JSON.parse(line) as Row;
      } catch {
        throw new Error(`${file}:${i + 1} is not JSON`);
      }
    });
}

/** Tells the scheme of rows that do not name it: does the article stand alone, do endings? */
export function schemeOf(rows: readonly GoldWord[]): Scheme {
  let definite = 0;
  let articles = 0;
  let feminine = 0;
  let endings = 0;
  for (const { word, segs } of rows) {
    if (word.startsWith("ال") && word.length >= 5) {
      definite += 1;
      if (segs[0] === "ال") articles += 1;
    }
    if (word.endsWith("ة") && word.length >= 4) {
      feminine += 1;
      if (segs.at(-1) === "ة") endings += 1;
    }
  }
  if (endings * 2 > feminine) return "full";
  return articles * 2 > definite ? "d3" : "atb";
}

function textsBeside(path: string): Map<string, string> {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const texts = new Map<string, string>();
  for (const file of filesOf(folder, ".sentences.jsonl")) {
    for (const { sent, text } of rowsOf<{ sent: string; text: string }>(file))
      texts.set(sent, text);
  }
  return texts;
}

/** Reads a `.seg.jsonl` file, or all of a directory, with the texts of `.sentences.jsonl` beside. */
export function readGold(path: string): GoldSentence[] {
  const files = statSync(path).isDirectory() ? filesOf(path, ".seg.jsonl") : [path];
  if (files.length === 0) throw new Error(`no .seg.jsonl file in ${path}`);
  const texts = textsBeside(path);
  const sentences: GoldSentence[] = [];
  for (const file of files) {
    const rows = rowsOf<GoldWord>(file);
    const told = schemeOf(rows);
    const groups = new Map<string, GoldWord[]>();
    for (const row of rows) {
      const key = `${row.sent}\u0000${row.scheme ?? told}`;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    for (const words of groups.values()) {
      const { sent, scheme = told } = words[0] as GoldWord;
      sentences.push({ id: sent, scheme, words, text: texts.get(sent) });
    }
  }
  return sentences;
}
