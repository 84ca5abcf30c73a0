import { classify } from "../src/index.js";
import { fixturePages } from "../test/fixtures/pages.js";

const cell = (text: string) => text.replace(/\|/g, "\\|");

/** Every line of the fixture pages with what the shipped model makes of it, for readers to judge. */
export function reviewTable(): string {
  const out = [
    "# Lines and labels",
    "",
    "Written by `npm run review`; do not edit. For readers of Arabic to judge.",
    "",
  ];
  for (const { name, lines } of fixturePages) {
    const text = lines.map(([, line]) => line).join("\n");
    out.push(`## ${name}`, "", "| line | label | kept | reason |", "| --- | --- | --- | --- |");
    for (const { start, end, label, keep, reason } of classify(text).blocks) {
      out.push(
        `| ${cell(text.slice(start, end))} | ${label} | ${keep ? "yes" : "no"} | ${reason} |`,
      );
    }
    out.push("");
  }
  return out.join("\n");
}
