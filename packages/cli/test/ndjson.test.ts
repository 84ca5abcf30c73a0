import { describe, expect, it } from "vitest";
import { warraq } from "./command-line.js";

const lines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");
const parsed = (stdout: string): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("--ndjson", () => {
  it("gives every object back with what was found in its text", async () => {
    const input = lines([
      { id: 1, text: "بلغ السعر خمسة دولارات." },
      { id: 2, text: "لا رقم هنا." },
    ]);
    const { code, stdout, stderr } = await warraq(["numbers", "--ndjson"], input);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const records = parsed(stdout);
    expect(records.map(({ id }) => id)).toEqual([1, 2]);
    expect(records[0]).toMatchObject({ mentions: [{ value: "5", currency: "USD" }] });
    expect(records[1]).toMatchObject({ text: "لا رقم هنا.", mentions: [] });
  });

  it("cleans a corpus in place, a page a line", async () => {
    const { stdout } = await warraq(
      ["clean", "--ndjson"],
      lines([{ url: "a", text: "وصل الوفد إلى العاصمة أمس.\nشارك\n" }]),
    );
    expect(parsed(stdout)[0]).toMatchObject({ url: "a" });
    expect(parsed(stdout)[0]?.text).toMatch(/^وصل الوفد إلى العاصمة أمس\.\s*$/);
  });

  it("reads the field that --field names", async () => {
    const { stdout } = await warraq(
      ["normalize", "--ndjson", "--field", "body", "--set", "alef=bare"],
      lines([{ body: "أمل" }]),
    );
    expect(parsed(stdout)).toEqual([{ body: "أمل", text: "امل" }]);
  });

  it("cuts at line feeds alone: U+2028 may stand bare in JSON", async () => {
    const { stdout } = await warraq(
      ["tokenize", "--ndjson"],
      '{"text":"نعم\u2028لا"}\r\n\n{"text":"بلى"}',
    );
    expect(parsed(stdout)).toHaveLength(2);
  });

  it("names a broken line, works through the others, and ends with 1", async () => {
    const input = `{"text":"نعم"}\n{"text":\n[1]\n{"body":"لا"}\n{"text":"بلى"}\n`;
    const { code, stdout, stderr } = await warraq(["tokenize", "--ndjson"], input);
    expect(code).toBe(1);
    expect(parsed(stdout)).toHaveLength(2);
    expect(stderr).toContain("warraq: standard input:2: not JSON");
    expect(stderr).toContain("warraq: standard input:3: expected a JSON object\n");
    expect(stderr).toContain('standard input:4: expected text in the field "text"');
    expect(stderr).toContain("warraq: 3 of 5 lines could not be read\n");
  });

  it("says that an input without lines is empty", async () => {
    const { code, stdout, stderr } = await warraq(["clean", "--ndjson"], "\n\n");
    expect(code).toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toBe("warraq: standard input: the input is empty\n");
  });

  it("names the byte of a line that is not UTF-8", async () => {
    const bad = Uint8Array.from([...Buffer.from('{"text":"نعم"}\n{"text":"'), 0xd3, 0x22, 0x7d]);
    const { code, stderr } = await warraq(["tokenize", "--ndjson"], bad);
    expect(code).toBe(1);
    expect(stderr).toContain("standard input:2: not valid utf-8 at byte 9");
  });

  it("names a missing file", async () => {
    const { code, stderr } = await warraq(["tokenize", "--ndjson", "missing.ndjson"]);
    expect(code).toBe(1);
    expect(stderr).toBe("warraq: missing.ndjson: no such file\n");
  });
});
