import {
  type Classification,
  classify,
  createClassifier,
  labels,
  strip,
} from "@warraq/boilerplate";
import { describe, expect, it } from "vitest";
import { fixturePages } from "./fixtures/pages.js";
import { wholePage } from "./fixtures/whole-page.js";

const linesOf = (text: string, { blocks }: Classification) =>
  blocks.map((block) => [block.label, text.slice(block.start, block.end)]);

const market = fixturePages[0]?.lines.slice(0, 4).map(([, line]) => line) ?? [];

describe("classify", () => {
  for (const { name, lines } of fixturePages) {
    it(`labels every line of ${name}`, () => {
      const text = lines.map(([, line]) => line).join("\n");
      expect(linesOf(text, classify(text))).toEqual(lines);
    });
  }

  it("finds the article between the menus of a whole page", () => {
    const text = wholePage.lines.map(([, line]) => line).join("\n");
    const kept = wholePage.lines.filter(([label]) => label === "title" || label === "body");
    expect(strip(text)).toBe(kept.map(([, line]) => line).join("\n"));
  });

  it("gives the text without the furniture, and the title", () => {
    const [, page] = fixturePages;
    const text = (page?.lines ?? []).map(([, line]) => line).join("\n");
    const result = classify(text);
    expect(result.title).toBe("السوق الشعبي الجديد يفتح أبوابه في الحي الشرقي");
    const kept = (page?.lines ?? []).filter(([label]) => label === "title" || label === "body");
    expect(result.text).toBe(kept.map(([, line]) => line).join("\n"));
    expect(result.verdict).toBe("article");
    expect(strip(text)).toBe(result.text);
  });

  it("answers with known labels, sound spans, confidences from 0 to 1 and reasons", () => {
    for (const { lines } of fixturePages) {
      const text = lines.map(([, line]) => line).join("\r\n");
      let end = 0;
      for (const block of classify(text).blocks) {
        expect(labels).toContain(block.label);
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        expect(block.confidence).toBeGreaterThanOrEqual(0);
        expect(block.confidence).toBeLessThanOrEqual(1);
        expect(block.reason).not.toBe("");
        expect(block.code).toMatch(/^[a-z-]+(:[a-z]+)?$/);
        end = block.end;
      }
      expect(end).toBe(text.length);
    }
  });

  it("keeps the short items of a list that a line with a colon opens", () => {
    const items = ["أجور الباعة", "نظافة الممرات", "إنارة المداخل", "موقف للحافلات"];
    const text = [...market, "وتتلخص مطالب التجار في أربع نقاط:", ...items].join("\n");
    expect(classify(text).blocks.every((block) => block.keep)).toBe(true);
  });

  it("gives programs a code for the evidence", () => {
    const text = fixturePages[0]?.lines.map(([, line]) => line).join("\n") ?? "";
    const codes = classify(text).blocks.map((block) => block.code);
    expect(codes.slice(0, 5)).toEqual(["body", "body", "body", "body", "cue:related"]);
    expect(codes.at(-1)).toBe("cue:comments");
  });

  it("says that a listing has nothing to keep", () => {
    const menu = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", "من نحن", "اتصل بنا"];
    const result = classify([...menu, "جميع الحقوق محفوظة"].join("\n"));
    expect(result).toMatchObject({ verdict: "nothing-to-keep", text: "", title: null });
  });

  it("has nothing to say of an empty text", () => {
    const nothing = { blocks: [], title: null, text: "", removed: [], verdict: "nothing-to-keep" };
    expect(classify("")).toEqual(nothing);
    expect(classify("\n \n\u200f\n").blocks).toEqual([]);
  });

  it("gives the same answer from a factory, however often it is used", () => {
    const { classify: again } = createClassifier();
    for (const { lines } of fixturePages) {
      const text = lines.map(([, line]) => line).join("\n\n");
      expect(again(text)).toEqual(classify(text));
      expect(again(text)).toEqual(classify(text));
    }
  });
});

describe("spelling", () => {
  const body = fixturePages[0]?.lines.slice(0, 4).map(([, line]) => line) ?? [];
  const headlines = [
    "البلدية تنقل موقف الحافلات إلى الحي الشرقي",
    "محطة المياه الجديدة تخدم أربع قرى قبل الصيف",
  ];
  it.each([
    "اقرأ أيضا:",
    "إقرأ أيضاً :",
    "اقرا ايضا",
    "اقـــرأ أيـضـا",
    "اِقْرَأْ أَيْضًا",
    "\u200fاقرأ أيضا\u200f:",
    "إقراء ايضاً",
    "وقد يهمك أيضا",
    "مواضيع ذات صلة",
    "أخبار متعلقة :",
  ])("knows the heading «%s» and the headlines under it", (heading) => {
    const { blocks } = classify([...body, heading, ...headlines].join("\n"));
    expect(blocks.slice(4).map((block) => block.label)).toEqual(["related", "related", "related"]);
    expect(blocks.slice(0, 4).every((block) => block.keep)).toBe(true);
  });
});
