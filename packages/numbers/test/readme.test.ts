import { expect, test } from "vitest";
import { findMoney, findNumbers, parseNumber } from "../src/index.js";

test("the lines of the README give what they say", () => {
  const rows = findNumbers("قُتل نحو ثلاثين شخصا في 21 تموز/يوليو 2018").map(
    ({ text, kind, value, bound }) => [text, kind, value, bound],
  );
  expect(rows).toEqual([
    ["ثلاثين", "cardinal", "30", "about"],
    ["21 تموز/يوليو 2018", "date", "2018-07-21", "exact"],
  ]);
  expect(parseNumber("ثلاثة ملايين وخمسمئة ألف دولار أميركي")).toMatchObject({
    kind: "money",
    value: "3500000",
    currency: "USD",
  });
  expect(parseNumber("إحدى وتسعين وتسعمئة وألف")?.value).toBe("1991");
  expect(findMoney("ما بين 10 و20 مليون دينار", { country: "KW" })[0]).toMatchObject({
    min: "10000000",
    max: "20000000",
    currency: "KWD",
    inferred: true,
  });
  expect(findNumbers("فاز 3-1 في الدقيقة 52").map(({ kind }) => kind)).toEqual(["other", "other"]);
});
