import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gregorianMonths, hijriMonths } from "../scripts/lexicon/months.js";
import { findDates } from "../src/dates.js";

const two = (value: number) => String(value).padStart(2, "0");

describe("every month under every name", () => {
  const names = [
    ...gregorianMonths.flatMap((row, i) =>
      row.split("/").map((name) => [name, `2018-${two(i + 1)}-05`] as const),
    ),
    ...hijriMonths.flatMap((row, i) =>
      row.split("/").map((name) => [name, `1440-${two(i + 1)}-05`] as const),
    ),
  ];
  test.each(names)("5 %s", (name, value) => {
    const text = `5 ${name} ${value.slice(0, 4)}`;
    const calendar = value.startsWith("14") ? "hijri" : undefined;
    const [date, ...more] = findDates(text);
    expect([date?.text, date?.value, date?.calendar, more]).toEqual([text, value, calendar, []]);
  });
});

describe("dates and times", () => {
  test.each([
    ["السبت، 06 نوفمبر 2021 07:40 م", ["2021-11-06", "19:40"]],
    ["الثالث والعشرين من تشرين الأول 2019", ["2019-10-23"]],
    ["العشرين من أيار", ["--05-20"]],
    ["نشر في 2024-05-17 الساعة 18:30", ["2024-05-17", "18:30"]],
    ["آذار/مارس 2014", ["2014-03"]],
    ["١٢/٥/١٤٤٠هـ", ["1440-05-12"]],
    ["الخميس 4 أكتوبر", ["--10-04"]],
    ["الساعة العاشرة ليلا", ["22:00"]],
    ["3 سبتمبر، 2015", ["2015-09-03"]],
    ["31/31/2015", []],
    ["في مارس الماضي", []],
    ["5 كتب و3 أقلام", []],
    ["الأحد", []],
    ["", []],
  ])("%s", (text, values) => {
    expect(findDates(text).map(({ value }) => value)).toEqual(values);
  });
});

test("spans slice back on any text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("5 مايو 2018", "07:40 م"),
      (noise, date) => {
        const text = `${noise} ${date}`;
        for (const { start, end, text: slice } of findDates(text))
          expect(text.slice(start, end)).toBe(slice);
      },
    ),
  );
});
