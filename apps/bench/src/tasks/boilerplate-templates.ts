import { createClassifier, learnTemplate } from "@warraq/boilerplate";
import { readFeeds } from "../../../../packages/boilerplate/scripts/read-feeds.js";
import type { LabelledPage } from "../../../../packages/boilerplate/scripts/read-labelled.js";
import type { Table } from "../task.js";
import { emptyScore, figures, scorePage } from "./boilerplate-score.js";

/** Articles of a site that a template is learned from. */
const articles = 20;

const columns = [
  "labelled texts",
  "furniture",
  "removed",
  "body lost",
  "entries",
  "marked",
  "of them body",
];

/** Lines of the pages that the template itself marked, and how many of them are title or body. */
function marked(
  pages: readonly LabelledPage[],
  classify: ReturnType<typeof createClassifier>["classify"],
) {
  let all = 0;
  let wrong = 0;
  for (const page of pages) {
    const starts = new Map<number, number>();
    let start = 0;
    page.text.split("\n").forEach((line, i) => {
      starts.set(start, i + 1);
      start += line.length + 1;
    });
    const keepOf = new Map(page.lines.map((line) => [line.n, line.keep]));
    for (const block of classify(page.text).blocks) {
      if (!block.reason.startsWith("the site's template")) continue;
      all++;
      if (keepOf.get(starts.get(block.start) ?? -1)) wrong++;
    }
  }
  return { all, wrong };
}

/**
 * Learns a template from the first articles of each feed, leaving out the labelled texts themselves,
 * and scores the labelled plain texts of the same site with it.
 */
export function templateReport(data: string, pages: readonly LabelledPage[]) {
  const rows: (string | number)[][] = [];
  const total = { furniture: 0, removed: 0, lost: 0, marked: 0, wrong: 0 };
  for (const feed of readFeeds(data)) {
    const own = pages.filter((page) => page.site === feed.site && !page.html);
    if (own.length === 0) continue;
    const known = new Set(own.map((page) => page.text.trim()));
    const unseen = feed.articles.filter((article) => !known.has(article.text.trim()));
    const template = learnTemplate(unseen.slice(0, articles).map((article) => article.text));
    const { classify } = createClassifier({ template });
    const score = emptyScore();
    for (const page of own) scorePage(score, page, classify(page.text));
    const { furniture, lost } = figures(score);
    const { all, wrong } = marked(own, classify);
    rows.push([
      feed.name,
      own.length,
      furniture,
      score.furnitureRemoved,
      lost,
      template.entries.length,
      all,
      wrong,
    ]);
    total.furniture += furniture;
    total.removed += score.furnitureRemoved;
    total.lost += lost;
    total.marked += all;
    total.wrong += wrong;
  }
  const table: Table = {
    title: `Templates, learned from ${articles} articles of each feed`,
    columns: ["feed", ...columns],
    rows,
  };
  return { table, figures: total };
}
