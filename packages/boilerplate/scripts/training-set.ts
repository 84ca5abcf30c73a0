import type { ChainModel } from "../src/chain.js";
import { toExample } from "./examples.js";
import type { LabelledPage } from "./read-labelled.js";
import { trainChain } from "./train-chain.js";

/** Trains a model on labelled pages, leaving out those of one site. */
export function trainOn(pages: readonly LabelledPage[], withoutSite?: string): ChainModel {
  return trainChain(
    pages.filter((page) => page.site !== withoutSite).map((page) => toExample(page)),
  );
}
