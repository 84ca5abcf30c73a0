import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sentences, tokenize } from "@warraq/tokenize";
import type { Report, Task } from "../task.js";

interface Row {
  readonly sent: string;
  readonly text: string;
  readonly tokens: readonly string[];
  /** Code-point offsets into `text`. */
  readonly spans: readonly (readonly [number, number])[];
}

type Pair = readonly [start: number, end: number];

/** Hits, misses and false alarms of one comparison. */
class Score {
  hits = 0;
  gold = 0;
  found = 0;

  add(gold: Iterable<string | number>, found: Iterable<string | number>): void {
    const wanted = new Set(gold);
    const given = new Set(found);
    this.gold += wanted.size;
    this.found += given.size;
    for (const key of given) if (wanted.has(key)) this.hits++;
  }

  get precision(): number {
    return this.found === 0 ? 0 : this.hits / this.found;
  }

  get recall(): number {
    return this.gold === 0 ? 0 : this.hits / this.gold;
  }

  get f1(): number {
    return this.gold + this.found === 0 ? 0 : (2 * this.hits) / (this.gold + this.found);
  }
}

function dataFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path)
    .filter((name) => name.endsWith(".sentences.jsonl"))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw new Error(`${path} holds no *.sentences.jsonl file`);
  return files;
}

function readRows(file: string): Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Row);
}

/** UTF-16 offset of each code point of the text, and of its end. */
function codeUnitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

const hasLetter = (text: string) => /[\p{L}\p{M}]/u.test(text);
const hasDigit = (text: string) => /\p{N}/u.test(text);
const isWordLike = (text: string) => hasLetter(text) || hasDigit(text);

/**
 * The treebank's orthographic words. It splits clitics, so tokens that touch are put together
 * again where both have letters; a token of digits stays apart from a proclitic (و + 2014), and
 * punctuation stays apart from everything.
 */
function goldWords({ text, spans }: Row): Pair[] {
  const offsets = codeUnitOffsets(text);
  const merged: { start: number; end: number; letters: boolean }[] = [];
  for (const [from, to] of spans) {
    const start = offsets[from] ?? 0;
    const end = offsets[to] ?? text.length;
    const piece = text.slice(start, end);
    if (!isWordLike(piece)) continue;
    const last = merged.at(-1);
    const letters = hasLetter(piece);
    if (last?.end === start && last.letters && letters) last.end = end;
    else merged.push({ start, end, letters });
  }
  return merged.map(({ start, end }) => [start, end]);
}

const key = ([start, end]: Pair) => `${start}-${end}`;

function compareWords(row: Row, spans: Score, boundaries: Score, errors: string[]): void {
  const gold = goldWords(row);
  const found = tokenize(row.text)
    .filter((token) => isWordLike(token.text))
    .map(({ start, end }): Pair => [start, end]);
  spans.add(gold.map(key), found.map(key));
  boundaries.add(gold.flat(), found.flat());
  const wanted = new Set(gold.map(key));
  const given = new Set(found.map(key));
  const show = (pairs: Pair[], others: Set<string>) =>
    pairs
      .filter((pair) => !others.has(key(pair)))
      .map(([start, end]) => row.text.slice(start, end))
      .join(" | ");
  const missed = show(gold, given);
  const extra = show(found, wanted);
  if (missed !== extra || missed !== "") {
    errors.push(`word ${row.sent}: gold ${missed || "-"}; found ${extra || "-"}`);
  }
}

/** Joins all sentences by a space and looks for the places where they meet. */
function compareSentences(rows: readonly Row[], spans: Score, ends: Score, errors: string[]): void {
  const gold: Pair[] = [];
  let joined = "";
  for (const { text } of rows) {
    const sentence = text.trim();
    if (joined !== "") joined += " ";
    gold.push([joined.length, joined.length + sentence.length]);
    joined += sentence;
  }
  const found = sentences(joined).map(({ start, end }): Pair => [start, end]);
  spans.add(gold.map(key), found.map(key));
  ends.add(
    gold.map(([, end]) => end),
    found.map(([, end]) => end),
  );
  const wanted = new Set(gold.map(([, end]) => end));
  const given = new Set(found.map(([, end]) => end));
  const around = (end: number) => `…${joined.slice(end - 25, end)}⏹${joined.slice(end, end + 25)}…`;
  for (const end of wanted) if (!given.has(end)) errors.push(`sentence missed: ${around(end)}`);
  for (const end of given) if (!wanted.has(end)) errors.push(`sentence extra: ${around(end)}`);
}

/** Words and sentences against a treebank: `{ sent, text, tokens, spans }` a line. */
export const sentencesTask: Task = {
  name: "sentences",
  description: "words and sentences against treebank sentences (*.sentences.jsonl)",
  run({ data }): Report {
    const words = new Score();
    const wordBoundaries = new Score();
    const sentenceSpans = new Score();
    const sentenceEnds = new Score();
    const errors: string[] = [];
    let count = 0;
    for (const file of dataFiles(data)) {
      const rows = readRows(file);
      count += rows.length;
      compareSentences(rows, sentenceSpans, sentenceEnds, errors);
      for (const row of rows) compareWords(row, words, wordBoundaries, errors);
    }
    const rows: [string, Score][] = [
      ["words (spans)", words],
      ["word boundaries", wordBoundaries],
      ["sentences (spans)", sentenceSpans],
      ["sentence ends", sentenceEnds],
    ];
    return {
      tables: [
        {
          title: `Words and sentences of ${count} sentences`,
          columns: ["what", "gold", "found", "precision", "recall", "F1"],
          rows: rows.map(([name, s]) => [name, s.gold, s.found, s.precision, s.recall, s.f1]),
        },
      ],
      errors,
      figures: {
        sentences: count,
        wordBoundaryF1: wordBoundaries.f1,
        wordSpanF1: words.f1,
        sentenceF1: sentenceEnds.f1,
        sentenceSpanF1: sentenceSpans.f1,
      },
    };
  },
};
