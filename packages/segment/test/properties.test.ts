import {
  createCliticSegmenter,
  type SegmentedWord,
  schemes,
  segment,
  segmentWord,
} from "@warraq/segment";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const letters = fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ");
const clitics = fc.constantFrom("و", "ف", "ب", "ل", "ك", "س", "ال", "لل", "ه", "ها", "هم", "كم");
const signs = fc.constantFrom(
  "\u064e",
  "\u0651\u0650",
  "\u0652",
  "\u064b",
  "ـ",
  "\u200d",
  "\u0670",
);
const others = fc.constantFrom(
  " ",
  "، ",
  ".\n",
  "3",
  "a",
  "\ud800",
  "\udc00",
  "\0",
  "ﻻ",
  "ﷺ",
  "\u202e",
);
const arabicText = fc
  .array(fc.oneof(letters, clitics, signs, others), { maxLength: 60 })
  .map((parts) => parts.join(""));
const anyScheme = fc.constantFrom(...schemes);

function check(text: string, word: SegmentedWord): void {
  expect(text.slice(word.start, word.end)).toBe(word.text);
  let position = word.start;
  for (const piece of word.segments) {
    expect(piece.start).toBe(position);
    expect(piece.end).toBeGreaterThan(piece.start);
    expect(text.slice(piece.start, piece.end)).toBe(piece.text);
    position = piece.end;
  }
  expect(position).toBe(word.end);
  expect(word.confidence).toBeGreaterThan(0);
  expect(word.confidence).toBeLessThanOrEqual(1 + 1e-9);
}

describe("laws", () => {
  it("segments tile their word and slice back from the text", () => {
    fc.assert(
      fc.property(arabicText, anyScheme, fc.boolean(), (text, scheme, dialect) => {
        let end = 0;
        for (const word of segment(text, { scheme, dialect })) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          check(text, word);
          end = word.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("any string is one word to segmentWord", () => {
    fc.assert(
      fc.property(fc.oneof(arabicText, fc.string({ unit: "binary" })), (text) => {
        const word = segmentWord(text);
        expect(word.text).toBe(text);
        expect(word.segments.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });

  it("schemes cut at more and more places", () => {
    const places = (word: string, scheme: (typeof schemes)[number]) =>
      new Set(segmentWord(word, { scheme }).segments.map(({ start }) => start));
    // The chosen readings of two schemes may differ in doubtful words; these are not doubtful.
    for (const word of ["وسيكتبونها", "فبالمدرسة", "ولهم", "للمعلمين", "وكتابهم"]) {
      const [d1, d2, atb, d3, full] = (["d1", "d2", "atb", "d3", "full"] as const).map((scheme) =>
        places(word, scheme),
      );
      for (const [coarse, fine] of [
        [d1, d2],
        [d2, atb],
        [atb, d3],
        [d3, full],
      ] as const) {
        for (const place of coarse ?? []) expect(fine?.has(place)).toBe(true);
      }
    }
  });

  it("tashkeel that says nothing of clitics changes nothing", () => {
    const plain = (word: string) => segmentWord(word).segments.map(({ form }) => form);
    expect(plain("مَدْرَسَتُهُمْ")).toEqual(plain("مدرستهم"));
    expect(plain("وَبِالسَّيّـارَةِ")).toEqual(plain("وبالسيارة"));
  });

  it("the answer does not depend on what was asked before", () => {
    const text = "وعد الوزير بأن حكومته ستدفع";
    const fresh = createCliticSegmenter();
    const used = createCliticSegmenter();
    for (let i = 0; i < 200; i += 1)
      used.segment(`كلمة${"ابتثج".charAt(i % 5)} ${"م".repeat(i)} ${text}`);
    expect(used.segment(text)).toEqual(fresh.segment(text));
  });
});

describe("linear time", () => {
  const seconds = (text: string) => {
    const start = performance.now();
    segment(text);
    return performance.now() - start;
  };

  it.each([
    ["one endless word", "و"],
    ["letters and marks", "ب\u064e"],
    ["marks on one letter", "\u064e"],
    ["tatweel", "ـ"],
    ["article upon article", "ال"],
    ["different words", ""],
  ])("%s", (_, unit) => {
    const text = (length: number) =>
      unit === ""
        ? Array.from(
            { length: length / 8 },
            (__, i) => `كلم${String.fromCharCode(0x628 + (i % 20))}`,
          ).join(" ")
        : `ك${unit.repeat(length / unit.length)}`;
    seconds(text(20_000));
    const small = Math.max(seconds(text(100_000)), 2);
    expect(seconds(text(800_000))).toBeLessThan(small * 40);
  });
});
