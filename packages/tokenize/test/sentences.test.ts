import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "../src/index.js";

const pieces = (text: string) => sentences(text).map((sentence) => sentence.text);

describe("sentences", () => {
  test("the example of the documentation", () => {
    expect(pieces("وصل د. سامي عند 3.5 مساءً.ثم غادر؟")).toEqual([
      "وصل د. سامي عند 3.5 مساءً.",
      "ثم غادر؟",
    ]);
  });

  test("a line end ends a sentence", () => {
    expect(pieces("عنوان الخبر\r\nنص الخبر هنا.\n\n")).toEqual(["عنوان الخبر", "نص الخبر هنا."]);
  });

  test("a line that ends in a comma goes on", () => {
    expect(pieces("حضر سامر،\nوليلى.")).toEqual(["حضر سامر،\nوليلى."]);
  });

  test("a blank line ends a sentence even after a comma", () => {
    expect(pieces("حضر سامر،\n\nوليلى.")).toEqual(["حضر سامر،", "وليلى."]);
  });

  test("lines of equal width that break after a particle are hard-wrapped", () => {
    const wrapped = [
      "تقع المكتبة في الطابق الثاني من المبنى القديم وتضم نحو ثلاثين ألف كتاب في",
      "التاريخ والأدب والعلوم، ويستطيع الزوار استعارة ثلاثة كتب في المرة الواحدة",
      "على أن يعيدوها في مدة لا تزيد على أسبوعين.",
    ];
    expect(pieces(wrapped.join("\n"))).toEqual([wrapped.join("\n")]);
  });

  test("brackets in brackets shelter to the outer end", () => {
    expect(pieces("جاء (مع أخيه (الأكبر. سامي). ثم عاد) وحده. وصل.").length).toBe(2);
  });

  test("a bracket that never closes shelters nothing", () => {
    expect(pieces("جاء (مع أخيه. ثم عاد.").length).toBe(2);
  });

  test("six full lines need no particle at their ends", () => {
    const line = "كان القطار يعبر الجبال العالية مسرعا وركابه نائمون";
    const wrapped = new Array(7).fill(line).join("\n");
    expect(pieces(wrapped)).toEqual([wrapped]);
  });

  test("three full lines without one are three headlines", () => {
    const line = "كان القطار يعبر الجبال العالية مسرعا وركابه نائمون";
    expect(pieces([line, line, line].join("\n")).length).toBe(3);
  });

  test.each([
    ["a word that is no abbreviation", "He sold his iPad. The end.", 2],
    ["initials", "The U.S. Army came. It left.", 2],
    ["a number after an abbreviation", "See No. 5. It is short.", 2],
    ["a digit after a full stop", "بلغ العدد مئة. 20 منهم أطفال.", 2],
  ])("Latin full stops: %s", (_, text, count) => expect(pieces(text).length).toBe(count));

  test("short lines of a menu are not", () => {
    expect(pieces("الرئيسية\nأخبار\nرياضة\nمن نحن").length).toBe(4);
  });

  test("empty and blank texts have no sentences", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n\u200f\t\n ")).toEqual([]);
  });

  test("spans slice back, grow, and leave nothing but white space out, in both modes", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom(...'كتاب د.أ12"«»()[]…؟!\n\r \n،:-aZ.', "..", "\u2029", "قال "))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom("arabic", "unicode"), (text, mode) => {
        let at = 0;
        let rest = "";
        for (const sentence of sentences(text, { mode })) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          rest += text.slice(at, sentence.start);
          at = sentence.end;
        }
        rest += text.slice(at);
        // White space, controls and format characters.
        expect(rest).toMatch(/^[\p{Z}\p{C}]*$/u);
      }),
    );
  });
});
