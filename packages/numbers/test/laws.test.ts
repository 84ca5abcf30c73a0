import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createNumberFinder,
  findMoney,
  findNumbers,
  iterateNumbers,
  parseNumber,
} from "../src/index.js";

/** Words and characters that numbers are made of, so that random texts meet the grammar. */
const pieces =
  "ثلاثة خمسة عشر عشرون مئة مئتي ألف ألفا آلاف مليون مليار و وخمسة ونصف ربع أرباع نصف بين إلى من أو على في بالمئة % دولار دولارين " +
  "دنانير فلسا كويتي ر.س $ SAR الساعة الثامنة صباحا مساء كانون الثاني يناير 2018 1436 هـ م عام سنة رقم المادة الأول الحادي والعشرين " +
  "أكثر نحو لا يزيد عن إلا فاصلة سالب صفر ال ب ك ( ) / - : . ، , ٫ ٬ 5 12 250 ٣٥ ۷ 1,234 \u200f \u202a ½ \n الاثنين واحد كل مبروك كتاب";

const numericText = fc
  .array(fc.constantFrom(...pieces.split(" "), " ", " ", ""), { maxLength: 40 })
  .map((words) => words.join(" "));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ maxLength: 80 }),
  numericText,
);

describe("laws", () => {
  test("spans slice back, stand in order and do not overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, text: slice, scope, parts } of findNumbers(text)) {
          expect(text.slice(start, end)).toBe(slice);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(scope.start).toBeLessThanOrEqual(start);
          expect(scope.end).toBeGreaterThanOrEqual(end);
          for (const part of parts ?? []) expect(text.slice(part.start, part.end)).toBe(part.text);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("results are plain data", () => {
    fc.assert(
      fc.property(numericText, (text) => {
        const mentions = findNumbers(text);
        expect(JSON.parse(JSON.stringify(mentions))).toEqual(mentions);
      }),
    );
  });

  test("values are exact decimals, and their form follows the kind", () => {
    const forms: Readonly<Record<string, RegExp>> = {
      cardinal: /^-?\d+(\.\d*[1-9])?$/,
      money: /^-?\d+(\.\d*[1-9])?$/,
      percent: /^-?\d+(\.\d*[1-9])?$/,
      fraction: /^-?\d+(\.\d*[1-9])?$/,
      ordinal: /^-?\d+$/,
      year: /^\d+$/,
      date: /^(\d{4}|-)-\d\d(-\d\d)?$/,
      time: /^\d\d:\d\d$/,
      other: /./,
    };
    fc.assert(
      fc.property(numericText, (text) => {
        for (const { kind, value, vague } of findNumbers(text)) {
          if (kind === "range" || vague) expect(value).toBeNull();
          else expect(value).toMatch(forms[kind] as RegExp);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("the iterator, the factory and the function agree", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mentions = findNumbers(text);
        expect([...iterateNumbers(text)]).toEqual(mentions);
        expect(createNumberFinder({}).find(text)).toEqual(mentions);
      }),
    );
  });

  test("two iterators do not disturb each other", () => {
    const a = iterateNumbers("خمسة\nستة\nسبعة");
    const b = iterateNumbers("عشرون\nثلاثون");
    const values = [a.next(), b.next(), a.next(), b.next(), a.next()].map(
      ({ value }) => value?.value,
    );
    expect(values).toEqual(["5", "20", "6", "30", "7"]);
  });

  test("money is what findNumbers calls money", () => {
    fc.assert(
      fc.property(numericText, (text) => {
        const money = findNumbers(text).filter(
          ({ kind, unit }) => kind === "money" || unit === "money",
        );
        expect(findMoney(text)).toEqual(money);
      }),
    );
  });

  test("what parseNumber takes, findNumbers finds as one mention", () => {
    fc.assert(
      fc.property(numericText, (text) => {
        const mention = parseNumber(text);
        if (mention !== undefined) expect(findNumbers(text)).toEqual([mention]);
      }),
    );
  });
});

describe("any string is fine", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["empty", ""],
    ["blank", " \n\t "],
    ["NUL", "\0\0 5 \0"],
    ["lone surrogates", "\ud800 خمسة \udc00 5"],
    ["right-to-left overrides", "\u202e5\u202c \u2067خمسة\u2069"],
    ["a million digits", "1".repeat(1_000_000)],
    ["Latin only", "no numbers here, not even 1"],
  ];
  test.each(cases)("%s", (_name, text) => {
    expect(() => findNumbers(text)).not.toThrow();
  });

  test("a million digits are no quantity", () => {
    expect(findNumbers("7".repeat(1_000_000)).map(({ kind }) => kind)).toEqual(["other"]);
  });
});

/** Eight times the text may take some eight times as long, with room for a busy machine, not sixty-four times. */
describe("linear time on hostile input", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["ألف ألف ألف", "ألف "],
    ["ألف و ألف و", "ألف و"],
    ["digits and dots", "1."],
    ["groups that fail", "1 234 "],
    ["dashes", "1-"],
    ["open brackets", "(5"],
    ["glued", "و5و"],
    ["between", "بين خمسة و"],
    ["over", "5 على "],
    ["bare money", "5 ريال "],
    ["bounds", "لا يزيد عن "],
    ["tatweel", "ـ"],
    ["letters and dots", "a."],
    ["addresses", "a@b "],
    ["bidi marks between digits", "1\u200f"],
    ["labelled lists", "المادة 1 و"],
    ["years", "2010 و"],
    ["days of a month", "يوم 1 و2 مايو "],
    ["quoted numbers", "«5» مليون "],
    ["verbs and subjects", "تجاوز عدد القتلى "],
    ["one vowelled word", "خُ"],
    ["lines of days", "4 و5 مايو\n"],
    ["lines of words and digits", "خمسة. ب 5 ريال (3) م/2\n"],
  ];
  const time = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      findNumbers(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  test.each(hostile)("%s", { timeout: 60_000 }, (_name, unit) => {
    let count = 500;
    let small = time(unit.repeat(count));
    for (; small < 4 && count < 100_000; count *= 2) small = time(unit.repeat(count * 2));
    expect(time(unit.repeat(count * 8)) / Math.max(small, 1)).toBeLessThan(32);
  });
});
