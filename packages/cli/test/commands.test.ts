import { describe, expect, it } from "vitest";
import { fixture, warraq } from "./command-line.js";

const article = fixture("port-expansion.txt");

describe("clean", () => {
  it("prints title and body and nothing else", async () => {
    const { code, stdout, stderr } = await warraq(["clean", article]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^الميناء الجديد يستقبل/);
    expect(stdout).toContain("خمسة آلاف ومئتي مليون جنيه.");
    expect(stdout).toMatch(/منذ عام 2019\.\n$/);
    for (const furniture of ["14 مارس", "سلمى", "شارك هذا", "اقرأ أيضا", "القطارات", "تعليقا"]) {
      expect(stdout).not.toContain(furniture);
    }
  });

  it("says with --explain why every line stays or goes", async () => {
    const { stdout } = await warraq(["clean", "--explain", article]);
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(rows.every((row) => row.length === 5)).toBe(true);
    const verdict = (text: string) => rows.find((row) => row[4]?.includes(text))?.slice(0, 2);
    expect(verdict("الميناء الجديد")).toEqual(["keep", "title"]);
    expect(verdict("اقرأ أيضا")).toEqual(["drop", "related"]);
    expect(verdict("أسعار الشحن")).toEqual(["drop", "related"]);
  });

  it("keeps the labels named with --keep", async () => {
    const { stdout } = await warraq(["clean", "--keep", "byline,date", article]);
    expect(stdout).toContain("كتبت سلمى الحداد");
    expect(stdout).toContain("14 مارس 2023");
  });

  it("prints one JSON object with --json, whose blocks slice the file", async () => {
    const { stdout } = await warraq(["clean", "--json", "-"], "وصل الوفد إلى العاصمة أمس.\nشارك\n");
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    const result = JSON.parse(lines[0] ?? "");
    expect(result.file).toBe("-");
    expect(result.text.trim()).toBe("وصل الوفد إلى العاصمة أمس.");
    expect(result.blocks.map((block: { keep: boolean }) => block.keep)).toEqual([true, false]);
  });
});

describe("numbers", () => {
  it("lists place, kind, value and text", async () => {
    const { code, stdout } = await warraq(["numbers", article]);
    expect(code).toBe(0);
    expect(stdout).toContain(":10:130\tmoney\t204500 USD\t204,500 دولار أميركي\n");
    expect(stdout).toContain("\tpercent\t35 %\t35%\n");
    expect(stdout).toContain("\tcardinal\t> 1800\t1800\n");
    expect(stdout).toContain("\tyear\t2019\t2019\n");
    expect(stdout).toContain("\tdate\t2023-03-14\t14 مارس 2023\n");
  });

  it("keeps to money with --money and resolves the currency with --country", async () => {
    const { stdout } = await warraq(
      ["numbers", "--json", "--money", "--country", "EG"],
      "دفع 3 من 40 مشتركا خمسة آلاف جنيه في 2020.",
    );
    const { mentions } = JSON.parse(stdout);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ text: "خمسة آلاف جنيه", value: "5000", currency: "EGP" });
  });
});

describe("normalize", () => {
  it("applies a preset", async () => {
    const { stdout } = await warraq(["normalize", "--preset", "search"], "إلى المَدْرَسَةِ");
    expect(stdout).not.toMatch(/[إَْة]/);
  });

  it("applies single steps and nothing else", async () => {
    const { stdout } = await warraq(["normalize", "--set", "alef=bare"], "إلى المَدْرَسَةِ");
    expect(stdout).toBe("الى المَدْرَسَةِ");
  });
});

describe("tokenize", () => {
  it("prints a token a line with its kind", async () => {
    const { stdout } = await warraq(["tokenize"], "بلغ ١٬٢٣٤٫٥ طن.");
    expect(stdout).toBe("word\tبلغ\nnumber\t١٬٢٣٤٫٥\nword\tطن\npunctuation\t.\n");
  });

  it("prints a sentence a line with --sentences", async () => {
    const { stdout } = await warraq(["tokenize", "--sentences"], "وصل د. سامي. ثم غادر!");
    expect(stdout).toBe("وصل د. سامي.\nثم غادر!\n");
  });
});

describe("segment", () => {
  it("splits clitics by plus signs and leaves the rest as it is", async () => {
    const { stdout } = await warraq(["segment"], "قال: «وسيكتبونها» غدا\n");
    expect(stdout).toBe("قال: «و+س+يكتبون+ها» غدا\n");
  });
});

describe("analyze", () => {
  it("gives everything in the coordinates of the file", async () => {
    const text = "شارك\nوصل الوفد إلى العاصمة أمس مع 3 وزراء.\n";
    const { stdout } = await warraq(["analyze", "--json", "--segments"], text);
    const analysis = JSON.parse(stdout);
    for (const part of ["sentences", "tokens", "numbers", "words"]) {
      expect(analysis[part].length).toBeGreaterThan(0);
      for (const { start, end, text: slice } of analysis[part]) {
        expect(text.slice(start, end)).toBe(slice);
      }
    }
    expect(analysis.numbers[0]).toMatchObject({ value: "3", text: "3" });
  });
});

describe("several files", () => {
  it("prints a JSON line for each", async () => {
    const { stdout } = await warraq(["numbers", "--json", article, article]);
    const files = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file);
    expect(files).toEqual([article, article]);
  });
});
