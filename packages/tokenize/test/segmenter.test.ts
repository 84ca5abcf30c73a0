import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSegmenter, sentences, tokenize } from "../src/index.js";

const granularities = ["word", "sentence"] as const;
const modes = ["arabic", "unicode"] as const;

const anySegmenter = fc
  .record({ granularity: fc.constantFrom(...granularities), mode: fc.constantFrom(...modes) })
  .map(createSegmenter);

describe("createSegmenter", () => {
  test("the example of the documentation", () => {
    const segmenter = createSegmenter({ granularity: "word" });
    const found = Array.from(segmenter.segment("قالت: نعم"), (s) => s.segment);
    expect(found).toEqual(["قالت", ":", " ", "نعم"]);
  });

  test("gives what Intl.Segmenter gives, where the rules agree", () => {
    for (const granularity of granularities) {
      const ours = createSegmenter({ granularity });
      const theirs = new Intl.Segmenter("ar", { granularity });
      const text = "وصلت القافلة إلى «الواحة» مساءً. نام 25 رجلا، وسهر الباقون!";
      expect(Array.from(ours.segment(text))).toEqual(Array.from(theirs.segment(text)));
      for (const index of [0, 5, 18, text.length - 1]) {
        expect(ours.segment(text).containing(index)).toEqual(
          theirs.segment(text).containing(index),
        );
      }
      expect(ours.segment(text).containing(text.length)).toBe(undefined);
      expect(ours.segment(text).containing(-1)).toBe(undefined);
    }
  });

  test("can stand where an Intl.Segmenter stands", () => {
    const count = (segmenter: Pick<Intl.Segmenter, "segment">) =>
      [...segmenter.segment("نعم ولا")].filter((segment) => segment.isWordLike).length;
    expect(count(createSegmenter())).toBe(2);
    expect(count(new Intl.Segmenter("ar", { granularity: "word" }))).toBe(2);
  });

  test("resolvedOptions tells the defaults", () => {
    expect(createSegmenter().resolvedOptions()).toEqual({
      locale: "ar",
      granularity: "word",
      mode: "arabic",
    });
  });

  test("segments tile any text, and containing finds each of them from every position", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), anySegmenter, (text, segmenter) => {
        let at = 0;
        const segments = segmenter.segment(text);
        for (const data of segments) {
          expect(data.index).toBe(at);
          expect(data.input).toBe(text);
          expect(data.segment).toBe(text.slice(at, at + data.segment.length));
          for (let i = at; i < at + data.segment.length; i++) {
            expect(segments.containing(i)).toEqual(data);
          }
          at += data.segment.length;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test("containing can be asked in any order", () => {
    const segments = createSegmenter().segment("قال نعم ثم خرج");
    const ask = (index: number) => segments.containing(index)?.segment;
    expect([12, 0, 5, 3, 8].map(ask)).toEqual(["خرج", "قال", "نعم", " ", "ثم"]);
    expect(segments.containing()?.segment).toBe("قال");
    expect(segments.containing(Number.NaN)?.segment).toBe("قال");
    expect(segments.containing(1.9)?.segment).toBe("قال");
  });

  test("unicode mode knows what lies above the tables", () => {
    const segmenter = createSegmenter({ mode: "unicode" });
    const cut = (text: string) => Array.from(segmenter.segment(text), (s) => s.segment);
    expect(cut("\u{20000}\u{20001}")).toEqual(["\u{20000}", "\u{20001}"]);
    expect(cut("a\u{e0001}\u{e0100}\u{e0041}b")).toEqual(["a\u{e0001}\u{e0100}\u{e0041}b"]);
    expect(cut("a\u{f0000}b")).toEqual(["a", "\u{f0000}", "b"]);
  });

  test("words are the tokens, sentences the sentences with the space after them", () => {
    const text = " وصل د. سامي.ثم غادر؟ \n\nخبر آخر ";
    const wordSegments = Array.from(createSegmenter().segment(text), (s) => s.segment);
    expect(wordSegments).toEqual(tokenize(text, { spaces: true }).map((token) => token.text));
    const segmenter = createSegmenter({ granularity: "sentence" });
    const found = Array.from(segmenter.segment(text), (s) => s.segment);
    expect(found).toEqual([" وصل د. سامي.", "ثم غادر؟ \n\n", "خبر آخر "]);
    expect(found.map((s) => s.trim())).toEqual(sentences(text).map((s) => s.text));
  });
});
