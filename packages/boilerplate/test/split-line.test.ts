import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cueMatcher } from "../src/cue-matcher.js";
import { createLineSplitter } from "../src/inline/pieces/split-line.js";
import { scanTokens } from "../src/scan-tokens.js";
import { createTokenBuffer } from "../src/token-buffer.js";

const split = createLineSplitter(cueMatcher());

function piecesOf(line: string): string[] {
  const tokens = createTokenBuffer();
  scanTokens(line, 0, line.length, cueMatcher().lexicon, tokens);
  return split(line, tokens).map(({ from, to }) =>
    line.slice(tokens.starts[from] as number, tokens.ends[to - 1] as number),
  );
}

describe("a line is cut into pieces", () => {
  it.each([
    ["at full stops", "وصل الوفد أمس. غادر اليوم.", ["وصل الوفد أمس.", "غادر اليوم."]],
    ["not at initials", "كتب م. سالم مقالا", ["كتب م. سالم مقالا"]],
    ["at free dashes", "الميناء - وصل الوفد", ["الميناء", "وصل الوفد"]],
    ["not at a dash that opens a parenthesis", "الراحل -رحمه الله كان", ["الراحل -رحمه الله كان"]],
    ["around brackets", "وصل الوفد. (رويترز)", ["وصل الوفد.", "(رويترز)"]],
    ["at gaps of two spaces", "وصل الوفد  سالم عودة", ["وصل الوفد", "سالم عودة"]],
    ["around a full date", "الميناء 14/6/2020 وصل الوفد", ["الميناء", "14/6/2020", "وصل الوفد"]],
    ["where two scripts touch", "وصل الوفدFacebook", ["وصل الوفد", "Facebook"]],
    [
      "before closing hashtags",
      "وصل الوفد إلى الميناء #ميناء #وفد",
      ["وصل الوفد إلى الميناء", "#ميناء #وفد"],
    ],
    ["not at a hashtag in a sentence", "زار #الميناء وفد كبير", ["زار #الميناء وفد كبير"]],
    ["behind a quotation near the end", "قال «وصل الوفد» أمس", ["قال «وصل الوفد»", "أمس"]],
    ["at guillemets of a menu", "الرئيسية » محليات » الميناء", ["الرئيسية", "محليات", "الميناء"]],
    [
      "before a set phrase, which keeps its headline with its dots",
      "وصل الوفد. اقرأ أيضا: الميناء.. إلى أين",
      ["وصل الوفد.", "اقرأ أيضا: الميناء.. إلى أين"],
    ],
  ])("%s", (_, line, pieces) => {
    expect(piecesOf(line)).toEqual(pieces);
  });
});

const parts = [
  "وصل",
  "الوفد",
  "اقرأ أيضا",
  "كتب",
  "المصدر",
  "Share",
  "14/6/2020",
  "#ميناء",
  ...[".", "،", ":", "..", "(", ")", "«", "»", "*", "-", "|", "  ", '"'],
];

it("pieces stand in order and apart, whatever the line", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
      const line = words.join(" ");
      const tokens = createTokenBuffer();
      scanTokens(line, 0, line.length, cueMatcher().lexicon, tokens);
      let last = 0;
      for (const { from, to } of split(line, tokens)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(tokens.length);
    }),
  );
});
