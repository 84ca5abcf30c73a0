import type { SpellOptions, SpellValue } from "../src/index.js";

/** A rule of the grammar and the spellings that show it. */
export interface Section {
  readonly title: string;
  readonly rule: string;
  readonly rows: readonly (readonly [value: SpellValue, options: SpellOptions])[];
}

const masculine = { gender: "masculine" } as const;
const feminine = { gender: "feminine" } as const;
const both = [masculine, feminine];
const cases = (["nominative", "accusative", "genitive"] as const).map((of) => ({ case: of }));

/** Every value under every combination of the option sets. */
function rows(values: readonly SpellValue[], ...sets: readonly (readonly SpellOptions[])[]) {
  const combined = sets.reduce<SpellOptions[]>(
    (all, set) => all.flatMap((one) => set.map((other) => ({ ...one, ...other }))),
    [{}],
  );
  return values.flatMap((value) => combined.map((options) => [value, options] as const));
}

const book = { counted: { singular: "كِتَاب", plural: "كُتُب" } };
const year = { counted: { singular: "سَنَة", plural: "سَنَوَات" } };
const car = { counted: { singular: "سَيَّارَة", plural: "سَيَّارَات", adjective: "جَدِيد" } };
const arabCurrencies =
  "AED BHD DJF DZD EGP IQD JOD KMF KWD LBP LYD MAD MRU OMR QAR SAR SDG SOS SYP TND YER".split(" ");

export const sections: readonly Section[] = [
  {
    title: "الواحد والاثنان",
    rule: "يوافقان المعدود في التذكير والتأنيث، والاثنان ملحق بالمثنى: بالألف رفعا وبالياء نصبا وجرا.",
    rows: rows([1, 2], both, cases),
  },
  {
    title: "الثلاثة إلى العشرة",
    rule: "تخالف المعدود: بالتاء مع المذكر وبغيرها مع المؤنث.",
    rows: rows([3, 4, 5, 6, 7, 8, 9, 10], both),
  },
  {
    title: "الثماني منقوصة",
    rule: "مع المؤنث تحذف ياؤها منونة رفعا وجرا، وتثبت نصبا وفي الإضافة والتركيب.",
    rows: [
      ...rows([8, 28, 108], [feminine], cases),
      ...rows([8], [{ ...feminine, construct: true }], cases),
      ...rows([18, 800], [feminine], cases),
    ],
  },
  {
    title: "أحد عشر واثنا عشر",
    rule: "يوافق الجزآن المعدود، والجزآن مبنيان على الفتح إلا صدر اثني عشر فيعرب إعراب المثنى.",
    rows: rows([11, 12], both, cases),
  },
  {
    title: "ثلاثة عشر إلى تسعة عشر",
    rule: "يخالف الصدر المعدود ويوافقه العجز، والشين مفتوحة مع المذكر ساكنة مع المؤنث، وهي مبنية على الفتح.",
    rows: rows([13, 14, 15, 16, 17, 18, 19], both),
  },
  {
    title: "العقود",
    rule: "ملحقة بجمع المذكر السالم، ولا يتغير لفظها للمعدود.",
    rows: rows([20, 30, 40, 50, 60, 70, 80, 90], [{ case: "nominative" }, { case: "genitive" }]),
  },
  {
    title: "المعطوف على العقود",
    rule: "يعرب الجزآن، وحكم الأول حكم المفرد، والواحدة هنا إحدى.",
    rows: [...rows([21, 22, 28], both, cases), ...rows([35, 46, 57, 64, 79, 93, 99], both)],
  },
  {
    title: "المئة ومضاعفاتها",
    rule: "المئة مؤنثة فيذكر ما قبلها، وتفرد في ثلاثمئة وأخواتها، والمئتان مثنى.",
    rows: [...rows([100, 200], cases), ...rows([300, 400, 500, 600, 700, 800, 900], cases)],
  },
  {
    title: "رسم المئة",
    rule: "مئة أو مائة، موصولة أو مفصولة.",
    rows: rows(
      [100, 200, 300, 800, 999],
      [{ hundred: "مئة" }, { hundred: "مائة" }],
      [{ separateHundreds: false }, { separateHundreds: true }],
    ),
  },
  {
    title: "المعطوف على المئة",
    rule: "لكل جزء حكمه، والمخالفة باقية بعد المئة والألف.",
    rows: rows([101, 102, 103, 108, 111, 112, 118, 121, 1003, 2011], both),
  },
  {
    title: "الألف وأسماء المراتب معدودا",
    rule: "أسماء مذكرة تميز كسائر الأسماء: جمع مجرور بعد ثلاثة إلى عشرة، مفرد منصوب بعد أحد عشر إلى تسعة وتسعين، مفرد مجرور بعد المئة.",
    rows: rows([
      1000,
      2000,
      3000,
      8000,
      10_000,
      11_000,
      12_000,
      18_000,
      20_000,
      21_000,
      99_000,
      100_000,
      103_000,
      110_000,
      111_000,
      200_000,
      300_000,
      850_000,
      999_999,
      1e6,
      2e6,
      3e6,
      11e6,
      100e6,
      1e9,
      2e9,
      5e9,
      12e9,
      "1000000000000",
      "2000000000000",
      "7000000000000",
    ]),
  },
  {
    title: "نون المثنى في الإضافة",
    rule: "تحذف نون المثنى إذا أضيف، مئتا ألف وألفا دينار.",
    rows: [
      ...rows([200_000, 200e6, 202_000], cases),
      ...rows([200, 2000, 2e6], [{ construct: true }], cases),
      ...rows([200, 2000, 2e6, 1_002_000], [book], cases),
    ],
  },
  {
    title: "إعراب المراتب",
    rule: "يعرب كل معطوف إعراب الأول، ويظهر في المثنى والعقود وتنوين النصب.",
    rows: rows([1000, 2345, 22_222, 1_001_200], cases),
  },
  {
    title: "واحد واثنان بعد المئة والألف",
    rule: "يعاد المعدود مفردا أو مثنى، مئة ألف وألف، ويجوز العدد في الاستعمال الحديث.",
    rows: rows(
      [101_000, 102_000, 201_000, 101_000_000, 302_000_000],
      [{ afterHundred: "repeat" }, { afterHundred: "number" }],
    ),
  },
  {
    title: "المراتب العليا",
    rule: "أسماء معربة تجمع بالألف والتاء.",
    rows: [15, 18, 21, 24, 27, 30, 33, 36].flatMap((exponent) =>
      rows([1, 2, 3, 11].map((count) => `${count}${"0".repeat(exponent)}`)),
    ),
  },
  {
    title: "المعدود المذكر",
    rule: "الواحد نعت بعد المعدود، والاثنان مثنى، ثم أحكام التمييز.",
    rows: [
      ...rows(
        [1, 2, 3, 8, 10, 11, 12, 19, 20, 21, 28, 99, 100, 101, 102, 103, 111, 200, 1000],
        [book],
      ),
      ...rows([1001, 1003, 1011, 2000, 3000, 11_000, 1_000_000], [book]),
    ],
  },
  {
    title: "المعدود المؤنث",
    rule: "العبرة بمفرد المعدود: سنوات جمع سنة.",
    rows: rows(
      [1, 2, 3, 8, 10, 11, 12, 18, 21, 22, 38, 100, 101, 103, 108, 1003, 1011, 12_000],
      [year],
    ),
  },
  {
    title: "إعراب المعدود",
    rule: "يظهر الإعراب في الواحد والمثنى، وتمييز ما فوقهما ثابت.",
    rows: rows([1, 2, 3, 11, 100, 101], [book], cases),
  },
  {
    title: "نعت المعدود",
    rule: "النعت يوافق المعدود، وجمع غير العاقل يوصف بالمفردة المؤنثة.",
    rows: rows([1, 2, 3, 11, 100], [car]),
  },
  {
    title: "تعريف العدد",
    rule: "تدخل أل على المفرد، وعلى صدر المركب، وعلى المتعاطفين، وعلى المضاف إليه دون المضاف.",
    rows: [
      ...rows(
        [3, 11, 12, 15, 20, 25, 100, 125, 300, 1000, 3000, 11_000, 100_000],
        [{ definite: true }],
      ),
      ...rows([1, 2, 3, 11, 20, 100, 103], [{ ...book, definite: true }]),
    ],
  },
  {
    title: "العدد الترتيبي",
    rule: "على وزن فاعل، يوافق المعدود ويعرف جزآه المتعاطفان، والحادي في المركب والمعطوف.",
    rows: [
      ...rows([1, 2, 3, 6, 8, 10, 11, 12, 19, 20, 21, 22, 35, 99], [{ ordinal: true }], both),
      ...rows([1, 2, 3, 11, 21], [{ ordinal: true, definite: false }], both),
    ],
  },
  {
    title: "الترتيبي فوق المئة",
    rule: "ببعد، أو بعطف الترتيبي على المئة معرفة.",
    rows: rows(
      [100, 101, 121, 200, 317, 1000, 1025, 2000, 3005, 1_000_001],
      [{ ordinal: "after" }, { ordinal: "and" }],
    ),
  },
  {
    title: "السنون",
    rule: "السنة والعام مضافان إلى العدد فيجر، والعدد يوافق أيهما ذكر، وقد يبدأ بالآحاد.",
    rows: rows(
      [622, 1902, 1991, 2003, 2011, 2025],
      [{ year: "عام" }, { year: "سنة" }],
      [{ order: "descending" }, { order: "ascending" }],
    ),
  },
  {
    title: "الكسور العشرية",
    rule: "تقرأ بعد الفاصلة عددا إلى ثلاثة أرقام ثم رقما رقما، أو كسرا من عشرة ومئة وألف بعد صحيح.",
    rows: rows(
      ["0.5", "2.1", "3.14", "3.05", "12.125", "1000.5", "3.14159"],
      [{ decimals: "point" }, { decimals: "fraction" }],
    ),
  },
  {
    title: "الكسور الاعتيادية",
    rule: "أسماء مذكرة تعد كسائر الأسماء، وتضم أوائلها حيث تلتبس بالأعداد.",
    rows: rows([
      "1/2",
      "1/3",
      "2/3",
      "3/4",
      "1/5",
      "2/5",
      "4/5",
      "5/6",
      "1/8",
      "7/10",
      "11/8",
      "3/11",
      "2 1/2",
      "1000 1/2",
    ]),
  },
  {
    title: "النسبة المئوية",
    rule: "في المئة أو بالمئة.",
    rows: rows([1, 2, 10, 50, "12.5"], [{ percent: "في" }, { percent: "ب" }]),
  },
  {
    title: "السالب",
    rule: "سالب أو ناقص قبل العدد، والعدد على إعرابه.",
    rows: rows([-1, -12, "-2.5"], [{ minus: "سالب" }, { minus: "ناقص" }]),
  },
  {
    title: "عملات الدول العربية",
    rule: "وحدتان لكل منهما حكم معدودها، والنعت يوافق الوحدة.",
    rows: arabCurrencies.flatMap((currency) => rows([1, 2, 3, 11, 100, "25.75"], [{ currency }])),
  },
  {
    title: "المبالغ",
    rule: "الوحدة الصغرى بعدد أرقامها في المعيار، والتقريب كما يطلب.",
    rows: [
      ...rows(["1.001", "2.002", "101.101", "1234.567"], [{ currency: "KWD" }]),
      ...rows(["0.5", "1.01", "2.02", "3.03", "11.11", "1002.5"], [{ currency: "USD" }]),
      ...rows(
        ["2.345", "2.355"],
        (["half-up", "half-even", "down", "up"] as const).map((rounding) => ({
          currency: "SAR",
          rounding,
        })),
      ),
      ...rows(["99.99"], [{ currency: "EGP", subunits: false }]),
      ...rows([2, "7.25"], [{ currency: "EUR" }, { currency: "JPY" }, { currency: "CNY" }]),
    ],
  },
  {
    title: "لفظ الصكوك",
    rule: "فقط قبل المبلغ ولا غير بعده.",
    rows: rows(
      ["1500", "2000.75"],
      [
        { currency: "SAR", cheque: true },
        { currency: "JOD", cheque: true },
      ],
    ),
  },
  {
    title: "استعمال البلدان",
    rule: "مائة وبالمائة في المغرب العربي، وأميركي في المشرق.",
    rows: [
      ...rows([300], [{ country: "MA" }, { country: "SA" }]),
      ...rows(
        [25],
        [
          { percent: true, country: "DZ" },
          { percent: true, country: "KW" },
        ],
      ),
      ...rows(
        [5],
        [
          { currency: "USD", country: "LB" },
          { currency: "USD", country: "EG" },
        ],
      ),
    ],
  },
  {
    title: "تنوين النصب",
    rule: "قبل الألف أو بعدها أو متروك.",
    rows: rows([11_000], [{ tanwin: "before-alef" }, { tanwin: "after-alef" }, { tanwin: "none" }]),
  },
];
