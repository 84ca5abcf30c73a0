import { classify, strip } from "@warraq/boilerplate";
import { describe, expect, it } from "vitest";

const sentence =
  "افتتحت البلدية صباح أمس السوق الشعبي الجديد في الحي الشرقي بعد أعمال استمرت عشرة أشهر.";
const another = "وقال رئيس البلدية إن السوق يضم مئة وعشرين محلا وإن التأجير سيبدأ خلال أسبوع.";

const removedFrom = (text: string) =>
  classify(text).removed.map((piece) => [piece.label, piece.text.trim()]);

describe("furniture glued to a line that stays", () => {
  it.each([
    [
      "tags at the end",
      `${sentence} سمات السوق الشعبي البلدية`,
      "tags",
      "سمات السوق الشعبي البلدية",
    ],
    [
      "a permalink at the end",
      `${sentence} رابط الخبر: البلدية تفتتح السوق الجديد`,
      "source",
      "رابط الخبر: البلدية تفتتح السوق الجديد",
    ],
    ["a credit at the end", `${sentence} المصدر: وكالات`, "source", "المصدر: وكالات"],
    ["closed comments at the end", `${sentence} التعليقات مغلقة.`, "comments", "التعليقات مغلقة."],
    [
      "an invitation between sentences",
      `${sentence} اقرأ أيضا: تأجيل افتتاح الحديقة العامة. ${another}`,
      "related",
      "اقرأ أيضا: تأجيل افتتاح الحديقة العامة.",
    ],
    ["a byline at the head", `كتب حسين عودة - ${sentence}`, "byline", "كتب حسين عودة -"],
    ["a site's stamp at the head", `المرفأ نيوز : ${sentence}`, "source", "المرفأ نيوز :"],
    [
      "a dated stamp at the head",
      `تاريخ النشر: الأحد 14 يونيو 2020 ${sentence}`,
      "date",
      "تاريخ النشر: الأحد 14 يونيو 2020",
    ],
    ["an agency in brackets at the end", `${sentence} (رويترز)`, "source", "(رويترز)"],
    [
      "an invitation whose headline has dots in it",
      `${sentence} اقرأ أيضا: الحديقة العامة.. متى تفتح أبوابها ${another}`,
      "related",
      "اقرأ أيضا: الحديقة العامة.. متى تفتح أبوابها",
    ],
    [
      "an ending that is nothing but set phrases",
      `${sentence} لمتابعة آخر الأخبار انضموا إلى قناتنا على تلغرام`,
      "newsletter",
      "لمتابعة آخر الأخبار انضموا إلى قناتنا على تلغرام",
    ],
    ["a star and an office at the end", `${sentence} *قسم التحقيقات`, "byline", "*قسم التحقيقات"],
  ])("cuts %s", (_, text, label, piece) => {
    expect(removedFrom(`${text}\n${another}`)).toEqual([[label, piece]]);
  });

  it.each([
    ["a dateline", `الجزائر - ${sentence}`],
    [
      "a dateline with its agency in brackets",
      `دبي، الإمارات العربية المتحدة (رويترز) -- ${sentence}`,
    ],
    ["a date in the sentence", `في يوم الأحد 14 يونيو 2020 ${sentence}`],
    ["a year behind a preposition", `${sentence} وكان السوق القديم مغلقا منذ 2016 بسبب الأعمال.`],
    ["a speaker in brackets", `${sentence} «كنا ننتظر هذا اليوم». (أم حسن)`],
    ["a verb that is also a cue", `${sentence} شارك عشرات المتطوعين في تنظيم الباعة.`],
    ["more of something", `${sentence} المزيد من الجهود مطلوبة لتنظيم السوق.`],
    [
      "the word features",
      "من سمات السوق الشعبي أنه يجمع الناس من كل الأحياء ويبقى مفتوحا حتى ساعة متأخرة من الليل.",
    ],
  ])("leaves %s", (_, text) => {
    expect(removedFrom(`${text}\n${another}`)).toEqual([]);
  });

  it("cuts the name of the site before the text when the page's furniture has it too", () => {
    const stamp = "رمال الضفة - ";
    const rights = "جميع الحقوق محفوظة رمال الضفة 2020";
    expect(removedFrom(`${stamp}${sentence}\n${another}\n${rights}`)).toEqual([
      ["source", stamp.trim()],
      ["copyright", rights],
    ]);
    expect(removedFrom(`${stamp}${sentence}\n${another}`)).toEqual([]);
  });

  it("cuts the name of the site after a headline that also stands without it", () => {
    const headline = "السوق الشعبي الجديد يفتح أبوابه في الحي الشرقي";
    const [title] = classify(`${headline} - المرفأ نيوز\n${sentence}\n${another}`).blocks;
    expect(title).toMatchObject({ label: "title", keep: true, end: headline.length + 1 });
  });

  it("leaves the line break behind a line whose end it cuts", () => {
    const invitation = "اقرأ أيضا: تأجيل افتتاح الحديقة العامة";
    expect(strip(`${sentence} ${invitation}\n${another}\n`)).toBe(`${sentence}\n${another}\n`);
    expect(strip(`${sentence} ${invitation}\r\n\r\n${another}`)).toBe(
      `${sentence}\r\n\r\n${another}`,
    );
  });
});
