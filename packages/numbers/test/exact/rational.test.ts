import { describe, expect, test } from "vitest";
import {
  add,
  divide,
  fromDigits,
  multiply,
  ratio,
  toDecimal,
  whole,
} from "../../src/exact/rational.js";

describe("toDecimal", () => {
  test.each([
    [whole(5), "5"],
    [whole(-5), "-5"],
    [ratio(1n, 2n), "0.5"],
    [ratio(-1n, 8n), "-0.125"],
    [ratio(10n, 4n), "2.5"],
    [ratio(1n, 3n), "0.333333333333"],
    [ratio(2n, 3n), "0.666666666667"],
    [ratio(1n, 3_000_000n), "0.000000333333333333"],
    [ratio(310n, 3n), "103.333333333333"],
    [fromDigits("123456789012345678901234567890", "5"), "123456789012345678901234567890.5"],
    [fromDigits("1", "500"), "1.5"],
    [fromDigits("007", "00"), "7"],
  ])("%o is %s", (value, expected) => {
    expect(toDecimal(value)).toBe(expected);
  });
});

test("arithmetic is exact", () => {
  expect(toDecimal(add(fromDigits("0", "1"), fromDigits("0", "2")))).toBe("0.3");
  expect(toDecimal(multiply(fromDigits("1", "1"), whole(1_000_000)))).toBe("1100000");
  expect(toDecimal(divide(whole(1), whole(-4)))).toBe("-0.25");
});
