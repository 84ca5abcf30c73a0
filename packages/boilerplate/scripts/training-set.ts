import type { PartModels } from "../src/inline/find-parts.js";
import { makePages } from "../training/make-pages.js";
import { readPages } from "../training/read-pages.js";
import { toExample } from "./examples.js";
import { pruneWords } from "./prune-words.js";
import type { Feed } from "./read-feeds.js";
import type { LabelledPage } from "./read-labelled.js";
import { defaultTraining, type Example, type TrainingOptions, trainChain } from "./train-chain.js";
import { trainPieces } from "./train-pieces.js";

/** Made pages for each feed, and with no feed at all. */
const pagesPerFeed = 170;

/** How often a page counts against a made one: a real one, and one written for training. */
const realWeight = 8;
const writtenWeight = 4;

/** A page to learn from; its site is named so that it can be left out. */
export interface TrainingPage {
  readonly site: string;
  readonly page: LabelledPage;
  readonly isMade: boolean;
  readonly example: Example;
}

/** Everything there is to learn from: labelled pages, and pages made from each feed. */
export function trainingSet(
  pages: readonly LabelledPage[],
  feeds: readonly Feed[],
): TrainingPage[] {
  const made = [undefined, ...feeds].flatMap((feed, i) => makePages(feed, pagesPerFeed, 11 + i));
  const written = readPages(new URL("../training/pages/", import.meta.url));
  const entry = (page: LabelledPage, weight: number, isMade = false): TrainingPage => ({
    site: page.site,
    page,
    isMade,
    example: toExample(page, weight),
  });
  return [
    ...written.map((page) => entry(page, writtenWeight)),
    ...pages.map((page) => entry(page, realWeight)),
    ...made.map((page) => entry(page, 1, true)),
  ];
}

/** Trains the models of lines and of their pieces on everything but the pages of one site. */
export function trainWithout(
  set: readonly TrainingPage[],
  site?: string,
  options: TrainingOptions = defaultTraining,
): PartModels {
  const rest = set.filter((entry) => entry.site !== site);
  const examples = rest.map((entry) => entry.example);
  const lines = pruneWords(trainChain(examples, options), examples);
  return { lines, pieces: trainPieces(rest, lines) };
}
