import { describe, expect, it } from "vitest";
import { createTranslate } from "../../src/i18n/translate.js";

describe("createTranslate", () => {
  it.each([
    [0, "لا يبقى سطر"],
    [1, "يبقى سطر واحد"],
    [2, "يبقى سطران"],
    [7, "تبقى 7 أسطر"],
    [11, "يبقى 11 سطرًا"],
    [100, "يبقى 100 سطر"],
    [103, "تبقى 103 أسطر"],
  ])("counts %i lines as an Arabic reader would", (count, expected) => {
    expect(createTranslate("ar", "latin")("summary.kept", { count })).toBe(expected);
  });

  it.each([
    [1, "1 line stays"],
    [0, "0 lines stay"],
    [12_345, "12,345 lines stay"],
  ])("counts %i lines in English", (count, expected) => {
    expect(createTranslate("en", "latin")("summary.kept", { count })).toBe(expected);
  });

  it("writes numbers in the chosen digits", () => {
    expect(createTranslate("ar", "arabic")("summary.kept", { count: 1234 })).toBe(
      "يبقى ١٬٢٣٤ سطرًا",
    );
  });

  it("puts texts in as they are, also when they look like places", () => {
    const t = createTranslate("en", "latin");
    expect(t("file.binary", { name: "{limit} $&.txt" })).toBe(
      "“{limit} $&.txt” is not a text file.",
    );
  });

  it("leaves a place without a value", () => {
    expect(createTranslate("en", "latin")("file.binary")).toBe("“{name}” is not a text file.");
  });
});
