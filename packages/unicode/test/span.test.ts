import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as unicode from "../src/index.js";
import { contains, overlaps, shift } from "../src/index.js";

const span = fc
  .tuple(fc.nat(50), fc.nat(20))
  .map(([start, size]) => ({ start, end: start + size }));

describe("span", () => {
  test("the examples of the documentation hold", () => {
    expect(contains({ start: 2, end: 9 }, { start: 2, end: 5 })).toBe(true);
    expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 6 })).toBe(false);
    expect(shift({ start: 0, end: 4, label: "title" }, 10)).toEqual({
      start: 10,
      end: 14,
      label: "title",
    });
  });
  test("spans overlap when they share a unit", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const units = (s: { start: number; end: number }) =>
          Array.from({ length: s.end - s.start }, (_, i) => s.start + i);
        const shared = units(a).some((unit) => units(b).includes(unit));
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });
  test("a span holds itself and moves with what it holds", () => {
    fc.assert(
      fc.property(span, span, fc.integer({ min: -20, max: 20 }), (a, b, by) => {
        expect(contains(a, a)).toBe(true);
        expect(contains(shift(a, by), shift(b, by))).toBe(contains(a, b));
      }),
    );
  });
});

test("the public names", () => {
  expect(Object.keys(unicode).sort()).toEqual([
    "contains",
    "digitSet",
    "digitValue",
    "isArabicLetter",
    "isArabicMark",
    "isBidiControl",
    "isInvisibleControl",
    "isPresentationForm",
    "isPunctuation",
    "isTashkeel",
    "isTatweel",
    "joiningType",
    "markClass",
    "overlaps",
    "shift",
  ]);
});
