import { readFileSync } from "node:fs";

/** An article of the training set: its headline and its lines, all of them body. */
export interface Article {
  readonly kind: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Reads `articles.txt`: `== kind` opens an article, the next line is its headline. */
export function readArticles(): Article[] {
  const text = readFileSync(new URL("articles.txt", import.meta.url), "utf8");
  return text
    .split(/^== /m)
    .filter((part) => part !== "")
    .map((part) => {
      const [kind = "", title = "", ...lines] = part.trim().split("\n");
      return { kind, title, lines };
    });
}
