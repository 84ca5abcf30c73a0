import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, createAnalyzer } from "../src/index.js";

const page = `الميناء الجديد يستقبل أول سفينة حاويات
شارك هذا الخبر
أعلنت هيئة الموانئ، الثلاثاء، أن كلفة الأعمال بلغت خمسة آلاف ومئتي مليون جنيه. وقال رئيسها إن العمل انتهى.
اقرأ أيضا:
أسعار الشحن البحري تتراجع للشهر الرابع بنسبة 7%
اترك تعليقا`;

describe("analyze", () => {
  it("cleans the page", () => {
    const { title, text, blocks } = analyze(page);
    expect(title?.text).toBe("الميناء الجديد يستقبل أول سفينة حاويات");
    expect(text).toContain("خمسة آلاف ومئتي مليون جنيه.");
    expect(text).not.toContain("شارك");
    expect(blocks.filter((block) => !block.keep).map((block) => block.label)).toEqual([
      "share",
      "related",
      "related",
      "comments",
    ]);
  });

  it("reads the numbers of the article, not those of the furniture", () => {
    const { numbers } = analyze(page, { numbers: { country: "EG" } });
    expect(numbers.find((mention) => mention.kind === "money")).toMatchObject({
      value: "5200000000",
      currency: "EGP",
    });
    expect(numbers.some((mention) => mention.kind === "percent")).toBe(false);
  });

  it("finds sentences on both sides of furniture, none across it", () => {
    const { sentences } = analyze(page);
    expect(sentences.map((sentence) => sentence.text.split(" ")[0])).toEqual([
      "الميناء",
      "أعلنت",
      "وقال",
    ]);
  });

  it("splits clitics when asked", () => {
    expect(analyze(page).words).toBeUndefined();
    const { words = [] } = analyze(page, { segments: { scheme: "atb" } });
    const word = words.find(({ text }) => text === "رئيسها");
    expect(word?.segments.map(({ text }) => text)).toEqual(["رئيس", "ها"]);
  });

  it("has nothing to say about nothing", () => {
    expect(analyze("")).toEqual({
      title: null,
      text: "",
      blocks: [],
      sentences: [],
      tokens: [],
      numbers: [],
    });
  });

  it("names a wrong option of a stage before any text is seen", () => {
    // @ts-expect-error a scheme nobody knows
    expect(() => createAnalyzer({ segments: { scheme: "d9" } })).toThrow(RangeError);
    expect(() => createAnalyzer({ numbers: { country: "Atlantis" } })).toThrow(RangeError);
    // @ts-expect-error a label nobody knows
    expect(() => createAnalyzer({ boilerplate: { keep: ["hat"] } })).toThrow(RangeError);
  });
});

describe("laws", () => {
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(...page.split("\n"), "", "\r", "المصدر: وكالات", "9:43", "2\u2013ألف دولار"),
      fc.string({ unit: "binary", maxLength: 20 }),
    ),
    { maxLength: 12 },
  );

  it("every span slices back out of the input, segments included", () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("\n");
        const { title, sentences, tokens, numbers, words = [] } = analyze(text, { segments: true });
        const found = [...sentences, ...tokens, ...numbers, ...words];
        const inner = [
          ...words.flatMap(({ segments }) => segments),
          ...numbers.flatMap(({ parts = [] }) => parts),
        ];
        for (const span of [...found, ...inner]) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
        for (const { start, end, scope } of numbers) {
          expect(scope.start <= start && end <= scope.end).toBe(true);
        }
        if (title) expect(text.slice(title.start, title.end)).toBe(title.text);
      }),
    );
  });

  it("what is found lies in kept blocks", () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const { blocks, tokens } = analyze(parts.join("\n"));
        const removed = blocks.filter((block) => !block.keep);
        for (const { start, end } of tokens) {
          expect(removed.some((block) => block.start < end && start < block.end)).toBe(false);
        }
      }),
    );
  });

  it("the result survives JSON", () => {
    const analysis = analyze(page, { segments: true });
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});
