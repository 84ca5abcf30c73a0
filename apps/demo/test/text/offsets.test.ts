import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetAt } from "../../src/text/offsets.js";

describe("offsetAt", () => {
  it.each([
    ["ab", 2, { utf16: 2, codePoints: 2, utf8: 2 }],
    ["خمسة", 4, { utf16: 4, codePoints: 4, utf8: 8 }],
    ["😀 5", 3, { utf16: 3, codePoints: 2, utf8: 5 }],
    ["\ud83d5", 2, { utf16: 2, codePoints: 2, utf8: 4 }],
  ])("counts in %j before %i", (text, utf16, expected) => {
    expect(offsetAt(text, utf16)).toEqual(expected);
  });

  it("agrees with the encoder and the iterator of the language", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { codePoints, utf8 } = offsetAt(text, text.length);
        expect(codePoints).toBe([...text].length);
        expect(utf8).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});
