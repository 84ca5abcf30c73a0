import { cueMatcher } from "../src/cue-matcher.js";
import { labels } from "../src/labels.js";
import { pageFeatures } from "../src/page-features.js";
import { readPage } from "../src/read-page.js";
import type { LabelledPage } from "./read-labelled.js";
import type { Example } from "./train-chain.js";

/** Start offset of every line of a text, 1-based number first. */
function lineNumberByStart(text: string): Map<number, number> {
  const numbers = new Map<number, number>();
  let start = 0;
  text.split("\n").forEach((line, i) => {
    numbers.set(start, i + 1);
    start += line.length + 1;
  });
  return numbers;
}

/** A training example from a labelled page; lines without a label are not learned from. */
export function toExample(page: LabelledPage, weight = 1): Example {
  const read = readPage(page.text, cueMatcher());
  const numbers = lineNumberByStart(page.text);
  const byNumber = new Map(page.lines.map((line) => [line.n, line]));
  const gold = read.lines.map(({ start }) => {
    const line = byNumber.get(numbers.get(start) ?? -1);
    return line === undefined || line.soft ? -1 : labels.indexOf(line.label);
  });
  return { features: pageFeatures(read), labels: Int8Array.from(gold), weight };
}
