import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { settled, useSite } from "./site.js";

const site = useSite();

const paragraph =
  "قالت إدارة الميناء إن حركة السفن زادت بنسبة 12% في العام الماضي، وإن عائداتها بلغت خمسة ملايين دولار، وهو أعلى رقم منذ 2015.\nشارك\nاقرأ أيضا\n";

/** Begins to measure the longest time in which the page does not get to draw. */
const watchPauses = (page: Page) =>
  page.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 };
    const tick = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { watch });
  });

const longestPause = (page: Page) =>
  page.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest);

describe("a text of a megabyte", () => {
  it("leaves the page in the hands of its reader", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const page = await site.open({ language: "en", permissions });
    const text = paragraph.repeat(Math.ceil(1_000_000 / Buffer.byteLength(paragraph)));
    await page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await page.locator("#input").focus();
    await page.keyboard.press("Control+A");
    await watchPauses(page);
    await page.keyboard.press("Control+V");
    // While the worker works the page answers.
    const start = Date.now();
    await page.getByRole("button", { name: "عربي" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("ar");
    const clicked = Date.now() - start;
    await settled(page);
    const longest = await longestPause(page);
    console.log(`1 MB: click after ${clicked} ms, longest pause ${Math.round(longest)} ms`);
    expect(clicked).toBeLessThan(5000);
    expect(longest).toBeLessThan(3000);
    expect(await page.locator(".line").count()).toBeLessThan(1000);
    expect(await page.locator(".line[data-keep=true]").count()).toBeGreaterThan(10);
  });

  it("in one line is cut for show and can be read on", async () => {
    const page = await site.open({ language: "en" });
    const text = paragraph.replaceAll("\n", " ").repeat(1000);
    await page.locator("#input").fill(text);
    await settled(page);
    const first = page.locator(".line").first();
    const more = first.getByRole("button", { name: /more characters/ });
    if ((await more.count()) > 0) {
      const before = (await first.locator(".line-text").innerText()).length;
      await more.click();
      const after = (await first.locator(".line-text").innerText()).length;
      expect(after).toBeGreaterThan(before);
    }
  });
});
