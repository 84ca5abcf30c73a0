import { describe, expect, test } from "vitest";
import { align, createChunkNormalizer, createNormalizer, type StepOptions } from "../src/index.js";
import type { PresetName } from "../src/presets.js";

const allRules: StepOptions = {
  preset: "corpus",
  tashkeel: "keep",
  tatweel: "decorative",
  caseEndings: "remove",
  impliedTashkeel: "remove",
  canonical: "decompose",
  elongation: 2,
  language: "ckb",
  alefMadda: "madda",
  finalHamza: "hamza",
  alefMaksura: "yeh-final",
  dots: "remove",
  proclitics: "attach",
  punctuationSpaces: "fix",
};
// Between them these make every rule; the other presets are made of the same folds.
const choices: readonly (PresetName | StepOptions)[] = ["search", "display", "snowball", allRules];

const hostile: readonly [string, (n: number) => string][] = [
  ["marks on one letter", (n) => `ب${"َ".repeat(n)}`],
  ["marks out of order on one letter", (n) => `ب${"\u0650\u0655\u064e\u0654".repeat(n / 4)}`],
  ["hamza marks without a letter", (n) => "\u0654".repeat(n)],
  ["tatweels", (n) => `ب${"ـ".repeat(n)}ب`],
  ["tatweels and letters in turn", (n) => "ىـ".repeat(n / 2)],
  ["alef maksura with marks", (n) => `${"ى".repeat(n / 2)}${"ً".repeat(n / 2)}`],
  ["one letter", (n) => "ه".repeat(n)],
  ["lone hamzas", (n) => "ء".repeat(n)],
  ["spaces", (n) => " ".repeat(n)],
  ["spaces and commas in turn", (n) => " ،".repeat(n / 2)],
  ["one-letter words", (n) => "و ".repeat(n / 2)],
  ["joiners", (n) => "\u200d\u200c".repeat(n / 2)],
  ["phrase ligatures", (n) => "ﷺ".repeat(n / 10)],
  ["lone surrogates", (n) => "\ud800".repeat(n)],
  ["joined emoji", (n) => "👨\u200d".repeat(n / 3)],
  ["NUL", (n) => "\0".repeat(n)],
];

/** Processor time of the fastest of three runs, so that a busy machine does not matter. */
function cost(work: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe("hostile repetition takes linear time", () => {
  test.each(hostile)("%s", (_, make) => {
    const small = make(20_000);
    const large = make(160_000);
    for (const choice of choices) {
      const { normalize } = createNormalizer(choice);
      const base = cost(() => normalize(small));
      // Eight times the text; a quadratic rule would take 64 times as long.
      expect(cost(() => normalize(large))).toBeLessThan(30 * base + 50);
    }
  });

  test("a million tatweels, and the way back", () => {
    const text = `كت${"ـ".repeat(1_000_000)}اب`;
    const aligned = align(text, "search");
    expect(aligned.text).toBe("كتاب");
    expect(aligned.toOriginal({ start: 0, end: 4 })).toEqual({ start: 0, end: text.length });
  });

  test("a text without a space, a few units at a time", () => {
    const chunks = createChunkNormalizer("search");
    let length = 0;
    for (let i = 0; i < 100_000; i++) length += chunks.push("بَ").length;
    expect(length + chunks.end().length).toBe(100_000);
  });
});

describe("any string is text", () => {
  test.each(["", "\ud800", "\udc00", "a\udfff\ud800", "\0", "\ufffe\uffff", "\ud83b"])(
    "%j",
    (text) => {
      for (const choice of choices) {
        const { normalize, align: map } = createNormalizer(choice);
        expect(map(text).text).toBe(normalize(text));
      }
      expect(createNormalizer("search").normalize(`${text}كِ`)).toBe(`${text}ك`);
    },
  );

  test("units that a decoder of text would replace survive in long texts", () => {
    const text = "\ufeff\ud800 كِتاب \udc00".repeat(20_000);
    const expected = "\ufeff\ud800 كتاب \udc00".repeat(20_000);
    expect(createNormalizer({ tashkeel: "remove" }).normalize(text)).toBe(expected);
  });
});
