/**
 * Times the built package on running news, as a reader of many articles meets it: each article once,
 * in an order that mixes the outlets, the first half to warm up and the second half on the clock.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createCliticSegmenter, segment } from "@warraq/segment";

const directory = process.argv[2];
if (directory === undefined) {
  console.error(
    'usage: npm run speed -- <directory of .jsonl.gz files with a "text" in each line>',
  );
  process.exit(1);
}

function readTexts(path: string): string[] {
  const texts = new Set<string>();
  for (const file of readdirSync(path).sort()) {
    if (!file.endsWith(".jsonl.gz")) continue;
    const lines = gunzipSync(readFileSync(join(path, file)))
      .toString("utf8")
      .split("\n");
    for (const line of lines)
      if (line !== "") texts.add((JSON.parse(line) as { text: string }).text);
  }
  return [...texts];
}

// The same order in every run.
function shuffle<T>(items: T[]): T[] {
  let state = 1;
  for (let i = items.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}

const count = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + segment(text).length, 0);

function time(name: string, texts: readonly string[], run: (text: string) => unknown): void {
  const start = performance.now();
  for (const text of texts) run(text);
  const seconds = (performance.now() - start) / 1000;
  const words = count(texts);
  const speed = (words / seconds / 1e6).toFixed(2);
  console.log(`| ${name} | ${words} | ${speed} | ${((seconds / words) * 1e9).toFixed(0)} |`);
}

const texts = shuffle(readTexts(directory));
const first = texts.slice(0, texts.length / 2);
const second = texts.slice(texts.length / 2);
const few = second.slice(0, 40);
const formsOf = (of: readonly string[]) => new Set(of.join(" ").match(/[\u0621-\u064a]+/g) ?? []);
const known = formsOf(first);
const fresh = [...formsOf(second)].filter((form) => !known.has(form)).join(" ");
const factory = createCliticSegmenter();

console.log("| | words | million a second | ns a word |\n| --- | --: | --: | --: |");
time("first half, cold, `segment`", first, (text) => segment(text));
time("second half, `segment`", second, (text) => segment(text));
for (const text of first) factory.segment(text);
time("second half, factory", second, (text) => factory.segment(text));
for (let i = 0; i < 50; i += 1) for (const text of few) factory.segment(text);
time("words in the cache: 40 articles again", few, (text) => factory.segment(text));
const other = createCliticSegmenter();
time("words never seen: new forms of the second half", [fresh], (text) => other.segment(text));
