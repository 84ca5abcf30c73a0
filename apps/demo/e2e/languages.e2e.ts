import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { enter, useSite } from "./site.js";

const site = useSite();

/** Texts and tooltips that are not in the language their element claims to be in. */
const foreign = (page: Page) =>
  page.evaluate(() => {
    const language = document.documentElement.lang;
    const isForeign = (text: string, owner: Element | null) => {
      if (owner?.closest("[lang]")?.getAttribute("lang") !== language) return false;
      if (language === "en") return /[\u0620-\u064a]/.test(text);
      // Codes of currencies and names of formats are the same in every language.
      return /[A-Za-z]{3,}/.test(text.replaceAll(/UTF-\d+|\b[A-Z]{3,4}\b/g, ""));
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (owner?.closest("noscript, script")) continue;
      if (isForeign(node.textContent ?? "", owner)) found.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("[title]")) {
      const title = element.getAttribute("title") ?? "";
      if (isForeign(title, element)) found.push(title);
    }
    return found;
  });

const visible = (page: Page) => page.locator("body").innerText();

describe("the interface", () => {
  it("speaks the language of the browser", async () => {
    for (const [language, dir] of [
      ["ar", "rtl"],
      ["en", "ltr"],
    ] as const) {
      const page = await site.open({ language });
      const root = page.locator("html");
      expect(await root.getAttribute("lang")).toBe(language);
      expect(await root.getAttribute("dir")).toBe(dir);
    }
  });

  it("changes language and direction at once, without loading again", async () => {
    const page = await site.open({ language: "ar" });
    await enter(page, "سطر كتبه الزائر بنفسه في الصفحة قبل أن يغيّر لغتها.");
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    const arabic = await visible(page);
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("html").getAttribute("dir")).toBe("ltr");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
    expect(await page.locator("#input").inputValue()).toContain("كتبه الزائر");
    expect(await visible(page)).not.toBe(arabic);
    await page.getByRole("button", { name: "عربي" }).click();
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await visible(page)).toBe(arabic);
  });

  it.each(["ar", "en"] as const)("is whole in every part (%s)", async (language) => {
    const page = await site.open({ language });
    for (const tab of ["lines", "article", "code", "numbers"]) {
      await page.locator(`#tab-${tab}`).click();
      expect(await foreign(page)).toEqual([]);
    }
    await page.locator(".mentions .written").first().click();
    await page.locator(".layer[data-layer=invisible]").click();
    expect(await foreign(page)).toEqual([]);
    expect(await page.title()).toMatch(language === "ar" ? /^ورّاق/ : /^Warraq/);
  });

  it("is remembered", async () => {
    const page = await site.open({ language: "ar" });
    await page.getByRole("button", { name: "English" }).click();
    await page.reload();
    await page.locator(".summary").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("can be light, dark, or as the system has it", async () => {
    const page = await site.open({ language: "en", colorScheme: "dark" });
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await page.getByRole("button", { name: "Colours: Auto" }).click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.getByRole("button", { name: "Colours: Light" }).click();
    expect(await ground()).toBe(dark);
    await page.getByRole("button", { name: "Colours: Dark" }).click();
    expect(await ground()).toBe(dark);
  });
});
