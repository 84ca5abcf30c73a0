import type { Feed } from "../scripts/read-feeds.js";
import type { LabelledPage } from "../scripts/read-labelled.js";
import { randomNumbers } from "../scripts/train-chain.js";
import { cueMatcher } from "../src/cue-matcher.js";
import { readPage } from "../src/read-page.js";
import { teaserRuns } from "../src/teaser-runs.js";
import { inSomeForm } from "./body-forms.js";
import { createDraw, type Draw } from "./fill-slots.js";
import { createPageBuilder, type MadeLine } from "./page-builder.js";
import { fullPage, listing, plainPage } from "./page-styles.js";
import { type Article, readArticles } from "./read-articles.js";
import { slots } from "./slots.js";
import { storyOf } from "./story.js";

/** Puts blank lines between lines as a whole page does: none, one everywhere, or here and there. */
function spread(lines: MadeLine[], draw: Draw): void {
  const style = draw.whole(0, 3);
  for (const line of lines) {
    if (style === 1) line.gap = 1;
    else if (style === 2) line.gap = draw.chance(0.25) ? draw.whole(1, 3) : 0;
    else if (style === 3) line.gap = line.label === "body" ? 1 : draw.chance(0.5) ? 1 : 0;
  }
}

/**
 * Drops unmarked teasers that not even a reader who compares topics would tell from the article:
 * there is nothing to learn from them but to distrust prose.
 */
function dropHopeless(lines: readonly MadeLine[]): MadeLine[] {
  if (!lines.some((line) => line.unmarked)) return [...lines];
  const told = teaserRuns(readPage(lines.map((line) => line.text).join("\n"), cueMatcher()));
  return told.length === lines.length
    ? lines.filter((line, i) => !line.unmarked || told[i] !== 0)
    : [];
}

function toPage(id: string, lines: readonly MadeLine[], html: boolean): LabelledPage {
  const texts: string[] = [];
  const labelled = [];
  for (const { text, label, gap } of lines) {
    for (let i = 0; i < gap; i++) texts.push("");
    texts.push(text);
    labelled.push({ n: texts.length, label, keep: label === "title" || label === "body" });
  }
  return { id, site: "made", html, text: texts.join("\n"), lines: labelled };
}

/** Four to twelve words in a row of a story's prose, without the mark at their end. */
function clauseOf(story: Article, draw: Draw): string {
  const words = draw.pick(story.lines).split(" ");
  const count = draw.whole(4, 12);
  const at = draw.chance(0.5) ? 0 : draw.whole(0, Math.max(0, words.length - count));
  return words
    .slice(at, at + count)
    .join(" ")
    .replace(/[.،:؛]+$/, "");
}

/** The words of a headline that would serve as topics. */
function topicOf(title: string, draw: Draw): string {
  const words = title.split(" ");
  const at = draw.whole(0, Math.max(0, words.length - 2));
  return words.slice(at, at + draw.whole(1, 2)).join(" ");
}

function makePage(id: string, shelf: readonly Article[], story: Article, draw: Draw): LabelledPage {
  const page = createPageBuilder(draw, {
    outlet: draw.pick(slots.outlet),
    headline: () => draw.pick(shelf).title,
    topic: () => topicOf(story.title, draw),
    clause: () => clauseOf(story, draw),
  });
  const roll = draw.whole(1, 100);
  const material = { story: inSomeForm(story, draw, page.slots, roll <= 62), others: shelf };
  if (roll <= 62) plainPage(page, material);
  else if (roll <= 98) fullPage(page, material);
  else listing(page, material);
  const lines = dropHopeless(page.lines);
  spread(lines, draw);
  return toPage(id, lines, roll > 62);
}

/** How many articles of a feed are read for its pages. */
const shelfSize = 140;

/**
 * Makes training pages: articles written for the project and, when a feed is given, articles of one
 * site, each inside furniture written for the project. The same input gives the same pages.
 */
export function makePages(feed: Feed | undefined, count: number, seed: number): LabelledPage[] {
  const draw = createDraw(randomNumbers(seed));
  const own = readArticles();
  const read = (feed?.articles ?? [])
    .slice(0, shelfSize)
    .flatMap((article) => storyOf(article, draw) ?? []);
  const shelf = read.length > 10 ? read : own;
  const site = feed?.site ?? "made";
  return Array.from({ length: count }, (_, i) => {
    const story = draw.chance(0.4) ? draw.pick(own) : draw.pick(shelf);
    return { ...makePage(`made-${i}`, shelf, story, draw), site };
  });
}
