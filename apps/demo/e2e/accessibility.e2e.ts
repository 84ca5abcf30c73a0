import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { useSite } from "./site.js";

const site = useSite();

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe("the page", () => {
  it.each([
    ["ar", 1280, "light"],
    ["en", 1280, "dark"],
    ["ar", 390, "dark"],
    ["en", 390, "light"],
  ] as const)("has no known barrier (%s, %i wide, %s)", async (language, width, colorScheme) => {
    // The checker is put into the page, which the page's own policy forbids.
    const page = await site.open({
      language,
      width,
      colorScheme,
      reducedMotion: "reduce",
      bypassCSP: true,
    });
    await page.addScriptTag({ content: axe.source });
    for (const tab of ["lines", "article", "numbers", "code"]) {
      await page.locator(`#tab-${tab}`).click();
      if (tab === "lines") await page.locator(".value").first().click();
      const { violations, passes } = await page.evaluate(
        (values) => window.axe.run(document, { runOnly: { type: "tag", values } }),
        rules,
      );
      expect(passes.length).toBeGreaterThan(20);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
