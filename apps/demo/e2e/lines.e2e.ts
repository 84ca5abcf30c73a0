import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article } from "./article.js";
import { clipboard, enter, paste, settled, useSite } from "./site.js";

const site = useSite();

/** What the page says about each line. */
const readLines = (page: Page) =>
  page.locator(".line").evaluateAll((rows) =>
    rows.map((row) => ({
      keep: row.getAttribute("data-keep") === "true",
      label: row.querySelector(".label")?.textContent?.trim() ?? "",
      text: row.querySelector(".line-text")?.textContent ?? "",
      reason: row.querySelector(".reason")?.textContent?.trim() ?? "",
    })),
  );

describe("the example", () => {
  it("shows which lines stay and which go, each with its label and reason", async () => {
    const lines = await readLines(await site.open({ language: "en" }));
    const find = (beginning: string) => lines.find(({ text }) => text.startsWith(beginning));

    expect(find("محطة الواحات الشمسية")).toMatchObject({ keep: true, label: "Title stays" });
    expect(find("افتتحت وزارة الكهرباء")).toMatchObject({ keep: true, label: "Body stays" });
    expect(find("لكن أصحاب المزارع")).toMatchObject({ keep: true, label: "Body stays" });
    expect(find("شارك")).toMatchObject({ keep: false, label: "Share goes" });
    expect(find("اقرأ أيضا")).toMatchObject({ keep: false, label: "Related goes" });
    expect(find("اشترك في نشرتنا")).toMatchObject({ keep: false, label: "Newsletter goes" });
    expect(find("جميع الحقوق محفوظة")).toMatchObject({ keep: false, label: "Copyright goes" });
    for (const { reason } of lines) expect(reason).toMatch(/\w.*\d+% sure$/);
  });

  it("is counted in the summary", async () => {
    const page = await site.open({ language: "en" });
    const lines = await readLines(page);
    const kept = lines.filter(({ keep }) => keep).length;
    const figures = page.locator(".figures");
    expect(await figures.innerText()).toContain(`${kept} lines stay`);
    expect(await figures.innerText()).toContain(`${lines.length - kept} lines go`);
  });

  it("gives a clean article, on the page and as a file", async () => {
    const page = await site.open({ language: "en" });
    await page.getByRole("tab", { name: "Clean article" }).click();
    const cleaned = await page.locator(".article").innerText();
    expect(cleaned).toContain("افتتحت وزارة الكهرباء");
    expect(cleaned).not.toContain("فيسبوك");
    expect(cleaned).not.toContain("اشترك");

    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download JSON" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("article.json");
    const analysis = JSON.parse(await readFile(await download.path(), "utf8"));
    const input = await page.locator("#input").inputValue();
    expect(analysis.numbers.length).toBeGreaterThan(10);
    for (const { start, end, text } of analysis.numbers) expect(input.slice(start, end)).toBe(text);
  });
});

describe("another text", () => {
  it("is analysed as soon as it is pasted", async () => {
    const page = await site.open({ language: "en", permissions: clipboard });
    const sentence = "ارتفع سعر القمح أمس إلى عشرين دولارًا للكيس الواحد في السوق المحلية.";
    await paste(page, article(sentence));
    await settled(page);
    expect((await readLines(page))[0]).toMatchObject({ keep: true, text: sentence });
    expect(await page.locator(".value").allInnerTexts()).toEqual(["20 USD"]);
  });

  it("that overtakes the one before is the one that is shown", async () => {
    const page = await site.open();
    const sentence = "وصل إلى الميناء صباح اليوم ";
    for (let i = 1; i <= 30; i++) await page.locator("#input").fill(`${sentence}${i} مركبًا.`);
    await settled(page);
    expect((await readLines(page)).map(({ text }) => text)).toEqual([`${sentence}30 مركبًا.`]);
  });

  it("may be nothing at all", async () => {
    const page = await site.open({ language: "en" });
    await page.getByRole("button", { name: "Clear" }).click();
    await settled(page);
    expect(await readLines(page)).toEqual([]);
    expect(await page.locator(".empty").innerText()).toContain("Paste an article");
    await page.getByRole("tab", { name: "Numbers" }).click();
    expect(await page.locator(".empty").innerText()).toContain("No numbers");
    await page.getByRole("tab", { name: "Clean article" }).click();
    expect(await page.locator(".empty").innerText()).toContain("No line");
  });

  it("may hold anything", async () => {
    const page = await site.open();
    await enter(page, "\u0000\ud800 <b>‮‭</b> \u{1F600}\t5\n\n\r\n&amp;");
    expect(await page.locator(".line b").count()).toBe(0);
  });
});
