import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sentences } from "../src/index.js";
import { hardPassages } from "./fixtures/hard-sentences.js";

/** Where the sentences end in a text, given one after the other. */
function ends(text: string, pieces: readonly string[]): number[] {
  const found: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    at = text.indexOf(piece, at) + piece.length;
    found.push(at);
  }
  return found;
}

const passages = hardPassages();

function score(group?: string): { gold: number; f1: number } {
  let hits = 0;
  let gold = 0;
  let given = 0;
  for (const passage of passages) {
    if (group !== undefined && passage.group !== group) continue;
    const wanted = new Set(ends(passage.text, passage.sentences));
    const found = sentences(passage.text).map(({ end }) => end);
    hits += found.filter((end) => wanted.has(end)).length;
    gold += wanted.size;
    given += found.length;
  }
  return { gold, f1: (200 * hits) / (gold + given) };
}

describe("the hard set", () => {
  test("holds at least 300 sentences, and the marks cut them apart exactly", () => {
    expect(passages.flatMap((passage) => passage.sentences).length).toBeGreaterThanOrEqual(300);
    for (const { text, sentences: wanted } of passages) {
      expect(wanted.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      expect(text).not.toContain("‖");
    }
  });

  test("scores what the README says", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const groups = [...new Set(passages.map((passage) => passage.group))];
    for (const group of groups) {
      const { gold, f1 } = score(group);
      expect(readme).toContain(`| ${group} | ${gold} | ${f1.toFixed(1)} |`);
    }
    const { gold, f1 } = score();
    expect(readme).toContain(`| **all** | **${gold}** | **${f1.toFixed(1)}** |`);
  });
});
