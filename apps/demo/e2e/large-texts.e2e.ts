import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { clipboard, paste, settled, useSite } from "./site.js";

const site = useSite();

/** The machine may be busy with other things. */
const patience = { timeout: 10_000 };

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
    const page = await site.open({ language: "en", permissions: clipboard });
    // The browser's own work of laying out the field is over when the key press returns.
    await paste(page, pageOf(1_000_000));
    await watchPauses(page);
    const start = Date.now();
    await page.getByRole("button", { name: "عربي" }).click();
    const clicked = Date.now() - start;
    expect(await page.locator("html").getAttribute("lang")).toBe("ar");
    await settled(page);
    const pause = await longestPause(page);
    console.log(`1 MB: click after ${clicked} ms, longest pause ${Math.round(pause)} ms`);
    expect(clicked).toBeLessThan(5000);
    expect(pause).toBeLessThan(2000);
  });

  it("is drawn piece by piece", async () => {
    const page = await site.open({ language: "en", permissions: clipboard });
    await paste(page, pageOf(1_000_000));
    await settled(page);
    const rows = page.locator(".line");
    const first = await rows.count();
    expect(first).toBeGreaterThan(50);
    expect(first).toBeLessThan(1000);
    await page.locator(".rest").scrollIntoViewIfNeeded();
    await expect.poll(() => rows.count(), patience).toBeGreaterThan(first);
    // The map leads to any line, drawn already or not, and from there one reads on and back.
    const map = page.locator(".map");
    const box = await map.boundingBox();
    const firstText = () => rows.first().locator(".line-text").innerText();
    const top = await firstText();
    await map.click({ position: { x: (box?.width ?? 0) / 2, y: 5 } });
    await expect.poll(firstText, patience).not.toBe(top);
    const middle = await rows.count();
    expect(middle).toBeLessThan(1000);
    await page.evaluate(() => scrollBy(0, -5000));
    await expect.poll(() => rows.count(), patience).toBeGreaterThan(middle);
    const grown = await rows.count();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => rows.count(), patience).toBeGreaterThan(grown);
    const left = await page.evaluate(() => document.body.scrollHeight - scrollY - innerHeight);
    expect(left).toBeLessThan(20_000);
  });
});

describe("a very long line", () => {
  it("is cut for show and can be read on", async () => {
    const page = await site.open({ language: "en", permissions: clipboard });
    const words = "ثم سار التاجر في طريق القوافل حتى بلغ سوق المدينة القديمة ";
    await paste(page, words.repeat(500));
    await settled(page);
    const row = page.locator(".line").first();
    const text = row.locator(".line-text");
    const before = (await text.innerText()).length;
    expect(before).toBeLessThan(20_000);
    await row.getByRole("button", { name: /more characters/ }).click();
    await expect.poll(async () => (await text.innerText()).length).toBeGreaterThan(before);
  });
});
