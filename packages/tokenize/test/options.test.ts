import { describe, expect, test } from "vitest";
import { createSegmenter, createTokenizer, sentences, tokenize, words } from "../src/index.js";

// What TypeScript refuses and JavaScript passes anyway.
const wrong = (value: unknown) => value as never;

describe("wrong options are named", () => {
  test.each<[string, () => unknown, new (message: string) => Error, string]>([
    [
      "unknown name",
      () => tokenize("", wrong({ space: true })),
      TypeError,
      'unknown option "space"; accepted are spaces, mode',
    ],
    [
      "wrong type",
      () => createTokenizer(wrong({ spaces: "yes" })),
      TypeError,
      'option "spaces" must be true or false, got "yes"',
    ],
    [
      "wrong value",
      () => sentences("", wrong({ mode: "icu" })),
      RangeError,
      'option "mode" must be "arabic" or "unicode", got "icu"',
    ],
    [
      "wrong type of a choice",
      () => sentences("", wrong({ mode: 1 })),
      TypeError,
      'option "mode" must be "arabic" or "unicode", got 1',
    ],
    [
      "granularity that is not offered",
      () => createSegmenter(wrong({ granularity: "grapheme" })),
      RangeError,
      'option "granularity" must be "word" or "sentence", got "grapheme"',
    ],
    [
      "inherited name",
      () => tokenize("", wrong({ toString: 1 })),
      TypeError,
      'unknown option "toString"; accepted are spaces, mode',
    ],
    ["no object", () => tokenize("", wrong(7)), TypeError, "options must be an object, got 7"],
    ["null", () => createSegmenter(wrong(null)), TypeError, "options must be an object, got null"],
    ["text", () => words(wrong(undefined)), TypeError, "text must be a string, got undefined"],
    [
      "text again",
      () => createSegmenter().segment(wrong(5)),
      TypeError,
      "text must be a string, got 5",
    ],
  ])("%s", (_, call, error, message) => {
    expect(call).toThrow(error);
    expect(call).toThrow(message);
  });

  test("undefined is the default", () => {
    const options = wrong({ spaces: undefined, mode: undefined });
    expect(tokenize("نعم لا", options)).toEqual(tokenize("نعم لا"));
  });
});
