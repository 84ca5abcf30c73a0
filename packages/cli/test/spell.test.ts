import { describe, expect, it } from "vitest";
import { warraq } from "./command-line.js";

describe("spell", () => {
  it("spells the values of the input, one a line", async () => {
    const { code, stdout, stderr } = await warraq(["spell", "--feminine"], "13\n\n -2.5\r\n3/4\n");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toBe("ثلاث عشرة\nسالب اثنتان فاصلة خمسة\nثلاثة أرباع\n");
  });

  it("spells money, and prints JSON", async () => {
    const { stdout } = await warraq(["spell", "--currency", "KWD", "--cheque", "--json"], "3.005");
    expect(JSON.parse(stdout)).toEqual({
      file: "-",
      values: [{ value: "3.005", words: "فقط ثلاثة دنانير كويتية وخمسة فلوس لا غير" }],
    });
  });

  it("names what is no value, and a wrong option", async () => {
    const value = await warraq(["spell"], "three");
    expect(value.code).toBe(1);
    expect(value.stderr).toContain('got "three"');
    const option = await warraq(["spell", "--currency", "Euro"], "3");
    expect(option.code).toBe(2);
    expect(option.stderr).toContain('currency must be an ISO 4217 code such as "KWD"');
  });
});
