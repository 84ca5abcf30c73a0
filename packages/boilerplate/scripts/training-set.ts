import type { ChainModel } from "../src/chain.js";
import { makePages } from "../training/make-pages.js";
import { readPages } from "../training/read-pages.js";
import { toExample } from "./examples.js";
import { pruneWords } from "./prune-words.js";
import type { Feed } from "./read-feeds.js";
import type { LabelledPage } from "./read-labelled.js";
import { defaultTraining, type Example, type TrainingOptions, trainChain } from "./train-chain.js";

/** Made pages for each feed, and with no feed at all. */
const pagesPerFeed = 170;

/** How often a real page counts against a made one. */
const realWeight = 8;

/** How often a page written for training counts against a made one. */
const writtenWeight = 4;

/** An example and the site that it is from, so that a site can be left out. */
export interface SiteExample {
  readonly site: string;
  readonly example: Example;
}

/** Everything there is to learn from: labelled pages, and pages made from each feed. */
export function trainingSet(pages: readonly LabelledPage[], feeds: readonly Feed[]): SiteExample[] {
  const made = [undefined, ...feeds].flatMap((feed, i) => makePages(feed, pagesPerFeed, 11 + i));
  const written = readPages(new URL("../training/pages/", import.meta.url));
  return [
    ...written.map((page) => ({ site: page.site, example: toExample(page, writtenWeight) })),
    ...pages.map((page) => ({ site: page.site, example: toExample(page, realWeight) })),
    ...made.map((page) => ({ site: page.site, example: toExample(page) })),
  ];
}

/** Trains a model on everything but the pages of one site. */
export function trainWithout(
  set: readonly SiteExample[],
  site?: string,
  options: TrainingOptions = defaultTraining,
): ChainModel {
  const examples = set.filter((entry) => entry.site !== site).map((entry) => entry.example);
  return pruneWords(trainChain(examples, options), examples);
}
