import { describe, expect, it } from "vitest";
import { decodeFile } from "../../src/text/decode-file.js";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("decodeFile", () => {
  it("reads UTF-8, with a byte order mark or without", () => {
    const utf8 = new TextEncoder().encode("\ufeffخبر");
    expect(decodeFile(utf8)).toEqual({ text: "خبر", encoding: "utf-8" });
    expect(decodeFile(utf8.subarray(3))).toEqual({ text: "خبر", encoding: "utf-8" });
  });

  it("reads UTF-16 of either byte order by its mark", () => {
    expect(decodeFile(bytes(0xff, 0xfe, 0x2e, 0x06))?.text).toBe("خ");
    expect(decodeFile(bytes(0xfe, 0xff, 0x06, 0x2e))?.text).toBe("خ");
  });

  it("takes what is not UTF-8 for the old Arabic code page", () => {
    expect(decodeFile(bytes(0xce, 0xc8, 0xd1))).toEqual({ text: "خبر", encoding: "windows-1256" });
  });

  it("refuses what is no text", () => {
    expect(decodeFile(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toBeNull();
  });

  it("reads an empty file as an empty text", () => {
    expect(decodeFile(bytes())?.text).toBe("");
  });
});
