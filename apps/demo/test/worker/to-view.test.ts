import type { Analysis } from "@warraq/pipeline";
import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/worker/protocol.js";
import { toView } from "../../src/worker/to-view.js";

type Block = Analysis["blocks"][number];

const block = (start: number, end: number, keep = true): Block => ({
  start,
  end,
  label: keep ? "body" : "share",
  keep,
  confidence: 0.9,
  reason: "why",
  code: keep ? "body" : "cue:share",
});
const mention = (start: number, end: number): Mention => ({
  start,
  end,
  text: "",
  kind: "cardinal",
  value: "1",
  bound: "exact",
  scope: { start, end },
});
const analysis = (blocks: Block[], numbers: Mention[]): Analysis => ({
  title: null,
  text: "article",
  blocks,
  sentences: [],
  tokens: [],
  numbers,
});

describe("toView", () => {
  it("gives each line the mentions that begin in it", () => {
    const blocks = [block(0, 10), block(11, 20, false), block(21, 40)];
    const numbers = [mention(30, 33), mention(2, 4), mention(5, 7)];
    const { lines, mentions } = toView("x".repeat(40), analysis(blocks, numbers));
    expect(mentions.map(({ start }) => start)).toEqual([2, 5, 30]);
    expect(lines.map(({ firstMention, endMention }) => [firstMention, endMention])).toEqual([
      [0, 2],
      [2, 2],
      [2, 3],
    ]);
  });

  it("leaves out what begins inside the mention before", () => {
    const numbers = [mention(2, 8), mention(4, 6), mention(8, 9)];
    const { mentions } = toView("x".repeat(10), analysis([block(0, 10)], numbers));
    expect(mentions.map(({ start }) => start)).toEqual([2, 8]);
  });

  it("tells a part of a line from a line", () => {
    const text = "one two\nthree\r\nfour";
    const blocks = [block(0, 3), block(4, 7), block(8, 13), block(15, 19)];
    const { lines } = toView(text, analysis(blocks, []));
    expect(lines.map(({ continues }) => continues)).toEqual([false, true, false, false]);
  });

  it("is empty for an empty text", () => {
    expect(toView("", analysis([], [])).lines).toEqual([]);
  });
});
