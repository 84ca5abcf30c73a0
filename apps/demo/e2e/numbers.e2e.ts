import { describe, expect, it } from "vitest";
import { article } from "./article.js";
import { enter, useSite } from "./site.js";

const site = useSite();

const story = article(
  "بلغت كلفة الجسر الجديد ثلاثة ملايين دولار، ودفعت البلدية أكثر من 40% منها خلال عامين. وقال المهندس المشرف إن العمل سينتهي في 15 مايو 2026.",
);

describe("numbers", () => {
  it("are highlighted where they stand, with their values under the line", async () => {
    const page = await site.open({ language: "en" });
    await enter(page, story);
    const marks = await page.locator("mark").allInnerTexts();
    expect(marks).toContain("ثلاثة ملايين دولار");
    expect(marks).toContain("40%");
    const values = await page.locator(".value").allInnerTexts();
    expect(values).toContain("3,000,000 USD");
    expect(values).toContain("> 40%");
    expect(values).toContain("2026-05-15");
    expect(values).toHaveLength(marks.length);
  });

  it("are read from left to right in both languages", async () => {
    for (const language of ["ar", "en"] as const) {
      const page = await site.open({ language });
      await enter(page, story);
      const directions = await page
        .locator(".value bdi")
        .evaluateAll((values) => values.map((value) => getComputedStyle(value).direction));
      expect(new Set(directions)).toEqual(new Set(["ltr"]));
    }
  });

  it("show all that is known about them when chosen", async () => {
    const page = await site.open({ language: "en" });
    await enter(page, story);
    await page.locator("mark", { hasText: "ثلاثة ملايين دولار" }).click();
    const detail = page.getByRole("complementary", { name: "The chosen number" });
    const text = await detail.innerText();
    const start = story.indexOf("ثلاثة");
    const bytes = Buffer.byteLength(story.slice(0, start));
    expect(text).toContain("US Dollar");
    expect(text).toContain(`${start}–${start + 18}`);
    expect(text).toContain(`${bytes}–${bytes + Buffer.byteLength("ثلاثة ملايين دولار")}`);
    await detail.getByRole("button", { name: "Close" }).click();
    expect(await detail.count()).toBe(0);
  });

  it("are a table, too, whose rows lead to the lines", async () => {
    const page = await site.open({ language: "en" });
    const count = await page.locator(".value").count();
    await page.getByRole("tab", { name: "Numbers" }).click();
    expect(await page.getByRole("row").count()).toBe(count + 1);
    await page.locator(".mentions .written").last().click();
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Line by line");
    await page.locator("mark[data-selected]").waitFor();
    const chosen = page.locator(".value[aria-pressed=true]");
    expect(await chosen.count()).toBe(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it("can be left without highlights, layer by layer", async () => {
    const page = await site.open({ language: "en" });
    await enter(page, story);
    const money = page.locator("mark[data-layer=money]");
    expect(await money.count()).toBe(1);
    const others = (await page.locator("mark").count()) - 1;
    await page.getByRole("button", { name: "Money", exact: true }).click();
    expect(await money.count()).toBe(0);
    expect(await page.locator("mark").count()).toBe(others);
    await page.getByRole("button", { name: "Money", exact: true }).click();
    expect(await money.count()).toBe(1);
  });

  it("are written in the chosen digits", async () => {
    const page = await site.open();
    await enter(page, story);
    await page.getByRole("radio", { name: "١٢٣" }).check();
    expect(await page.locator(".value").allInnerTexts()).toContain("٣٬٠٠٠٬٠٠٠ USD");
    await page.reload();
    expect(await page.locator(".value").first().innerText()).toMatch(/[٠-٩]/);
  });
});
