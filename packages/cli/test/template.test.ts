import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { warraq } from "./command-line.js";

const stories = [
  "أعلنت وزارة التربية أن العام الدراسي يبدأ في الأول من أيلول المقبل في جميع المدارس.",
  "قال محافظ المدينة إن أعمال توسعة الجسر القديم تنتهي قبل موسم الأمطار بشهر واحد.",
  "افتتح وزير الصحة مستشفى جديدا للأطفال يضم مئة سرير وعيادات خارجية في حي الزهور.",
  "فاز فريق الميناء على ضيفه الاتحاد بهدفين مقابل هدف في ختام الجولة الأولى من الدوري.",
];
/** A line that only this site prints, and that says nothing of furniture by itself. */
const siteLine = "بستان الكلام على مدار الساعة";
const pages = stories.map((story) => `${story}\n${siteLine}\n`);

let folder = "";
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "warraq-"));
  await Promise.all(pages.map((page, i) => writeFile(path(`${i}.txt`), page)));
});
afterAll(() => rm(folder, { recursive: true }));

const learn = (from: number, to: number, ...rest: string[]) =>
  warraq([
    "template",
    "learn",
    ...rest,
    ...pages.slice(from, to).map((_, i) => path(`${from + i}.txt`)),
  ]);

describe("template", () => {
  it("learns from pages what clean --template then removes", async () => {
    const { code, stdout, stderr } = await learn(0, 4);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, pages: 4 });
    await writeFile(path("site.json"), stdout);
    const page = `عاد الصيادون إلى البحر بعد توقف دام أسبوعين بسبب الرياح القوية.\n${siteLine}\n`;
    expect((await warraq(["clean"], page)).stdout).toContain(siteLine);
    const cleaned = await warraq(["clean", "--template", path("site.json")], page);
    expect(cleaned.stdout).toContain("عاد الصيادون");
    expect(cleaned.stdout).not.toContain(siteLine);
  });

  it("goes on from an older template with --update, as merge does", async () => {
    await writeFile(path("older.json"), (await learn(0, 2)).stdout);
    await writeFile(path("newer.json"), (await learn(2, 4)).stdout);
    const updated = await learn(2, 4, "--update", path("older.json"));
    const merged = await warraq(["template", "merge", path("older.json"), path("newer.json")]);
    expect(JSON.parse(updated.stdout).pages).toBe(4);
    expect(merged.stdout).toBe(updated.stdout);
  });

  it("learns from NDJSON as well", async () => {
    const input = pages.map((text) => `${JSON.stringify({ text })}\n`).join("");
    const { stdout } = await warraq(["template", "learn", "--ndjson"], input);
    expect(stdout).toBe((await learn(0, 4)).stdout);
  });

  it("says when a file is no template", async () => {
    for (const args of [
      ["clean", "--template", path("0.txt")],
      ["template", "merge", path("0.txt"), path("1.txt")],
    ]) {
      const { code, stdout, stderr } = await warraq(args);
      expect(code).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain(
        '0.txt: expected a template that "warraq template learn" has printed',
      );
    }
  });

  it("names an option that does not exist, and where help is", async () => {
    const { code, stderr } = await warraq(["template", "learn", "--sites"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--sites");
    expect(stderr).toContain("warraq template learn --help");
  });
});
