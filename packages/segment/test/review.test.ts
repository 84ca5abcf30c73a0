import { type Scheme, segment } from "@warraq/segment";
import { expect, it } from "vitest";
import { articles } from "./fixtures/articles.js";

const SCHEMES: readonly Scheme[] = ["atb", "d3", "full"];

function row(text: string): string {
  const columns = SCHEMES.map((scheme) =>
    segment(text, { scheme })
      .map((word) => word.segments.map((piece) => piece.text).join("+"))
      .join(" "),
  );
  const forms = segment(text)
    .map((word) => word.segments.map((piece) => piece.form).join("+"))
    .join(" ");
  return `| ${columns.join(" | ")} | ${forms} |`;
}

it("is the table that an Arabic reader has looked through", async () => {
  const sentences = articles.flatMap((article) =>
    article.replaceAll("\n", " ").split(/(?<=[.،])\s/),
  );
  const lines = [
    "# Two reports as the segmenter cuts them",
    "",
    "Written by test/review.test.ts; `npx vitest run --project segment -u` renews it.",
    "",
    "| atb | d3 | full | forms under atb |",
    "| --- | --- | --- | --- |",
    ...sentences.map(row),
    "",
  ];
  await expect(lines.join("\n")).toMatchFileSnapshot("fixtures/review.md");
});
