import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article } from "./article.js";
import { enter, settled, useSite } from "./site.js";

const site = useSite();
const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const source = ["--import", "tsx", "--conditions=@warraq/source"];
const warraq = [...source, `${root}packages/cli/src/main.ts`];

const text = article(
  "دفعت البلدية خمسين دينارًا عن كل متر من الرصيف الجديد، وبلغت الكلفة كلها 120 ألف دينار.",
);

/** Runs what the page shows, with `page.txt` standing for the text in its field. */
async function runSnippet(page: Page, id: string): Promise<string> {
  const code = await page.locator(`[data-snippet=${id}]`).innerText();
  await mkdir(new URL("output", import.meta.url), { recursive: true });
  const folder = await mkdtemp(fileURLToPath(new URL("output/run-", import.meta.url)));
  try {
    await writeFile(`${folder}/page.txt`, await page.locator("#input").inputValue());
    if (code.startsWith("warraq ")) {
      const options = code.split(" ").slice(1);
      return (await run(process.execPath, [...warraq, ...options], { cwd: folder })).stdout;
    }
    const opening = `import { readFileSync } from "node:fs";\nconst page = readFileSync("page.txt", "utf8");\n`;
    await writeFile(`${folder}/snippet.mts`, opening + code);
    return (await run(process.execPath, [...source, "snippet.mts"], { cwd: folder })).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("the code on the page", () => {
  it.each([null, "KW"])("gives what the page gives (country: %s)", async (country) => {
    const page = await site.open({ language: "en" });
    await enter(page, text);
    await page.getByLabel("Country of the currencies").selectOption(country ?? "");
    await settled(page);
    const values = await page.locator(".value").allInnerTexts();
    if (country !== null) expect(values).toEqual(["50 KWD", "120,000 KWD"]);
    await page.getByRole("tab", { name: "Clean article" }).click();
    const shown = await page.locator(".article").innerText();
    // What the page sets apart as paragraphs are lines of the text.
    const cleaned = shown.trim().replaceAll(/\n+/g, "\n");
    await page.getByRole("tab", { name: "In code" }).click();

    expect((await runSnippet(page, "clean")).trim()).toBe(cleaned);
    const everything = JSON.parse(await runSnippet(page, "everything"));
    const printed = await runSnippet(page, "analyze");
    expect(everything.numbers).toHaveLength(values.length);
    for (const { text, value, currency } of everything.numbers) {
      expect(printed).toContain(`${text} ${value} ${currency ?? ""}`);
      expect(currency).toBe(country === null ? null : "KWD");
    }
    expect(printed).toContain(cleaned);
  });
});
