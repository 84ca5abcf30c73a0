import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createSegmenter } from "../src/index.js";

/** The tables of the README under a heading: what the default mode does and what Annex #29 does. */
function rowsAfter(heading: string): [string, string][] {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const section = readme.split(`\n${heading}:\n`)[1]?.split(/\n\n(?=[^|])/)[0] ?? "";
  return [...section.matchAll(/\| `(.+?)` \| `(.+?)` \|/g)].map((match) => [
    match[1] as string,
    match[2] as string,
  ]);
}

describe.each([
  ["Words", "word"],
  ["Sentences", "sentence"],
] as const)("the README's differences between the modes: %s", (heading, granularity) => {
  const rows = rowsAfter(heading);

  test("are all there", () => expect(rows.length).toBeGreaterThan(8));

  test.each(rows)("%s and %s", (arabic, unicode) => {
    const text = arabic.replaceAll("¦", "");
    const cut = (mode: "arabic" | "unicode") =>
      Array.from(createSegmenter({ granularity, mode }).segment(text), (s) => s.segment).join("¦");
    expect(cut("arabic")).toBe(arabic);
    expect(cut("unicode")).toBe(unicode);
  });
});
