import { bench, describe } from "vitest";
import { findDates } from "../src/dates.js";
import { findNumbers } from "../src/index.js";

const article =
  `أعلنت وزارة المالية يوم الأحد أن إيرادات الربع الثالث من عام 2023 بلغت نحو 3.6 مليارات دولار، بزيادة قدرها 12% عن العام الماضي.
وقال الوزير في مؤتمر صحفي إن المشروع الجديد سيوفر أكثر من خمسة آلاف وظيفة خلال السنوات الثلاث المقبلة، مضيفا أن العمل سيبدأ في الأول من آذار/مارس.
ولم يذكر البيان تفاصيل أخرى عن مواقع العمل أو أسماء الشركات المشاركة، واكتفى بالإشارة إلى أن الوزارة ستنشر التفاصيل على موقعها في وقت لاحق.
`.repeat(200);

const hostile = "ألف و".repeat(20_000);

describe("news text", () => {
  bench("findNumbers", () => {
    findNumbers(article);
  });
  bench("findDates", () => {
    findDates(article);
  });
});

describe("hostile text", () => {
  bench("a hundred thousand characters of ألف و", () => {
    findNumbers(hostile);
  });
});
