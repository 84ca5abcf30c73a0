import { expect, it } from "vitest";
import type { LabelledPage } from "../scripts/read-labelled.js";
import { gluedPages } from "../training/glue-lines.js";
import { readPages } from "../training/read-pages.js";

const pages = readPages(new URL("../training/pages/", import.meta.url));

/** The marked words of all spans of a page, and its furniture lines. */
function furnitureOf({ text, lines }: LabelledPage): string[] {
  const rows = text.split("\n");
  return lines.flatMap(({ n, keep, spans = [] }) => {
    const row = rows[n - 1] as string;
    return keep ? spans.map(([start, end]) => row.slice(start, end)) : [row];
  });
}

it("gluing lines loses no furniture and marks what it glued", () => {
  for (const [i, page] of pages.slice(0, 60).entries()) {
    const softless = { ...page, lines: page.lines.filter((line) => !line.soft) };
    const [glued] = gluedPages(page, i + 1);
    expect(furnitureOf(glued as LabelledPage)).toEqual(furnitureOf(softless));
  }
});

it("gives the same page for the same seed", () => {
  const page = pages[0] as LabelledPage;
  expect(gluedPages(page, 5)).toEqual(gluedPages(page, 5));
});
