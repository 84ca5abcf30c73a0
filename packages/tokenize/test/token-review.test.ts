import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tokenize } from "../src/index.js";

const samples = new URL("fixtures/token-samples.txt", import.meta.url);

/** The samples with their tokens, for an Arabic reader to judge; `vitest -u` writes it anew. */
function reviewTable(): string {
  const rows = readFileSync(samples, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const tokens = tokenize(line).map(({ text, kind }) =>
        kind === "word" ? text : `${text} (${kind})`,
      );
      return `| ${line} | ${tokens.join(" ¦ ")} |`.replaceAll("\\", "\\\\");
    });
  return `# What tokenize finds\n\nWords are shown plain, other kinds by name.\n\n| text | tokens |\n|---|---|\n${rows.join("\n")}\n`;
}

test("the review table is up to date", async () => {
  await expect(reviewTable()).toMatchFileSnapshot("token-review.md");
});
