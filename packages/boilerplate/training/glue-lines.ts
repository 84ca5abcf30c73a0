import type { LabelledLine, LabelledPage } from "../scripts/read-labelled.js";
import { randomNumbers } from "../scripts/train-chain.js";
import type { Label } from "../src/labels.js";

/** What is left of a line break in a text that lost it. */
const joints = [" ", " ", " ", "  ", "", " - ", " | ", " / "];

/** Longer furniture lines are seldom glued to anything. */
const mostWords = 24;
/** More lines than this are a whole page, which nobody writes in one line. */
const fewLines = 26;

interface Row {
  text: string;
  label: Label;
  keep: boolean;
  spans: [number, number, Label][];
}

function rowsOf(page: LabelledPage): Row[] {
  const rows = page.text.split("\n");
  return page.lines
    .filter((line) => !line.soft)
    .map(({ n, label, keep, spans = [] }) => ({
      text: rows[n - 1] as string,
      label,
      keep,
      spans: spans.map(([start, end, l]) => [start, end, l]),
    }));
}

function isGlueable({ text, keep }: Row): boolean {
  return !keep && text.trim().split(/\s+/).length <= mostWords;
}

/** One line made of two; furniture becomes a span of it. */
function glue(a: Row, b: Row, joint: string): Row {
  const text = a.text + joint + b.text;
  const shift = a.text.length + joint.length;
  const spansOf = ({ keep, text: own, label, spans }: Row, by: number) =>
    (keep ? spans : [[0, own.length, label] as [number, number, Label]]).map(
      ([start, end, l]) => [start + by, end + by, l] as [number, number, Label],
    );
  const label = a.keep ? a.label : b.label;
  return { text, label, keep: true, spans: [...spansOf(a, 0), ...spansOf(b, shift)] };
}

function toPage(page: LabelledPage, rows: readonly Row[], suffix: string): LabelledPage {
  const lines: LabelledLine[] = rows.map(({ label, keep, spans }, i) => ({
    n: i + 1,
    label,
    keep,
    ...(spans.length > 0 && { spans }),
  }));
  return { ...page, id: page.id + suffix, text: rows.map((row) => row.text).join("\n"), lines };
}

/**
 * Makes of a page what a scraper makes that drops some of its line breaks: furniture glued to the
 * paragraph above or below it, and of short pages the whole text in one line.
 */
export function gluedPages(page: LabelledPage, seed: number): LabelledPage[] {
  const random = randomNumbers(seed);
  const joint = () => joints[Math.floor(random() * joints.length)] as string;
  const rows = rowsOf(page);
  const out: Row[] = [];
  let isOpen = false;
  for (const row of rows) {
    const last = out[out.length - 1];
    const furnitureFirst =
      last !== undefined && isGlueable(last) && row.keep && row.label === "body";
    const bodyFirst = last?.label === "body" && last.keep && isGlueable(row);
    const goesOn = isOpen && row.keep && row.label === "body";
    const chance = goesOn ? 0.5 : 0.4;
    if (last !== undefined && (furnitureFirst || bodyFirst || goesOn) && random() < chance) {
      out[out.length - 1] = glue(last, row, joint());
      isOpen = bodyFirst;
    } else {
      out.push(row);
      isOpen = false;
    }
  }
  const pages = [toPage(page, out, "-glued")];
  const keeps = rows.some((row) => row.label === "body");
  if (rows.length > 2 && rows.length <= fewLines && keeps) {
    const space = random() < 0.5 ? " " : "  ";
    const body = rows.filter((row) => row.label !== "title");
    const whole = body.reduce((a, b) => glue(a, b, space));
    pages.push(toPage(page, [{ ...whole, label: "body" }], "-whole"));
  }
  return pages;
}
