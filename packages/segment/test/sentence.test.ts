import { segment } from "@warraq/segment";
import { describe, expect, it } from "vitest";
import { type Context, gap } from "../src/context.js";
import type { FoundWord } from "../src/found-word.js";
import { createSentence } from "../src/sentence.js";

const word = (contextClass: number, personal = false): FoundWord => ({
  start: 0,
  text: "",
  offsets: undefined,
  entry: { letters: "", contextClass, personal, rivals: [], readings: [] },
});

function contextsOf(rows: readonly (readonly [word: FoundWord, gapBefore: number])[]): Context[] {
  const contexts: Context[] = [];
  const sentence = createSentence((_, context) => contexts.push(context));
  for (const [found, gapBefore] of rows) sentence.add(found, gapBefore);
  sentence.end();
  return contexts;
}

describe("the words of a sentence", () => {
  it("know their neighbours and what lies between", () => {
    const contexts = contextsOf([
      [word(11), gap.end],
      [word(12), gap.narrow],
      [word(13), gap.wide],
    ]);
    expect(contexts).toEqual([
      { before: 0, after: 12, gapBefore: gap.end, gapAfter: gap.narrow, voice: 0 },
      { before: 11, after: 13, gapBefore: gap.narrow, gapAfter: gap.wide, voice: 0 },
      { before: 12, after: 0, gapBefore: gap.wide, gapAfter: gap.end, voice: 0 },
    ]);
  });

  it("know nothing of the sentence before", () => {
    const contexts = contextsOf([
      [word(11, true), gap.end],
      [word(12), gap.end],
    ]);
    expect(contexts[1]).toMatchObject({ before: 0, gapBefore: gap.end, voice: 0 });
  });

  it("know whether another word, not they themselves, tells that someone speaks", () => {
    const contexts = contextsOf([
      [word(11, true), gap.end],
      [word(12), gap.narrow],
    ]);
    expect(contexts.map(({ voice }) => voice)).toEqual([0, 1]);
  });

  it("keep their neighbours where a long sentence is judged in parts", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [word(1 + (i % 50)), gap.narrow] as const);
    contextsOf(rows).forEach(({ before, after, gapAfter }, i) => {
      expect(before).toBe(i === 0 ? 0 : 1 + ((i - 1) % 50));
      expect(after).toBe(i === 999 ? 0 : 1 + ((i + 1) % 50));
      expect(gapAfter).toBe(i === 999 ? gap.end : gap.narrow);
    });
  });
});

describe("who speaks", () => {
  const cut = (text: string, wanted: string) =>
    segment(text)
      .find((found) => found.text === wanted)
      ?.segments.map((piece) => piece.text)
      .join("+");

  it.each([
    ["أخبرتك أنني أحب مدينتي", "مدينتي", "مدينت+ي"],
    ["زار الوفد مدينتي الرياض وجدة", "مدينتي", "مدينتي"],
    ["سألوني عن رأيي في الخطة", "سألوني", "سألو+ني"],
    ["وزير التعليم العالي", "العالي", "العالي"],
  ])("in %s", (text, wanted, pieces) => expect(cut(text, wanted)).toBe(pieces));
});
