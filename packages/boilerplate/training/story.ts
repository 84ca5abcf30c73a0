import type { FeedArticle } from "../scripts/read-feeds.js";
import { cueMatcher } from "../src/cue-matcher.js";
import { shape } from "../src/line-facts.js";
import { readPage } from "../src/read-page.js";
import { teaserRuns } from "../src/teaser-runs.js";
import type { Draw } from "./fill-slots.js";
import type { Article } from "./read-articles.js";

/** Splits a long line into paragraphs of a few sentences. */
function paragraphs(text: string, draw: Draw): string[] {
  const sentences = text.split(/(?<=[.؟!]) +/);
  const lines: string[] = [];
  for (let i = 0; i < sentences.length; ) {
    const count = draw.whole(1, 3);
    lines.push(sentences.slice(i, i + count).join(" "));
    i += count;
  }
  return lines;
}

/**
 * Turns an unlabelled article into lines that are very likely body: prose, without lines that begin
 * with furniture's phrases and without other stories' openings. Articles of one long line are cut
 * into paragraphs.
 */
export function storyOf(article: FeedArticle, draw: Draw): Article | undefined {
  const title = article.title.replace(/\s+/g, " ").trim();
  let lines = article.text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 1);
  if (lines.length === 1 && (lines[0] as string).length > 500)
    lines = paragraphs(lines[0] as string, draw);
  const page = readPage(lines.join("\n"), cueMatcher());
  const facts = page.lines;
  if (facts.length !== lines.length) return undefined;
  const teasers = teaserRuns(page);
  const kept = lines.filter((_, i) => {
    const fact = facts[i];
    if (fact === undefined || teasers[i] !== 0 || fact.cueStart >= 0) return false;
    return fact.shape === shape.prose && fact.endsSentence;
  });
  return title.split(" ").length < 4 || kept.length < 2
    ? undefined
    : { kind: "news", title, lines: kept };
}
