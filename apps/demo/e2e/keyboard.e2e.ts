import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useSite } from "./site.js";

const site = useSite();

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? element?.id ?? "";
  });

/** Presses Tab until the focus is on something that `wanted` fits. */
async function tabTo(page: Page, wanted: RegExp): Promise<string> {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    if (wanted.test(name)) return name;
  }
  throw new Error(`no way by Tab to ${wanted}`);
}

describe("with the keyboard alone", () => {
  it("one gets to the result at once", async () => {
    const page = await site.open({ language: "en" });
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the result");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("#result") !== null)).toBe(
      true,
    );
  });

  it("one writes, chooses tabs, and leaves the field again", async () => {
    const page = await site.open({ language: "en" });
    await page.locator("#input").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("وصلت ثلاث سفن إلى الميناء هذا الصباح بعد رحلة طويلة.");
    await tabTo(page, /^Line by line$/);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Clean article");
    await page.keyboard.press("End");
    expect(await focused(page)).toBe("In code");
    await page.keyboard.press("Home");
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Line by line");
  });

  it.each(["ar", "en"] as const)("one goes from number to number (%s)", async (language) => {
    const page = await site.open({ language });
    await page.locator("#tab-lines").focus();
    const first = await tabTo(page, language === "ar" ? /وفي النص/ : /, written /);
    await page.keyboard.press("ArrowLeft");
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.locator("mark[data-selected]").waitFor();
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("End");
    const last = await page.locator(".value").last().getAttribute("aria-label");
    expect(await focused(page)).toBe(last);
    // The numbers are one stop: the next Tab leaves them.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".lines"))).toBeNull();
  });

  it("one passes over numbers whose highlights are switched off", async () => {
    const page = await site.open({ language: "en" });
    await page.getByRole("button", { name: "Numbers", exact: true }).click();
    await page.locator("#tab-lines").focus();
    expect(await tabTo(page, /, written /)).not.toMatch(/^(number|ordinal|fraction)/);
    await page.keyboard.press("ArrowLeft");
    expect(await focused(page)).toMatch(/^(money|percent|date|year|range)/);
  });

  it("one gets from the table of numbers to the line and goes on there", async () => {
    const page = await site.open({ language: "en" });
    await page.locator("#tab-numbers").click();
    const row = page.locator(".mentions .written").nth(4);
    await row.focus();
    await page.keyboard.press("Enter");
    await page.locator(".value[aria-pressed=true]").waitFor();
    const chosen = await page.locator(".value[aria-pressed=true]").getAttribute("aria-label");
    expect(await focused(page)).toBe(chosen);
  });

  it("one sees where one is", async () => {
    const page = await site.open({ language: "en" });
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return "body";
        // The radio buttons are drawn by their labels.
        const drawn = element.matches("input[type=radio]") ? element.closest("label") : element;
        return drawn === null ? "none" : getComputedStyle(drawn).outlineStyle;
      });
      expect(outline).not.toBe("none");
    }
  });
});
