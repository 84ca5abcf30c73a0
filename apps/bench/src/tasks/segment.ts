import { type CliticSegmenter, createCliticSegmenter, type Scheme } from "@warraq/segment";
import { compare, type Outcome } from "../segment/compare.js";
import { crossValidate } from "../segment/cross-validate.js";
import { type GoldSentence, readGold } from "../segment/gold.js";
import { type Measures, measure } from "../segment/measures.js";
import type { Report, Table, Task, TaskOptions } from "../task.js";

const COLUMNS = ["", "words", "accuracy", "precision", "recall", "F1", "calibration error"];

const row = (name: string, m: Measures) => [
  name,
  m.words,
  m.accuracy,
  m.precision,
  m.recall,
  m.f1,
  m.calibrationError,
];

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

// The part of speech of the longest piece stands for the word.
function partOfSpeech({ gold }: Outcome): string {
  const longest = gold.segs.reduce((best, piece, i) => {
    return piece.length > (gold.segs[best] ?? "").length ? i : best;
  }, 0);
  return gold.upos?.[longest] ?? "(not given)";
}

function byScheme(
  sentences: readonly GoldSentence[],
  judge: (group: readonly GoldSentence[], scheme: Scheme) => Outcome[],
): Map<Scheme, Outcome[]> {
  const groups = groupBy(sentences, (sentence) => sentence.scheme) as Map<Scheme, GoldSentence[]>;
  return new Map([...groups].map(([scheme, group]) => [scheme, judge(group, scheme)]));
}

const compareAll = (sentences: readonly GoldSentence[], segmenter: CliticSegmenter) =>
  sentences.flatMap((sentence) => compare(sentence, segmenter));

function posTable(scheme: Scheme, outcomes: readonly Outcome[]): Table {
  const groups = [...groupBy(outcomes, partOfSpeech)].sort((a, b) => b[1].length - a[1].length);
  return {
    title: `${scheme} by part of speech of the longest piece`,
    columns: COLUMNS,
    rows: groups.map(([name, group]) => row(name, measure(group))),
  };
}

function errorLine(scheme: Scheme, { gold, predicted, confidence }: Outcome): string {
  const sure = confidence.toFixed(2);
  return `${scheme} ${gold.sent}: ${gold.word} is ${gold.segs.join(" + ")}, not ${predicted.join(" + ")} (${sure})`;
}

function reportOf(results: ReadonlyMap<Scheme, readonly Outcome[]>): Report {
  const measured = [...results].map(([scheme, outcomes]) => [scheme, measure(outcomes)] as const);
  const wrong = [...results].flatMap(([scheme, outcomes]) =>
    outcomes.filter(({ right }) => !right).map((outcome) => ({ scheme, outcome })),
  );
  wrong.sort((a, b) => b.outcome.confidence - a.outcome.confidence);
  return {
    tables: [
      {
        title: "Arabic words with all boundaries right, and boundaries, by scheme",
        columns: COLUMNS,
        rows: measured.map(([scheme, m]) => row(scheme, m)),
      },
      ...[...results].map(([scheme, outcomes]) => posTable(scheme, outcomes)),
    ],
    errors: wrong.map(({ scheme, outcome }) => errorLine(scheme, outcome)),
    figures: Object.fromEntries(measured),
  };
}

function run({ data, folds }: TaskOptions): Report {
  const sentences = readGold(data);
  if (folds === undefined) {
    return reportOf(
      byScheme(sentences, (group, scheme) => compareAll(group, createCliticSegmenter({ scheme }))),
    );
  }
  if (folds !== "document") throw new Error(`--folds must be document, not ${folds}`);
  return reportOf(
    byScheme(sentences, (group, scheme) => crossValidate(data, group, scheme, compareAll)),
  );
}

/** Clitic segmentation against a treebank. */
export const segmentTask: Task = {
  name: "segment",
  description: "Clitics of words against a treebank: .seg.jsonl, a file or a directory",
  run,
};
