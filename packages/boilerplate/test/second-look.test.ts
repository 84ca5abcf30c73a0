import fc from "fast-check";
import { expect, it } from "vitest";
import { cueMatcher } from "../src/cue-matcher.js";
import { createRuleFinder } from "../src/inline/rules/rule-parts.js";
import { readPage } from "../src/read-page.js";
import { scanTokens } from "../src/scan-tokens.js";
import { createTokenBuffer } from "../src/token-buffer.js";

const nothing = { isLine: () => false, isSiteName: () => false };
const find = createRuleFinder(cueMatcher());
const tokens = createTokenBuffer();
/** Lines further down carry no stamps of an article's head. */
const bodiesAbove = 2;

/**
 * Whether the first line of a text was said to need a second look, and whether the rules find
 * furniture glued to it. Lines without a set phrase that counts are never looked at.
 */
function look(text: string) {
  const line = readPage(text, cueMatcher()).lines[0];
  if (line === undefined) return { promised: false, found: false };
  scanTokens(text, line.start, line.end, cueMatcher().lexicon, tokens);
  const cutLine = { isTitle: false, bodiesAbove, words: line.words };
  const found = line.mayHoldFurniture ? find(tokens, cutLine, nothing) : [];
  return { promised: line.mayBeCut, found: found.length > 0 };
}

const sentence = "افتتحت البلدية صباح أمس السوق الجديد في الحي الشرقي.";

it.each([
  [`${sentence} اقرأ أيضا: تأجيل افتتاح الحديقة`, true],
  [sentence, false],
])("finds in %s: %s", (text, found) => {
  expect(look(text).found).toBe(found);
  expect(look(text).promised).toBe(found);
});

const pieces = [
  sentence,
  "قال الوزير إن الجسر سيفتح غدا",
  "اقرأ أيضا",
  "المصدر",
  "التعليقات",
  "شاهد المزيد",
  "للمزيد اضغط هنا",
  "قد يهمك أيضا",
  "تابعونا على فيسبوك",
  "جميع الحقوق محفوظة",
  "وكالات",
  "م س",
  ...[".", "،", ":", "...", "(", ")", "«", "»", "*", "-", "|", "#", "2020"],
];

it("is never needed where the line was said to hold nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const { promised, found } = look(parts.join(" "));
      if (found) expect(promised).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
