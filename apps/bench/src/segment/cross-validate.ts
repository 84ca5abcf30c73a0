import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { CliticSegmenter, Scheme } from "@warraq/segment";
import { bindModel } from "@warraq/segment/model";
// Training is no part of the published package: it needs Node and the data.
import { modelSizes } from "../../../../packages/segment/scripts/model-sizes.js";
import { trainModel } from "../../../../packages/segment/scripts/train-model.js";
import { readCounts, readTreebank } from "../../../../packages/segment/scripts/treebank.js";
import type { Outcome } from "./compare.js";
import type { GoldSentence } from "./gold.js";

const FOLDS = 10;

/** The document of a sentence: `n01001011` is sentence 011 of `n01001`. */
const documentOf = (sentence: string) => sentence.replace(/\d{3}$/, "");

/**
 * Trains on nine tenths of the documents and judges the tenth, ten times, so that every sentence
 * is judged by a model that has seen nothing of its document.
 */
export function crossValidate(
  data: string,
  sentences: readonly GoldSentence[],
  scheme: Scheme,
  judge: (group: readonly GoldSentence[], segmenter: CliticSegmenter) => Outcome[],
): Outcome[] {
  const directory = statSync(data).isDirectory() ? data : dirname(data);
  const words = readTreebank(directory);
  const counts = readCounts(directory);
  const documents = [...new Set(sentences.map(({ id }) => documentOf(id)))].sort();
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = words.filter(({ sent }) => foldOf.get(documentOf(sent)) !== fold);
    const model = trainModel(seen, { counts, ...modelSizes.standard });
    const { createCliticSegmenter } = bindModel(model);
    const unseen = sentences.filter(({ id }) => foldOf.get(documentOf(id)) === fold);
    outcomes.push(...judge(unseen, createCliticSegmenter({ scheme })));
  }
  return outcomes;
}
