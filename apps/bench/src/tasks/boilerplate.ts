import { existsSync } from "node:fs";
import { join } from "node:path";
import { createClassifier } from "@warraq/boilerplate";
import { readFeeds } from "../../../../packages/boilerplate/scripts/read-feeds.js";
import {
  type LabelledPage,
  readLabelled,
} from "../../../../packages/boilerplate/scripts/read-labelled.js";
import {
  trainingSet,
  trainWithout,
} from "../../../../packages/boilerplate/scripts/training-set.js";
import {
  type Classifier,
  createClassifierWith,
} from "../../../../packages/boilerplate/src/classify.js";
import type { Report, Table, Task, TaskOptions } from "../task.js";
import { emptyScore, figures, type Score, scorePage } from "./boilerplate-score.js";
import { templateReport } from "./boilerplate-templates.js";

const kinds = ["plain", "html", "layout"] as const;
type Kind = (typeof kinds)[number];

interface Entry {
  readonly kind: Kind;
  readonly page: LabelledPage;
}

function readEntries(path: string): Entry[] {
  const isLayout = /(^|\/)layouts(\/|$)/.test(path);
  const kindOf = (page: LabelledPage): Kind => (isLayout ? "layout" : page.html ? "html" : "plain");
  const entries = readLabelled(path).map((page) => ({ kind: kindOf(page), page }));
  const layouts = join(path, "layouts");
  if (!existsSync(join(layouts, "labels"))) return entries;
  return [...entries, ...readLabelled(layouts).map((page) => ({ kind: "layout" as const, page }))];
}

/** Gives the classifier for a site: the shipped one, or one that was trained without that site. */
function classifiersBySite(entries: readonly Entry[], data: string, folds: string | undefined) {
  if (folds === undefined) {
    const shipped = createClassifier();
    return () => shipped;
  }
  if (folds !== "site") throw new Error(`--folds ${folds}: boilerplate knows only "site"`);
  const training = entries.filter((entry) => entry.kind !== "layout").map((entry) => entry.page);
  const set = trainingSet(training, readFeeds(data));
  const sites = new Set(training.map((page) => page.site));
  const trained = new Map<string | undefined, Classifier>();
  return (site: string): Classifier => {
    const without = sites.has(site) ? site : undefined;
    const known = trained.get(without);
    if (known !== undefined) return known;
    const made = createClassifierWith(trainWithout(set, without), {});
    trained.set(without, made);
    return made;
  };
}

const columns = [
  "lines",
  "keep P",
  "keep R",
  "keep F1",
  "furniture",
  "removed",
  "body lost",
  "labels",
  "spans",
  "found",
];

function row(name: string, score: Score): (string | number)[] {
  const f = figures(score);
  return [
    name,
    f.lines,
    f.precision,
    f.recall,
    f.f1,
    f.furniture,
    f.removed,
    f.lost,
    f.labels,
    f.spans,
    f.spansFound,
  ];
}

function labelTable(kind: Kind, score: Score): Table {
  const rows = [...score.byLabel].map(([label, n]) => [label, n.lines, n.removed, n.labelRight]);
  return { title: `Labels, ${kind}`, columns: ["label", "lines", "removed", "label right"], rows };
}

function run({ data, folds }: TaskOptions): Report {
  const entries = readEntries(data);
  const classifierFor = classifiersBySite(entries, data, folds);
  const byKind = new Map<Kind, Score>(kinds.map((kind) => [kind, emptyScore()]));
  const bySite = new Map<string, Score>();
  for (const { kind, page } of entries) {
    const result = classifierFor(page.site).classify(page.text);
    const site = `${kind} ${page.site}`;
    if (!bySite.has(site)) bySite.set(site, emptyScore());
    scorePage(byKind.get(kind) as Score, page, result);
    scorePage(bySite.get(site) as Score, page, result);
  }
  const shown = [...byKind].filter(([, score]) => score.article + score.furniture > 0);
  const errors = shown.flatMap(([kind, score]) =>
    score.errors.map((e) => ({ ...e, line: `${kind} ${e.line}` })),
  );
  const templates = templateReport(
    data,
    entries.map((entry) => entry.page),
  );
  const withTemplates = templates.table.rows.length > 0;
  return {
    tables: [
      {
        title: "By site",
        columns: ["site", ...columns],
        rows: [...bySite].map(([site, score]) => row(site, score)),
      },
      ...shown.map(([kind, score]) => labelTable(kind, score)),
      ...(withTemplates ? [templates.table] : []),
      {
        title:
          "In all (soft lines left out; a span is found when a removed part shares half of the union with it)",
        columns: ["texts", ...columns],
        rows: shown.map(([kind, score]) => row(kind, score)),
      },
    ],
    errors: errors.sort((a, b) => b.weight - a.weight).map((e) => e.line),
    figures: {
      ...Object.fromEntries(shown.map(([kind, score]) => [kind, figures(score)])),
      ...(withTemplates ? { templates: templates.figures } : {}),
    },
  };
}

export const boilerplateTask: Task = {
  name: "boilerplate",
  description: "keep or drop and label of each line of labelled pages",
  run,
};
