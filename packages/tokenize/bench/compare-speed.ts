// Words of a text, beside the tokenizers that JavaScript offers today: `npm run bench [-- <file>]`.
//
// By default the text is the project's own passages, repeated to 1 MB. All contenders take turns in
// one run, so that the ratios hold whatever else the machine does. This is a plain script because
// vitest rewrites imports, which makes small functions that call each other ten times slower.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import Wink from "wink-tokenizer";
import { createSegmenter, sentences, tokenize, words } from "../src/index.js";
import { hardPassages } from "../test/fixtures/hard-sentences.js";

const BYTES = 1_000_000;
/** Intl.Segmenter takes minutes for what the others do in milliseconds. */
const SHORT = 20_000;
const ROUNDS = 25;

function benchText(file: string | undefined): string {
  const passages = () => hardPassages().map((passage) => passage.text);
  const source = file ? readFileSync(file, "utf8") : passages().join("\n\n");
  const copies = Math.ceil(BYTES / Buffer.byteLength(source));
  return Buffer.from(source.repeat(copies)).subarray(0, BYTES).toString();
}

function countWordLike(segmenter: Pick<Intl.Segmenter, "segment">, text: string): number {
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++;
  return count;
}

const text = benchText(process.argv[2]);
const short = text.slice(0, SHORT);
const miniSearch = MiniSearch.getDefault("tokenize") as (text: string) => string[];
const wink = new Wink();
const intl = new Intl.Segmenter("ar", { granularity: "word" });
const own = createSegmenter({ granularity: "word" });
const unicode = createSegmenter({ granularity: "word", mode: "unicode" });

const contenders: readonly (readonly [
  name: string,
  text: string,
  run: (text: string) => number,
])[] = [
  ["words", text, (t) => words(t).length],
  ["tokenize", text, (t) => tokenize(t).length],
  ["sentences", text, (t) => sentences(t).length],
  ["MiniSearch", text, (t) => miniSearch(t).length],
  ["wink-tokenizer", text, (t) => wink.tokenize(t).length],
  ["createSegmenter", short, (t) => countWordLike(own, t)],
  ["createSegmenter, unicode", short, (t) => countWordLike(unicode, t)],
  ["Intl.Segmenter", short, (t) => countWordLike(intl, t)],
];

const times = new Map(contenders.map(([name]) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, input, run] of contenders) {
    const start = performance.now();
    run(input);
    times.get(name)?.push(performance.now() - start);
  }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const rates = new Map(
  contenders.map(([name, input]) => {
    return [name, words(input).length / median(times.get(name) ?? []) / 1000];
  }),
);
const base = rates.get("words") ?? 0;
console.log(
  `${words(text).length} words in ${Buffer.byteLength(text)} bytes, Node ${process.version}`,
);
for (const [name, rate] of rates) {
  const ratio = (base / rate).toFixed(1);
  console.log(
    `${name.padEnd(26)} ${rate.toFixed(2).padStart(7)} million words/s   words: ${ratio}x`,
  );
}
