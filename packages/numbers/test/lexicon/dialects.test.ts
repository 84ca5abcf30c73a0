import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumber } from "../../src/index.js";

/** The number words of one dialect, as its speakers write them. */
interface Dialect {
  /** 1 to 10 alone. */
  readonly units: readonly string[];
  /** 11 to 19. */
  readonly teens: readonly string[];
  /** 20 to 90. */
  readonly decades: readonly string[];
  /** 100 to 900. */
  readonly hundreds: readonly string[];
  /** 3,000 to 10,000. */
  readonly thousands: readonly string[];
}

const list = (words: string) => words.split(" ");
const separate = (units: string, thousand: string) =>
  list(units).map((unit) => `${unit} ${thousand}`);

const dialects: Readonly<Record<string, Dialect>> = {
  Egyptian: {
    units: list("واحد اتنين تلاتة أربعة خمسة ستة سبعة تمانية تسعة عشرة"),
    teens: list("حداشر اتناشر تلتاشر أربعتاشر خمستاشر ستاشر سبعتاشر تمنتاشر تسعتاشر"),
    decades: list("عشرين تلاتين أربعين خمسين ستين سبعين تمانين تسعين"),
    hundreds: list("مية ميتين تلتمية ربعمية خمسمية ستمية سبعمية تمنمية تسعمية"),
    thousands: list("تلتلاف أربعتلاف خمستلاف ستلاف سبعتلاف تمنتلاف تسعتلاف عشرتلاف"),
  },
  Levantine: {
    units: list("واحد تنين تلاتة أربعة خمسة ستة سبعة تمانية تسعة عشرة"),
    teens: list("حداعش طناعش تلطاعش أربعطاعش خمسطاعش سطاعش سبعطاعش تمنطاعش تسعطاعش"),
    decades: list("عشرين تلاتين أربعين خمسين ستين سبعين تمانين تسعين"),
    hundreds: list("مية ميتين تلاتمية أربعمية خمسمية ستمية سبعمية تمانمية تسعمية"),
    thousands: separate("تلات أربع خمس ست سبع تمن تسع عشر", "تلاف"),
  },
  Gulf: {
    units: list("واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"),
    teens: list("احدعش اثنعش ثلطعش أربعطعش خمسطعش سطعش سبعطعش ثمنطعش تسعطعش"),
    decades: list("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين"),
    hundreds: list("مية ميتين ثلاثمية أربعمية خمسمية ستمية سبعمية ثمانمية تسعمية"),
    thousands: separate("ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة", "آلاف"),
  },
  Iraqi: {
    units: list("واحد ثنين ثلاثة اربعة خمسة ستة سبعة ثمنية تسعة عشرة"),
    teens: list("هدعش ثنعش ثلطعش اربعطعش خمسطعش سطعش سبعطعش ثمنطعش تسعطعش"),
    decades: list("عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين"),
    hundreds: list("مية ميتين ثلثمية اربعمية خمسمية ستمية سبعمية ثمنمية تسعمية"),
    thousands: separate("ثلاث اربع خمس ست سبع ثمان تسع عشر", "الاف"),
  },
  Maghrebi: {
    units: list("واحد جوج تلاتة ربعة خمسة ستة سبعة تمنية تسعود عشرة"),
    teens: list("حداش طناش تلطاش ربعطاش خمسطاش سطاش سبعطاش تمنطاش تسعطاش"),
    decades: list("عشرين تلاتين ربعين خمسين ستين سبعين تمانين تسعين"),
    hundreds: list("مية ميتين تلتمية ربعمية خمسمية ستمية سبعمية تمنمية تسعمية"),
    thousands: separate("تلت ربع خمس ست سبع تمن تسع عشر", "آلاف"),
  },
};

function below1000(dialect: Dialect, n: number): string[] {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const words = hundreds > 0 ? [dialect.hundreds[hundreds - 1] as string] : [];
  if (rest === 0) return words;
  if (rest <= 10) return [...words, dialect.units[rest - 1] as string];
  if (rest < 20) return [...words, dialect.teens[rest - 11] as string];
  const unit = rest % 10;
  return [
    ...words,
    ...(unit > 0 ? [dialect.units[unit - 1] as string] : []),
    dialect.decades[Math.floor(rest / 10) - 2] as string,
  ];
}

function scaled(
  dialect: Dialect,
  count: number,
  names: readonly [string, string, string],
  small: readonly string[],
): string {
  const [one, two, many] = names;
  if (count === 1) return one;
  if (count === 2) return two;
  if (count <= 10) return small[count - 3] ?? `${dialect.units[count - 1]} ${many}`;
  return `${below1000(dialect, count).join(" و")} ${one}`;
}

/** Spells a number the way the dialect says it. */
function say(dialect: Dialect, n: number): string {
  const millions = Math.floor(n / 1_000_000);
  const thousands = Math.floor(n / 1000) % 1000;
  const parts: string[] = [];
  if (millions > 0) parts.push(scaled(dialect, millions, ["مليون", "مليونين", "ملايين"], []));
  if (thousands > 0)
    parts.push(scaled(dialect, thousands, ["ألف", "ألفين", "آلاف"], dialect.thousands));
  parts.push(...below1000(dialect, n % 1000));
  return parts.join(" و");
}

describe.each(Object.entries(dialects))("%s", (_name, dialect) => {
  test("reads every number to 999", () => {
    const wrong: string[] = [];
    for (let n = 1; n < 1000; n++) {
      const text = say(dialect, n);
      const value = parseNumber(text)?.value;
      if (value !== String(n)) wrong.push(`${n} ${text} -> ${value}`);
    }
    expect(wrong).toEqual([]);
  });

  test("reads larger numbers", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 1000, max: 999_999 }),
          fc.integer({ min: 1000, max: 999_999_999 }),
        ),
        (n) => {
          const text = say(dialect, n);
          expect([text, parseNumber(text)?.value]).toEqual([text, String(n)]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("reads numbers without the و after hundreds and thousands", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 11, max: 99 }),
        (k, h, rest) => {
          const thousand = scaled(dialect, k, ["ألف", "ألفين", "آلاف"], dialect.thousands);
          const text = `${thousand} ${dialect.hundreds[h - 1]} ${below1000(dialect, rest).join(" و")}`;
          expect([text, parseNumber(text)?.value]).toEqual([
            text,
            String(k * 1000 + h * 100 + rest),
          ]);
        },
      ),
    );
  });
});
