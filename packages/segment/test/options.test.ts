import * as api from "@warraq/segment";
import * as liteApi from "@warraq/segment/lite";
import * as modelApi from "@warraq/segment/model";
import { describe, expect, it } from "vitest";

const options = (value: unknown) => value as api.SegmentOptions;

describe("wrong options", () => {
  it.each([
    [{ scheme: "d4" }, RangeError, /scheme must be one of d1, d2, atb, d3, full, not d4/],
    [{ compounds: "yes" }, RangeError, /compounds must be one of usual, keep, split, not yes/],
    [{ dialect: "egyptian" }, TypeError, /dialect must be true or false, not egyptian/],
    [{ nBest: 0 }, RangeError, /nBest must be a whole number from 1, not 0/],
    [{ nBest: 1.5 }, RangeError, /nBest .*1\.5/],
    [{ nbest: 2 }, TypeError, /unknown option "nbest"; the options are scheme, dialect/],
    ["d3", TypeError, /options must be an object, not d3/],
    [null, TypeError, /options must be an object, not null/],
  ])("%j throws", (value, error, message) => {
    for (const call of [
      () => api.segment("نص", options(value)),
      () => api.segmentWord("نص", options(value)),
      () => api.createCliticSegmenter(options(value)),
    ]) {
      expect(call).toThrow(error);
      expect(call).toThrow(message);
    }
  });
});

describe("text without Arabic words", () => {
  it.each(["", " \n", "abc 123", "١٢٣", "،؛؟", "\ud800", "ًٌٍ"])("%j has none", (text) => {
    expect(api.segment(text)).toEqual([]);
  });
});

it("the public names", () => {
  expect(Object.keys(api).sort()).toEqual([
    "createCliticSegmenter",
    "schemes",
    "segment",
    "segmentWord",
  ]);
  expect(Object.keys(liteApi).sort()).toEqual(["createCliticSegmenter", "segment", "segmentWord"]);
  expect(Object.keys(modelApi)).toEqual(["bindModel"]);
});
