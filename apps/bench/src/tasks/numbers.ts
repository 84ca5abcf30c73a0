import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report, Task } from "../task.js";
import { type NewsRow, NewsScore } from "./numbers-news.js";
import { type PhraseRow, PhraseScore } from "./numbers-phrases.js";

/** The `.jsonl` files of a directory, or the file itself. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(path, name));
}

function readRows(file: string): (NewsRow | PhraseRow)[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const row = JSON.parse(line) as NewsRow | PhraseRow;
    if (!("mentions" in row) && !("expected" in row))
      throw new Error(`${file}:${index + 1}: neither annotated news nor a test phrase`);
    return [row];
  });
}

function run(path: string): Report {
  const news = new NewsScore();
  const phrases = new PhraseScore();
  const files = filesOf(path);
  for (const file of files)
    for (const row of readRows(file)) "mentions" in row ? news.add(row) : phrases.add(row);
  if (news.rows + phrases.rows === 0) throw new Error(`${path}: no rows in ${files.length} files`);
  return {
    tables: [
      ...(news.rows > 0 ? news.tables() : []),
      ...(phrases.rows > 0 ? phrases.tables() : []),
    ],
    errors: [...news.errors, ...phrases.errors],
    figures: {
      ...(news.rows > 0 ? news.figures() : {}),
      ...(phrases.rows > 0 ? { phrases: phrases.figures() } : {}),
    },
  };
}

/** Numbers, money and dates in annotated news and in the phrases of other test suites. */
export const numbersTask: Task = {
  name: "numbers",
  description: "spans, values and currencies of @warraq/numbers",
  run: ({ data }) => run(data),
};
