// Words of a text, beside the tokenizers that JavaScript offers today: `npm run bench [-- <file>]`.
//
// By default the text is the project's own passages, repeated to 1 MB. All contenders take turns in
// one run, each round in another order: what one leaves behind for the garbage collector, another
// has to pay for. Ratios are taken within a round and their median is shown, so that they hold
// whatever else the machine does. This is a plain script because vitest rewrites imports, which
// makes small functions that call each other ten times slower.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import Wink from "wink-tokenizer";
import { createSegmenter, sentences, tokenize, words } from "../src/index.js";
import { hardPassages } from "../test/fixtures/hard-sentences.js";

const BYTES = 1_000_000;
/** Intl.Segmenter takes minutes for what the others do in milliseconds. */
const SHORT = 20_000;
const WARM_UP = 10;
const ROUNDS = 60;

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
const segmenter = createSegmenter({ granularity: "word" });
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
  ["createSegmenter", short, (t) => countWordLike(segmenter, t)],
  ["createSegmenter, unicode", short, (t) => countWordLike(unicode, t)],
  ["Intl.Segmenter", short, (t) => countWordLike(intl, t)],
];

function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0] as T);
}

const wordCounts = new Map([text, short].map((input) => [input, words(input).length]));
/** Seconds a million words in each round. */
const times = new Map(contenders.map(([name]) => [name, [] as number[]]));
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const [name, input, run] of shuffled(contenders)) {
    const start = performance.now();
    run(input);
    const seconds = (performance.now() - start) / 1000;
    if (round >= WARM_UP) times.get(name)?.push((seconds / (wordCounts.get(input) ?? 1)) * 1e6);
  }
}

/** The value below which so great a share of the values lies. */
const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

console.log(
  `${words(text).length} words in ${Buffer.byteLength(text)} bytes, ${ROUNDS} rounds, Node ${process.version}`,
);
const own = times.get("words") ?? [];
for (const [name, values] of times) {
  const ratios = values.map((value, round) => value / (own[round] ?? 0));
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(1));
  const rate = (1 / quantile(values, 0.5)).toFixed(2).padStart(7);
  // The fastest rounds are those in which no garbage had to be collected.
  const fastest = (Math.min(...values) / Math.min(...own)).toFixed(1);
  console.log(
    `${name.padEnd(26)} ${rate} million words/s   words: ${middle}x (${low} to ${high}), fastest rounds ${fastest}x`,
  );
}
