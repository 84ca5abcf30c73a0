import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { settled, useSite } from "./site.js";

const site = useSite();

/** A page of about so many bytes, of paragraphs that differ, with furniture between them. */
function pageOf(bytes: number): string {
  const lines: string[] = [];
  for (let length = 0, i = 1; length < bytes; i++) {
    const line = `قالت إدارة الميناء رقم ${i} إن حركة السفن زادت بنسبة ${i % 40}% في العام الماضي، وإن عائداتها بلغت ${i + 5} ملايين دولار، وهو أعلى رقم منذ ${1950 + (i % 70)}.`;
    lines.push(line, "شارك");
    length += Buffer.byteLength(line) + 10;
  }
  return lines.join("\n");
}

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
    const text = pageOf(1_000_000);
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
    expect(await page.locator(".line").count()).toBeGreaterThan(50);
  });

  it("in one line is cut for show and can be read on", async () => {
    const page = await site.open({ language: "en" });
    const text = pageOf(100_000).replaceAll("\n", " ");
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
