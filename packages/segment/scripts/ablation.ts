import { gzipSync } from "node:zlib";
import { crossValidate } from "./cross-validate.js";
import { modelSizes } from "./model-sizes.js";
import { type TrainingOptions, trainModel } from "./train-model.js";
import { readCounts, readTreebank } from "./treebank.js";

const directory = process.argv[2];
if (directory === undefined) {
  console.error("usage: npm run ablation -- <directory with pud.seg.jsonl and the word counts>");
  process.exit(1);
}

const words = readTreebank(directory);
const counts = readCounts(directory);
const standard: TrainingOptions = { counts, ...modelSizes.standard };

const variants: readonly (readonly [string, TrainingOptions])[] = [
  ["standard", standard],
  ["forms seen 6 times or more", { ...standard, leastCount: 6 }],
  ["12 times", { ...standard, leastCount: 12 }],
  ["24 times", { ...standard, leastCount: 24, hashBits: 24 }],
  ["lite", { counts, ...modelSizes.lite }],
  ["100 times", { ...standard, leastCount: 100, hashBits: 23 }],
  ["standard without context", { ...standard, without: "context" }],
  ["standard without hand-cut sentences", { ...standard, without: "sentences" }],
  ["and without hand-cut words", { ...standard, without: "annotations" }],
  ["no lexicon", { ...standard, counts: new Map() }],
];

const percent = (share: number) => (share * 100).toFixed(2);

console.log("| model | kB gzipped | atb % | d3 % |\n| --- | --: | --: | --: |");
for (const [name, options] of variants) {
  const { lexicon, weights } = trainModel(words, options);
  const size = gzipSync(lexicon + weights, { level: 9 }).length / 1000;
  const { atb, d3 } = crossValidate(words, (seen) => trainModel(seen, options));
  console.log(`| ${name} | ${size.toFixed(0)} | ${percent(atb)} | ${percent(d3)} |`);
}
