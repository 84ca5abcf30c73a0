import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Label, labels } from "../src/labels.js";

export interface LabelledLine {
  readonly n: number;
  readonly label: Label;
  readonly keep: boolean;
  readonly soft?: boolean;
  readonly spans?: readonly (readonly [number, number, Label])[];
}

/** A labelled page: its text, the labels of its lines, and where it is from. */
export interface LabelledPage {
  readonly id: string;
  readonly site: string;
  readonly html: boolean;
  readonly text: string;
  readonly lines: readonly LabelledLine[];
}

interface IndexEntry {
  readonly id: string;
  readonly site?: string;
  readonly domain?: string;
  readonly format?: string;
}

function readIndex(directory: string): Map<string, IndexEntry> {
  const path = join(directory, "index.jsonl");
  if (!existsSync(path)) return new Map();
  const entries = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return new Map(entries.map((line) => JSON.parse(line) as IndexEntry).map((e) => [e.id, e]));
}

function readOne(directory: string, id: string, index: Map<string, IndexEntry>): LabelledPage {
  const labelled = JSON.parse(readFileSync(join(directory, "labels", `${id}.json`), "utf8")) as {
    lines: LabelledLine[];
  };
  for (const { label, n } of labelled.lines) {
    if (!labels.includes(label)) throw new Error(`${id}, line ${n}: unknown label ${label}`);
  }
  const entry = index.get(id);
  const named = entry?.site ?? entry?.domain ?? "?";
  return {
    id,
    // Pages of unknown origin each count as a site of their own.
    site: named === "?" ? `? ${id}` : named,
    html: entry?.format === "html" || id.startsWith("html-"),
    text: readFileSync(join(directory, "text", `${id}.txt`), "utf8"),
    lines: labelled.lines,
  };
}

/**
 * Reads a data directory (`text/`, `labels/`, `index.jsonl`), or one page of it given as a path to
 * its text, its labels, or `<directory>/<id>`.
 */
export function readLabelled(path: string): LabelledPage[] {
  if (existsSync(join(path, "labels"))) {
    const index = readIndex(path);
    const ids = readdirSync(join(path, "labels")).filter((name) => name.endsWith(".json"));
    return ids.sort().map((name) => readOne(path, name.slice(0, -5), index));
  }
  const id = basename(path).replace(/\.(txt|json)$/, "");
  const folders = [dirname(dirname(path)), dirname(path)];
  const directory = folders.find((folder) => existsSync(join(folder, "labels", `${id}.json`)));
  if (directory === undefined || (existsSync(path) && statSync(path).isDirectory())) {
    throw new Error(`${path}: no labels/ folder and no labelled page of that name`);
  }
  return [readOne(directory, id, readIndex(directory))];
}
