import { describe, expect, test } from "vitest";
import { readLiteral } from "../../src/scan/literal.js";

const read = (text: string, commaIsDecimal = false) => {
  const { end, whole, decimals, dotted } = readLiteral(text, 0, commaIsDecimal);
  return [
    text.slice(0, end),
    dotted?.join("|") ?? (decimals === "" ? whole : `${whole}.${decimals}`),
  ];
};

describe("one number or several", () => {
  test.each([
    ["1234", "1234", "1234"],
    ["1,234", "1,234", "1234"],
    ["1,23", "1,23", "1.23"],
    ["0,234", "0,234", "0.234"],
    ["1.234", "1.234", "1.234"],
    ["1.234.567", "1.234.567", "1234567"],
    ["1.234.56", "1.234.56", "1|234|56"],
    ["1,2,3", "1", "1"],
    ["12،220,13", "12،220,13", "12220.13"],
    ["2014،15", "2014", "2014"],
    ["١٬٠٠٠٬٠٠٠", "١٬٠٠٠٬٠٠٠", "1000000"],
    ["1 234", "1 234", "1234"],
    ["1\u202f234\u202f567", "1\u202f234\u202f567", "1234567"],
    ["1 234 5678", "1", "1"],
    ["050 123 456", "050", "050"],
    ["2014 350", "2014", "2014"],
    ["5.", "5", "5"],
    ["5, 6", "5", "5"],
    ["1ر83", "1ر83", "83.1"],
    ["5رجال", "5", "5"],
  ])("%s", (text, span, value) => {
    expect(read(text)).toEqual([span, value]);
  });

  test.each([
    ["1.234", "1.234", "1234"],
    ["1,234", "1,234", "1.234"],
    ["1.234,5", "1.234,5", "1234.5"],
  ])("%s where the comma marks decimals", (text, span, value) => {
    expect(read(text, true)).toEqual([span, value]);
  });
});
