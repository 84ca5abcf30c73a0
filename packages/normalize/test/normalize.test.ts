import { describe, expect, test } from "vitest";
import { align, createNormalizer, normalize } from "../src/index.js";

describe("normalize", () => {
  test("without options the text comes back as it is", () => {
    expect(normalize("إِلَى المَدْرَسَةِ")).toBe("إِلَى المَدْرَسَةِ");
  });
  test("the examples of the documentation hold", () => {
    expect(normalize("إلى المَدْرَسَةِ", "search")).toBe("الي المدرسه");
    const fold = createNormalizer({ preset: "search", tehMarbuta: "keep" });
    expect(fold.normalize("المَدْرَسَة")).toBe("المدرسة");
    expect(align("كِتَابٌ", "search").toOriginal({ start: 0, end: 1 })).toEqual({
      start: 0,
      end: 2,
    });
  });
});
