import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article } from "./article.js";
import { enter, settled, useSite } from "./site.js";

const site = useSite();

/** Proclitics and suffixes put the edges of many mentions into the middle of joined words. */
const joined = article(
  [
    "وخمسة عشر عاملًا، وبعشرين دولارًا، ولثلاثة أيام، فالثلث الأول، كعشرة آلاف بيت، للمئة الأولى.",
    "دفع بالخمسة دنانير الأخيرة ثمنًا لكتابين، وبـ35% منها، وعاد بمليونين ونصف المليون ريال سعودي.",
  ].join("\n"),
);

/**
 * The width of every word of the lines as they are drawn, and of the same lines as plain text. A
 * word that loses a joined letter, or gets a gap, changes its width.
 */
const measure = (page: Page) =>
  page.locator(".line-text").evaluateAll((lines) => {
    const widths = (element: Element) => {
      const places: { node: Text; offset: number }[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
        for (let offset = 0; offset < node.length; offset++) places.push({ node, offset });
      }
      return [...(element.textContent ?? "").matchAll(/\S+/g)].map((word) => {
        const first = places[word.index];
        const last = places[word.index + word[0].length - 1];
        const range = document.createRange();
        if (first) range.setStart(first.node, first.offset);
        if (last) range.setEnd(last.node, last.offset + 1);
        return { word: word[0], width: range.getBoundingClientRect().width };
      });
    };
    return lines.flatMap((line) => {
      const plain = line.cloneNode() as Element;
      plain.textContent = line.textContent;
      line.after(plain);
      const plainWidths = widths(plain);
      plain.remove();
      return widths(line).map((drawn, i) => ({ ...drawn, plain: plainWidths[i]?.width ?? 0 }));
    });
  });

const changed = (words: Awaited<ReturnType<typeof measure>>) =>
  words.filter(({ width, plain }) => Math.abs(width - plain) > 0.25);

describe("highlights", () => {
  it("leave the width of every word as it is", async () => {
    const page = await site.open();
    const example = await measure(page);
    expect(example.length).toBeGreaterThan(200);
    expect(changed(example)).toEqual([]);

    await enter(page, joined);
    const innerEdges = await page
      .locator("mark")
      .evaluateAll(
        (marks) =>
          marks.filter(({ previousSibling }) => /\p{L}$/u.test(previousSibling?.textContent ?? ""))
            .length,
      );
    expect(innerEdges).toBeGreaterThan(3);
    await page.locator("mark").first().click();
    await page.locator("mark").nth(1).hover();
    expect(changed(await measure(page))).toEqual([]);
  });

  it("would be caught if they took up room or isolated text", async () => {
    for (const harm of ["padding: 0 3px", "unicode-bidi: isolate", "display: inline-block"]) {
      const page = await site.open({ bypassCSP: true });
      await enter(page, joined);
      await page.addStyleTag({ content: `mark { ${harm} }` });
      expect(changed(await measure(page)).length).toBeGreaterThan(0);
    }
  });

  it("of invisible characters leave the width of every word as it is", async () => {
    const page = await site.open({ language: "en" });
    await page.getByLabel("Examples").selectOption("invisible");
    await page.getByRole("button", { name: "Invisible characters" }).click();
    await page.locator(".invisible-list", { hasText: "RLO ×1" }).waitFor();
    expect(await page.locator(".invisible").count()).toBeGreaterThan(8);
    expect(changed(await measure(page))).toEqual([]);
  });

  it("of clitics leave the width of every word as it is", async () => {
    const page = await site.open({ language: "en" });
    const painted = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    expect(await painted()).toBe(0);
    await page.getByRole("button", { name: "Clitics" }).click();
    await settled(page);
    expect(await painted()).toBeGreaterThan(50);
    expect(changed(await measure(page))).toEqual([]);
    // They stay on the same letters when the marks around them go.
    const written = () =>
      page.evaluate(() => [...CSS.highlights.values()].map((ranges) => [...ranges].join(" ")));
    const before = await written();
    for (const layer of ["Money", "Percent", "Numbers", "Dates and times"]) {
      await page.getByRole("button", { name: layer, exact: true }).click();
    }
    expect(await page.locator("mark").count()).toBe(0);
    expect((await written()).join().replaceAll(" ", "")).toBe(before.join().replaceAll(" ", ""));
    await page.getByRole("button", { name: "Clitics" }).click();
    await settled(page);
    expect(await painted()).toBe(0);
  });

  it("differ by more than colour, also where the system chooses the colours", async () => {
    for (const forcedColors of ["none", "active"] as const) {
      const page = await site.open({ forcedColors });
      const styles = await page.locator("mark").evaluateAll((marks) =>
        marks.map((mark) => {
          const style = getComputedStyle(mark);
          return `${mark.getAttribute("data-layer")} ${style.textDecorationLine} ${style.textDecorationStyle}`;
        }),
      );
      const drawn = [...new Set(styles)];
      expect(drawn).toContain("money underline solid");
      expect(drawn).toContain("percent underline double");
      expect(drawn).toContain("time underline dashed");
      expect(drawn).toContain("number underline dotted");
    }
  });
});
