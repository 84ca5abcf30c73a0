import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** An unlabelled article of a site: its headline and its text as scraped. */
export interface FeedArticle {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** The articles of one site. */
export interface Feed {
  readonly name: string;
  /** Host name of the site, as labelled pages give it. */
  readonly site: string;
  readonly articles: readonly FeedArticle[];
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** Reads the feeds (`sites/*.jsonl.gz`) of a data directory. */
export function readFeeds(directory: string): Feed[] {
  const folder = join(directory, "sites");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl.gz"));
  return names.sort().map((name) => {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString("utf8")
      .split("\n");
    const articles = lines.filter(Boolean).map((line) => JSON.parse(line) as FeedArticle);
    return {
      name: name.slice(0, -9),
      site: hostOf(articles[0]?.url ?? "http://unknown"),
      articles,
    };
  });
}
