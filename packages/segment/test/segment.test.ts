import { createCliticSegmenter, type Scheme, segment, segmentWord } from "@warraq/segment";
import * as lite from "@warraq/segment/lite";
import { describe, expect, it } from "vitest";

const cut = (word: string, scheme: Scheme = "atb") =>
  segmentWord(word, { scheme })
    .segments.map(({ text }) => text)
    .join("+");

const forms = (word: string, scheme: Scheme = "atb") =>
  segmentWord(word, { scheme })
    .segments.map(({ form }) => form)
    .join("+");

describe("schemes", () => {
  it.each([
    ["وسيكتبونها", "d1", "و+سيكتبونها"],
    ["وسيكتبونها", "d2", "و+س+يكتبونها"],
    ["وسيكتبونها", "atb", "و+س+يكتبون+ها"],
    ["وسيكتبونها", "full", "و+س+يكتب+ون+ها"],
    ["وبالمدرسة", "d1", "و+بالمدرسة"],
    ["وبالمدرسة", "d2", "و+ب+المدرسة"],
    ["وبالمدرسة", "atb", "و+ب+المدرسة"],
    ["وبالمدرسة", "d3", "و+ب+ال+مدرسة"],
    ["وبالمدرسة", "full", "و+ب+ال+مدرس+ة"],
    ["مدرسته", "d2", "مدرسته"],
    ["للحظر", "atb", "ل+لحظر"],
    ["للحظر", "d3", "ل+ل+حظر"],
  ] as const)("%s in %s is %s", (word, scheme, pieces) => {
    expect(cut(word, scheme)).toBe(pieces);
  });
});

describe("names and words that only look like clitics", () => {
  it.each(["فلسطين", "بولندا", "ليبيا", "وائل", "كاميرا", "وزير", "لندن", "كتاب", "بيان", "اتجاه"])(
    "%s stays whole",
    (word) => expect(cut(word)).toBe(word),
  );

  it.each([
    ["ألمانيا", "ألمانيا"],
    ["البانيا", "البانيا"],
    ["التهاب", "التهاب"],
    ["التزم", "التزم"],
    ["الالتزام", "ال+التزام"],
    ["القاهرة", "ال+قاهرة"],
    ["الصين", "ال+صين"],
    ["الذي", "الذي"],
    ["والتي", "و+التي"],
    ["الله", "الله"],
  ])("the article of %s: %s", (word, pieces) => expect(cut(word, "d3")).toBe(pieces));
});

describe("what spelling hides", () => {
  it.each([
    ["للحظر", "ل+الحظر"],
    ["مدرسته", "مدرسة+ه"],
    ["مستواهم", "مستوى+هم"],
    ["كتبوه", "كتبوا+ه"],
    ["عليها", "على+ها"],
    ["إليكم", "إلى+كم"],
    ["لديه", "لدى+ه"],
    ["أبنائهم", "أبناء+هم"],
    ["أبناؤهم", "أبناء+هم"],
    ["حياته", "حياة+ه"],
    ["بيته", "بيت+ه"],
    ["بناته", "بنات+ه"],
    ["رآه", "رأى+ه"],
    ["للذين", "ل+الذين"],
    ["لله", "ل+الله"],
    ["كتبتموها", "كتبتم+ها"],
  ])("%s stands for %s", (word, pieces) => expect(forms(word)).toBe(pieces));

  it("keeps the article on the stem under atb and d2, and gives it back under d3", () => {
    expect(forms("للبيت", "d2")).toBe("ل+البيت");
    expect(forms("للبيت", "d3")).toBe("ل+ال+بيت");
  });

  it("spells forms without tashkeel and tatweel", () => {
    expect(forms("وَمُسْـتَوَاهُمْ")).toBe("و+مستوى+هم");
  });
});

describe("roles", () => {
  it.each([
    ["أفلا", ["question", "conjunction", "stem"], "d3"],
    ["فبالعمل", ["conjunction", "preposition", "article", "stem"], "d3"],
    ["سنراكم", ["future", "stem", "pronoun"], "d3"],
    ["له", ["preposition", "pronoun"], "d3"],
    ["معلمون", ["stem", "suffix"], "full"],
  ] as const)("of %s are %j", (word, roles, scheme) => {
    expect(segmentWord(word, { scheme }).segments.map(({ role }) => role)).toEqual(roles);
  });
});

describe("tashkeel", () => {
  it("keeps a first letter whose vowel no clitic has", () => {
    expect(cut("وَصَلَ")).toBe("وَصَلَ");
    expect(segmentWord("بَلَدٌ").segments).toHaveLength(1);
    expect(segmentWord("كِتابٌ").segments).toHaveLength(1);
  });

  it("finds neither pronoun nor article in a word with tanween", () => {
    expect(segmentWord("متوجهًا").segments).toHaveLength(1);
    expect(segmentWord("اتجاهٌ", { scheme: "d3" }).segments).toHaveLength(1);
  });
});

describe("context", () => {
  const word = (text: string, wanted: string) =>
    segment(text)
      .find((found) => found.text === wanted)
      ?.segments.map((piece) => piece.text)
      .join("+");

  it("weighs the words on both sides", () => {
    const alone = segmentWord("وعد").confidence;
    const beside = segment("في وعد").at(-1)?.confidence;
    expect(beside).not.toBe(alone);
    expect(word("جاء في وعد الحكومة", "وعد")).toBe("وعد");
  });

  it("does not look across the end of a sentence", () => {
    const after = segment("انتهى في. وعد كثيرون").at(2);
    const first = segment("وعد كثيرون").at(0);
    expect(after?.confidence).toBe(first?.confidence);
  });
});

describe("the forms of the interface agree", () => {
  const text = "قال وزير المالية إن حكومته ستدفع للشركات ما وعدتها به، وإنها لن تتأخر.";

  it("function and factory", () => {
    expect(createCliticSegmenter({ scheme: "d3" }).segment(text)).toEqual(
      segment(text, { scheme: "d3" }),
    );
    expect(createCliticSegmenter().segmentWord("وقال")).toEqual(segmentWord("وقال"));
  });

  it("a word alone and the same word as a text", () => {
    expect(segment("والشمس")[0]).toEqual(segmentWord("والشمس"));
  });

  it("nBest begins with the answer, falls in confidence and does not change the answer", () => {
    const [plain] = segment("وعد");
    const [many] = segment("وعد", { nBest: 3 });
    expect(many).toMatchObject({ ...plain });
    expect(many?.nBest?.[0]?.segments).toEqual(plain?.segments);
    const chances = many?.nBest?.map(({ confidence }) => confidence) ?? [];
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(chances.length).toBeGreaterThan(1);
    expect(plain).not.toHaveProperty("nBest");
  });

  it("the small model has the same functions", () => {
    expect(lite.segmentWord("وسيكتبونها").segments).toEqual(segmentWord("وسيكتبونها").segments);
    expect(lite.segment("للبيت")[0]?.segments[1]?.form).toBe("البيت");
    expect(lite.createCliticSegmenter().segmentWord("له").segments).toHaveLength(2);
  });

  it("results are plain data", () => {
    const words = segment(text, { nBest: 2 });
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  });
});

describe("spoken clitics", () => {
  it("are cut only on demand", () => {
    const roles = (word: string, dialect: boolean) =>
      segmentWord(word, { dialect, scheme: "d3" }).segments.map(({ role }) => role);
    expect(roles("عالأرض", true)).toEqual(["preposition", "article", "stem"]);
    expect(roles("عالأرض", false)).toEqual(["stem"]);
    expect(segmentWord("عالبيت", { dialect: true }).segments[0]?.form).toBe("على");
    expect(roles("حيكتب", true)).toEqual(["future", "stem"]);
    expect(roles("بيكتب", true)).toEqual(["progressive", "stem"]);
    expect(roles("ببيته", true)).toEqual(["preposition", "stem", "pronoun"]);
  });
});
