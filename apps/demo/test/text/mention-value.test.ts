import { describe, expect, it } from "vitest";
import { mentionValue } from "../../src/text/mention-value.js";
import type { Mention } from "../../src/worker/protocol.js";

const mention = (fields: Partial<Mention>): Mention => ({
  start: 0,
  end: 1,
  text: "1",
  kind: "cardinal",
  value: null,
  bound: "exact",
  scope: { start: 0, end: 1 },
  ...fields,
});

describe("mentionValue", () => {
  const cases: [string, string, Partial<Mention>][] = [
    ["60,000", "٦٠٬٠٠٠", { value: "60000" }],
    ["≈ 3,000", "≈ ٣٬٠٠٠", { value: "3000", bound: "about" }],
    [
      "> 90,000 USD",
      "> ٩٠٬٠٠٠ USD",
      { kind: "money", value: "90000", bound: "more-than", currency: "USD" },
    ],
    ["1,500", "١٬٥٠٠", { kind: "money", value: "1500", currency: null }],
    ["≤ 2.75%", "≤ ٢٫٧٥٪", { kind: "percent", value: "2.75", bound: "at-most" }],
    ["1/3", "١/٣", { kind: "fraction", value: "0.333333333333", numerator: "1", denominator: "3" }],
    ["2027", "٢٠٢٧", { kind: "year", value: "2027" }],
    ["2025-10-14", "٢٠٢٥-١٠-١٤", { kind: "date", value: "2025-10-14" }],
    ["1446-09-20 AH", "١٤٤٦-٠٩-٢٠ AH", { kind: "date", value: "1446-09-20", calendar: "hijri" }],
    ["09:30", "٠٩:٣٠", { kind: "time", value: "09:30" }],
    ["0522001122", "٠٥٢٢٠٠١١٢٢", { kind: "other", value: "0522001122" }],
    ["1,200 – 1,500", "١٬٢٠٠ – ١٬٥٠٠", { kind: "range", min: "1200", max: "1500" }],
    [
      "150 – 180 EUR",
      "١٥٠ – ١٨٠ EUR",
      { kind: "range", unit: "money", min: "150", max: "180", currency: "EUR" },
    ],
    ["5 – 7%", "٥ – ٧٪", { kind: "range", unit: "percent", min: "5", max: "7" }],
    ["2019 – 2024", "٢٠١٩ – ٢٠٢٤", { kind: "range", unit: "year", min: "2019", max: "2024" }],
    ["≥ 10", "≥ ١٠", { kind: "range", min: "10", max: null }],
    ["≤ 10", "≤ ١٠", { kind: "range", min: null, max: "10" }],
    ["~", "~", { vague: true }],
  ];
  it.each(cases)("%s or %s", (latin, arabic, fields) => {
    expect(mentionValue(mention(fields), "latin")).toBe(latin);
    expect(mentionValue(mention(fields), "arabic")).toBe(arabic);
  });
});
