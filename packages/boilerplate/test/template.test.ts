import { classify, learnTemplate, mergeTemplates, type SiteTemplate } from "@warraq/boilerplate";
import { describe, expect, it } from "vitest";

const names = ["سليم الحوراني", "رغد نصار", "بشار حداد", "لبنى القاسمي", "فارس منصور", "ندى شاهين"];
const places = ["الميناء", "السوق", "الملعب", "المتحف", "المطار", "الحديقة"];
const background =
  "وكانت المدينة قد شهدت خلال العامين الماضيين أعمالا واسعة في البنية التحتية شملت الطرق والجسور وشبكات المياه بتمويل من صندوق التنمية.";

/** Pages of one site: stamp, two paragraphs, sometimes a paragraph of background, and a footer. */
const pages = places.map((place, i) =>
  [
    `${names[i]} – ضفاف اليوم`,
    `أعلنت البلدية أمس الانتهاء من أعمال الصيانة في ${place} بعد ثلاثة أشهر من العمل المتواصل، وقالت إن الحركة عادت إلى طبيعتها.`,
    ...(i % 2 === 0 ? [background] : []),
    `وقال المهندس المشرف إن ${place} صار قادرا على استقبال الزوار طوال أيام الأسبوع من الصباح حتى المساء.`,
    "أداء القطاعات",
    `وأضاف أن العمل في ${place} سيستكمل في الصيف المقبل وفق الخطة التي أقرها المجلس.`,
    `رسالتك إلى الكاتب على الرقم ${1000 + i * 7} ضفاف`,
  ].join("\n"),
);
const [target = "", ...known] = pages;

const byTemplate = (text: string, template: SiteTemplate) =>
  classify(text, { template })
    .blocks.filter((block) => block.reason.includes("template"))
    .map((block) => text.slice(block.start, block.end));

describe("learnTemplate", () => {
  const template = learnTemplate(known);

  it("finds lines that come back with other names and numbers on a page it has not seen", () => {
    expect(byTemplate(target, template)).toEqual([
      `${names[0]} – ضفاف اليوم`,
      "رسالتك إلى الكاتب على الرقم 1000 ضفاف",
    ]);
  });

  it("leaves paragraphs of background and sub-headings alone", () => {
    const keys = template.entries.map((entry) => entry.key).join("\n");
    expect(keys).not.toContain("القطاعات");
    expect(keys).not.toContain("صندوق");
  });

  it("is JSON, and works after a round trip", () => {
    const copy = JSON.parse(JSON.stringify(template)) as SiteTemplate;
    expect(copy).toEqual(template);
    expect(classify(target, { template: copy })).toEqual(classify(target, { template }));
  });

  it("learns nothing from too few pages", () => {
    expect(learnTemplate(known.slice(0, 2)).entries).toEqual([]);
    expect(learnTemplate([])).toEqual({ version: 1, pages: 0, entries: [] });
  });

  it("throws when it is not given texts", () => {
    expect(() => learnTemplate("text" as unknown as string[])).toThrow(
      "texts: expected an array of strings",
    );
  });
});

describe("mergeTemplates", () => {
  const template = learnTemplate(known);

  it("adds up pages and sightings", () => {
    const merged = mergeTemplates(template, template);
    expect(merged.pages).toBe(2 * known.length);
    expect(merged.entries.map((entry) => entry.count)).toEqual(
      template.entries.map((entry) => 2 * entry.count),
    );
  });

  it("forgets what the site has stopped printing", () => {
    const later = (count: number): SiteTemplate => ({ version: 1, pages: count, entries: [] });
    expect(mergeTemplates(template, later(50)).entries).toEqual(template.entries);
    expect(mergeTemplates(template, later(100)).entries).toEqual([]);
    const rare = {
      ...template,
      entries: template.entries.map((entry) => ({ ...entry, count: 3, last: 300 })),
      pages: 300,
    };
    expect(mergeTemplates(rare, later(1_000)).entries).toEqual(rare.entries);
    expect(mergeTemplates(rare, later(1_500)).entries).toEqual([]);
  });

  it("throws when it is not given templates", () => {
    expect(() => mergeTemplates(template, {} as SiteTemplate)).toThrow(TypeError);
  });
});
