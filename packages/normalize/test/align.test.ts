import type { Span } from "@warraq/unicode";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align, normalize } from "../src/index.js";
import { type PresetName, presets } from "../src/presets.js";
import { anyOptions, arabicText } from "./fixtures/arbitraries.js";

const slice = (text: string, { start, end }: Span) => text.slice(start, end);
const preset = fc.constantFrom(...(Object.keys(presets) as PresetName[]));
const choice = fc.oneof(preset, anyOptions);

/** A span of a text by two fractions of its length. */
const fractions = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12));
function spanOf(length: number, [at, size]: [number, number]): Span {
  const start = Math.floor(at * length);
  return { start, end: Math.min(length, start + size) };
}

describe("align", () => {
  const cases: readonly [string, PresetName, string, string, string][] = [
    ["a deleted mark comes with its letter", "search", "قَلَمٌ جديد", "قلم", "قَلَمٌ"],
    ["a mark inside a word", "search", "المَدْرَسَةُ", "درس", "دْرَسَ"],
    ["a ligature stands for all its letters", "search", "ﻻ بأس", "لا", "ﻻ"],
    ["one letter of a ligature is the whole ligature", "search", "ﻻ بأس", "ل", "ﻻ"],
    ["a word of a phrase ligature", "search", "محمد ﷺ نبي", "عليه", "ﷺ"],
    ["tatweel inside a word", "search", "كتــــاب", "كتاب", "كتــــاب"],
    ["hamza above is one letter with its carrier", "lossless", "سو\u0654ال", "ؤ", "و\u0654"],
    ["collapsed spaces", "corpus", "كلمة \n\n\n كلمة", "\n\n", " \n\n\n "],
    ["an emoji stays whole", "search", "نعم 👍🏽 جدًا", "👍", "👍🏽"],
  ];
  test.each(cases)("%s", (_, name, text, found, original) => {
    const aligned = align(text, name);
    const start = aligned.text.indexOf(found);
    expect(start).toBeGreaterThanOrEqual(0);
    const span = aligned.toOriginal({ start, end: start + found.length });
    expect(slice(text, span)).toBe(original);
  });

  test("toNormalized finds what a span became", () => {
    const text = "قالَ ﷺ: إِنَّما الأعمالُ";
    const aligned = align(text, "search");
    const at = (part: string) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    });
    expect(slice(aligned.text, aligned.toNormalized(at("إِنَّما")))).toBe("انما");
    expect(slice(aligned.text, aligned.toNormalized(at("ﷺ")))).toBe("صلي الله عليه وسلم");
    expect(slice(aligned.text, aligned.toNormalized(at("َّ")))).toBe("");
  });

  test("spans outside the text are cut to it", () => {
    const aligned = align("كِتاب", "search");
    expect(aligned.toOriginal({ start: -5, end: 99 })).toEqual({ start: 0, end: 5 });
    expect(aligned.toOriginal({ start: 99, end: 120 })).toEqual({ start: 5, end: 5 });
    expect(aligned.toOriginal({ start: Number.NaN, end: Number.NaN })).toEqual({
      start: 0,
      end: 0,
    });
    expect(aligned.toNormalized({ start: 0, end: 99 })).toEqual({ start: 0, end: 4 });
    expect(align("كِتاب").toOriginal({ start: -5, end: 99 })).toEqual({ start: 0, end: 5 });
    expect(align("", "search").toOriginal({ start: 0, end: 1 })).toEqual({ start: 0, end: 0 });
  });

  test("positions far into a long text are found", () => {
    const text = "مُحَمَّدٌ ﷺ 😀 كتـاب ".repeat(5000);
    const aligned = align(text, "search");
    const last = aligned.text.lastIndexOf("كتاب");
    expect(slice(text, aligned.toOriginal({ start: last, end: last + 4 }))).toBe("كتـاب");
    const first = text.lastIndexOf("مُحَمَّدٌ");
    const span = aligned.toNormalized({ start: first, end: first + 9 });
    expect(slice(aligned.text, span)).toBe("محمد");
  });
});

describe("laws of align, for any text and any options", () => {
  const check = (law: (text: string, aligned: ReturnType<typeof align>, span: Span) => void) =>
    fc.assert(
      fc.property(arabicText, choice, fractions, (text, options, at) => {
        const aligned = align(text, options);
        law(text, aligned, spanOf(aligned.text.length, at));
      }),
      { numRuns: 400 },
    );

  test("a span of the result lies in what its original became", () => {
    check((_, aligned, span) => {
      // A place between two units has no content; it moves to the edge of a grapheme.
      if (span.start === span.end) return;
      const back = aligned.toNormalized(aligned.toOriginal(span));
      expect(back.start).toBeLessThanOrEqual(span.start);
      expect(back.end).toBeGreaterThanOrEqual(span.end);
    });
  });

  test("positions never go backwards", () => {
    check((text, aligned) => {
      let before: Span = { start: 0, end: 0 };
      for (let at = 0; at < aligned.text.length; at++) {
        const span = aligned.toOriginal({ start: at, end: at + 1 });
        expect(span.start).toBeGreaterThanOrEqual(before.start);
        expect(span.end).toBeGreaterThanOrEqual(before.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        before = span;
      }
    });
  });

  test("no mark loses its letter and no pair is torn", () => {
    check((text, aligned, span) => {
      const { start, end } = aligned.toOriginal(span);
      for (const at of [start, end].filter((position) => position > 0)) {
        expect(text.slice(at)).not.toMatch(
          /^(?:\p{Mn}(?<=\p{Script_Extensions=Arabic})|[\u0300-\u036f])/u,
        );
        expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
      }
    });
  });

  test("the spans of all units together leave nothing of the result out", () => {
    check((text, aligned) => {
      let reached = 0;
      for (let at = 0; at < text.length; at++) {
        const { start, end } = aligned.toNormalized({ start: at, end: at + 1 });
        expect(start).toBeLessThanOrEqual(reached);
        reached = Math.max(reached, end);
      }
      expect(reached).toBe(aligned.text.length);
    });
  });

  test("the original slice, normalized alone, holds the slice of the result", () => {
    fc.assert(
      fc.property(arabicText, fractions, (text, at) => {
        const aligned = align(text, "search");
        const span = spanOf(aligned.text.length, at);
        const original = slice(text, aligned.toOriginal(span));
        expect(normalize(original, "search")).toContain(slice(aligned.text, span));
      }),
      { numRuns: 500 },
    );
  });
});

test("a pair of surrogates across two blocks of the fold keeps its place", () => {
  const before = "ا".repeat(127);
  const { text, toOriginal, toNormalized } = align(
    `${before}\u{1EE01}${"ت".repeat(200)}`,
    "search",
  );
  expect(text).toBe(`${before}ب${"ت".repeat(200)}`);
  expect(toOriginal({ start: 127, end: 128 })).toEqual({ start: 127, end: 129 });
  expect(toOriginal({ start: 128, end: 129 })).toEqual({ start: 129, end: 130 });
  expect(toNormalized({ start: 127, end: 129 })).toEqual({ start: 127, end: 128 });
  expect(toNormalized({ start: 129, end: 130 })).toEqual({ start: 128, end: 129 });
});
