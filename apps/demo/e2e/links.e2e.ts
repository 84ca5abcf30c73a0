import { describe, expect, it } from "vitest";
import { clipboard, enter, settled, useSite } from "./site.js";

const site = useSite();

describe("links", () => {
  it("carry the text in the part that no server sees", async () => {
    const page = await site.open({
      language: "en",
      permissions: clipboard,
    });
    const text = "نص أراد صاحبه أن يراه زميله كما يراه هو، وفيه 12 كلمة.";
    await enter(page, text);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("Link copied").waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.hash).toMatch(/^#v1\./);
    expect(link.search).toBe("");
    const other = await site.open({ hash: link.hash });
    await settled(other);
    expect(await other.locator("#input").inputValue()).toBe(text);
  });

  it("leave the address when the text is another", async () => {
    const page = await site.open({ language: "en", hash: "#example.market" });
    await enter(page, "نص آخر كتبه الزائر مكان المثال.");
    expect(new URL(page.url()).hash).toBe("");
  });

  it("open an example", async () => {
    const page = await site.open({ language: "en", hash: "#example.vocalised" });
    await settled(page);
    expect(await page.getByLabel("Examples").inputValue()).toBe("vocalised");
    expect(await page.locator("#input").inputValue()).toContain("الوَرَّاقِ");
  });

  it("that are damaged are said to be so", async () => {
    const page = await site.open({ language: "en", hash: "#v1.damaged" });
    await page.getByText("This link is damaged").waitFor();
    expect(await page.locator(".line").count()).toBeGreaterThan(10);
  });
});
