/**
 * Prints how long each package takes on one text, as a multiple of the floor (a loop that only reads
 * the characters) and of the tokenizer, all measured in one run: ratios carry over from machine to
 * machine, seconds do not.
 */
import { readFileSync } from "node:fs";
import { createClassifier } from "@warraq/boilerplate";
import { createNormalizer } from "@warraq/normalize";
import { createNumberFinder } from "@warraq/numbers";
import { createAnalyzer } from "@warraq/pipeline";
import { createCliticSegmenter } from "@warraq/segment";
import { sentences, tokenize } from "@warraq/tokenize";
import { Command } from "commander";
import { tableLines } from "./print-report.js";

const warmUp = 2;
const rounds = 15;
const length = 1_000_000;

function readingLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

const search = createNormalizer("search");
const finder = createNumberFinder();
const segmenter = createCliticSegmenter();
const classifier = createClassifier();
const analyze = createAnalyzer();

const stages: readonly (readonly [name: string, run: (text: string) => unknown])[] = [
  ["read every character (floor)", readingLoop],
  ["normalize, search preset", (text) => search.normalize(text)],
  ["align, search preset", (text) => search.align(text)],
  ["tokenize", (text) => tokenize(text)],
  ["sentences", (text) => sentences(text)],
  ["findNumbers", (text) => finder.find(text)],
  ["segment", (text) => segmenter.segment(text)],
  ["classify", (text) => classifier.classify(text)],
  ["analyze", (text) => analyze(text)],
];

function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0] as T);
}

/**
 * Milliseconds of each stage in every round. The stages take turns, so that a slow moment of the
 * machine hits all of them, and change places, so that none always pays for another's garbage.
 */
function measure(text: string): Map<string, number[]> {
  const times = new Map(stages.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, run] of shuffled(stages)) {
      const start = performance.now();
      run(text);
      if (round >= warmUp) times.get(name)?.push(performance.now() - start);
    }
  }
  return times;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The median of what a stage takes in a round as a multiple of another. */
const ratio = (values: readonly number[], base: readonly number[]) =>
  median(values.map((value, round) => value / (base[round] ?? 1)));

const { data } = new Command("speed")
  .description("Time every package on one text; ratios within one run.")
  .option("--data <file>", "a text; default: an article of the tests, repeated")
  .parse()
  .opts<{ data?: string }>();
const sample = readFileSync(
  data ?? new URL("../../../packages/cli/test/fixtures/port-expansion.txt", import.meta.url),
  "utf8",
);
const text = sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
const times = measure(text);
const floor = times.get("read every character (floor)") ?? [];
const tokens = times.get("tokenize") ?? [];

console.log(
  tableLines({
    title: `${text.length} characters, median of ${rounds} rounds, Node ${process.versions.node}`,
    columns: ["stage", "ms", "million chars/s", "× floor", "× tokenize"],
    rows: [...times].map(([name, values]) => [
      name,
      median(values).toFixed(1),
      (text.length / median(values) / 1000).toFixed(1),
      ratio(values, floor).toFixed(1),
      ratio(values, tokens).toFixed(2),
    ]),
  }).join("\n"),
);
