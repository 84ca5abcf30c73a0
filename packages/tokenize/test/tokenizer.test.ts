import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize, words } from "../src/index.js";

const pieces = (text: string) => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
  test("the example of the documentation", () => {
    expect(tokenize("بلغ ٣٫٥٪").map((token) => token.kind)).toEqual(["word", "number", "symbol"]);
  });

  test.each([
    ["انتهى العام.وقال المتحدث", ["انتهى", "العام", ".", "وقال", "المتحدث"]],
    ["و3.5 ال١٩٢ 2017م", ["و", "3.5", "ال", "١٩٢", "2017", "م"]],
    ["أ.د. سامي", ["أ.د.", "سامي"]],
  ])("%s", (text, expected) => expect(pieces(text)).toEqual(expected));

  test("tokens with spaces tile any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const token of tokenize(text, { spaces: true })) {
          expect(token.start).toBe(at);
          expect(token.text).toBe(text.slice(token.start, token.end));
          at = token.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});

test("words: the example of the documentation", () => {
  expect(words("نما الاقتصادُ ٣٫٥٪.").map((word) => word.text)).toEqual(["نما", "الاقتصادُ", "٣٫٥"]);
});
