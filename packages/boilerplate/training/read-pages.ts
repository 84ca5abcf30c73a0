import { readdirSync, readFileSync } from "node:fs";
import type { LabelledLine, LabelledPage } from "../scripts/read-labelled.js";
import { type Label, labels } from "../src/labels.js";

/** Furniture glued into a line: its label, and its words. */
const inlineMark = /⟦(\w+):([^⟧]*)⟧/g;

function toLabel(name: string, place: string): Label {
  const label = labels.find((known) => known === name);
  if (label === undefined) throw new Error(`${place}: unknown label "${name}"`);
  return label;
}

/** Takes the marks out of a line and gives the spans that they stood round. */
function unmark(marked: string, place: string): { text: string; spans: [number, number, Label][] } {
  const spans: [number, number, Label][] = [];
  let text = "";
  let from = 0;
  for (const mark of marked.matchAll(inlineMark)) {
    text += marked.slice(from, mark.index);
    const words = mark[2] as string;
    spans.push([text.length, text.length + words.length, toLabel(mark[1] as string, place)]);
    text += words;
    from = mark.index + mark[0].length;
  }
  return { text: text + marked.slice(from), spans };
}

function readPage(id: string, source: string): LabelledPage {
  const lines: LabelledLine[] = [];
  const texts = source.split("\n").map((row, i) => {
    if (row === "") return "";
    const place = `${id}, line ${i + 1}`;
    const [name = "", ...rest] = row.split("\t");
    const label = toLabel(name.replace("?", ""), place);
    const { text, spans } = unmark(rest.join("\t"), place);
    const keep = label === "title" || label === "body";
    lines.push({
      n: i + 1,
      label,
      keep,
      ...(name.endsWith("?") && { soft: true }),
      ...(spans.length > 0 && { spans }),
    });
    return text;
  });
  return { id, site: id, html: false, text: texts.join("\n"), lines };
}

/** The pages written for the project, each of a site of its own: `label<TAB>text` a line. */
export function readPages(folder: URL): LabelledPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".page"))
    .sort()
    .map((name) => readPage(name.slice(0, -5), readFileSync(new URL(name, folder), "utf8")));
}
