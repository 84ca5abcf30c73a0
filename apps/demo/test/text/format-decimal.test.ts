import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal, inDigits } from "../../src/text/format-decimal.js";

describe("formatDecimal", () => {
  it.each([
    ["0", "0", "٠"],
    ["999", "999", "٩٩٩"],
    ["1000", "1,000", "١٬٠٠٠"],
    ["-1234567.25", "-1,234,567.25", "-١٬٢٣٤٬٥٦٧٫٢٥"],
    [
      "12345678901234567890.000001",
      "12,345,678,901,234,567,890.000001",
      "١٢٬٣٤٥٬٦٧٨٬٩٠١٬٢٣٤٬٥٦٧٬٨٩٠٫٠٠٠٠٠١",
    ],
    ["1/3", "1/3", "١/٣"],
    ["", "", ""],
  ])("writes %s as %s and %s", (value, latin, arabic) => {
    expect(formatDecimal(value, "latin")).toBe(latin);
    expect(formatDecimal(value, "arabic")).toBe(arabic);
  });

  it("loses no digit", () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        expect(formatDecimal(String(value), "latin").replaceAll(",", "")).toBe(String(value));
      }),
    );
  });
});

describe("inDigits", () => {
  it("changes digits only", () => {
    expect(inDigits("2025-10-14 USD", "arabic")).toBe("٢٠٢٥-١٠-١٤ USD");
    expect(inDigits("2025-10-14 USD", "latin")).toBe("2025-10-14 USD");
  });
});
