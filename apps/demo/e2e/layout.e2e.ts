import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { useSite } from "./site.js";

const site = useSite();
const output = fileURLToPath(new URL("output/", import.meta.url));

describe("the page", () => {
  it.each([
    ["ar", 1280],
    ["en", 1280],
    ["ar", 390],
    ["en", 390],
    ["ar", 320],
  ] as const)("fits (%s, %i wide) and is photographed", async (language, width) => {
    const page = await site.open({ language, width });
    for (const tab of ["lines", "article", "numbers", "code"]) {
      await page.locator(`#tab-${tab}`).click();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await page.screenshot({ path: `${output}${language}-${width}-${tab}.png`, fullPage: true });
    }
  });

  it("gives Arabic text room above and below", async () => {
    const page = await site.open();
    for (const place of ["#input", ".line-text", "body"]) {
      const ratio = await page
        .locator(place)
        .first()
        .evaluate((element) => {
          const { lineHeight, fontSize } = getComputedStyle(element);
          return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        });
      expect(ratio).toBeGreaterThanOrEqual(1.8);
    }
  });

  it("draws Arabic with the font that comes with it", async () => {
    const page = await site.open();
    expect(
      await page.evaluate(() => document.fonts.check('16px "IBM Plex Sans Arabic"', "ورّاق")),
    ).toBe(true);
  });

  it("is forbidden to talk to other sites", async () => {
    const page = await site.open();
    const policy = page.locator("meta[http-equiv=Content-Security-Policy]");
    const content = await policy.getAttribute("content");
    expect(content).toContain("default-src 'none'");
    expect(content).toContain("connect-src 'self'");
    expect(content).not.toMatch(/unsafe|\*|https?:/);
  });

  it("loads nothing more once it is there", async () => {
    const page = await site.open({ language: "en" });
    await page.waitForLoadState("networkidle");
    const late: string[] = [];
    page.on("request", (request) => late.push(request.url()));
    await page.getByLabel("Examples").selectOption("market");
    await page.getByRole("tab", { name: "Clean article" }).click();
    await page.getByRole("button", { name: "عربي" }).click();
    await page.locator("#tab-numbers").click();
    await page.waitForTimeout(300);
    expect(late.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  });
});
