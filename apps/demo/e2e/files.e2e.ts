import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { settled, useSite } from "./site.js";

const site = useSite();

const drop = (page: Page, name: string, bytes: readonly number[]) =>
  page.evaluate(
    ({ name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name));
      const options = { dataTransfer: data, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("dragover", options));
      document.body.dispatchEvent(new DragEvent("drop", options));
    },
    { name, bytes: [...bytes] },
  );

describe("files", () => {
  it("are read when dropped", async () => {
    const page = await site.open({ language: "en" });
    await drop(page, "news.txt", [...Buffer.from("﻿نزل المطر على المدينة خمسة أيام متتالية.")]);
    await expect
      .poll(() => page.locator("#input").inputValue())
      .toBe("نزل المطر على المدينة خمسة أيام متتالية.");
    await settled(page);
    expect(await page.locator(".line").count()).toBe(1);
    expect(await page.locator(".drop-hint").count()).toBe(0);
  });

  it("are read when chosen", async () => {
    const page = await site.open({ language: "en" });
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file" }).click();
    const buffer = Buffer.from("سطر واحد في ملف اختاره الزائر.");
    await (await choosing).setFiles({ name: "one.txt", mimeType: "text/plain", buffer });
    await expect.poll(() => page.locator("#input").inputValue()).toBe(buffer.toString());
  });

  it("in the old Arabic code page are read with a note", async () => {
    const page = await site.open({ language: "en" });
    await drop(page, "old.txt", [0xce, 0xc8, 0xd1]);
    await page.getByText("read as Windows-1256").waitFor();
    expect(await page.locator("#input").inputValue()).toBe("خبر");
  });

  it("that are web pages are read as a reader would copy them", async () => {
    const page = await site.open({ language: "en" });
    const html = `<html><head><title>x</title></head><body>
      <nav><a href="/">الرئيسية</a><a>أخبار</a></nav><script>document.title = "ran"</script>
      <h1>عنوان&nbsp;<em>ال</em>خبر</h1><p>سطر أول
      يتصل<br>وسطر ثان</p><img src="https://elsewhere.example/x.png">
      <table><tr><td>خلية</td><td>وأخرى</td></tr></table>${"<div>".repeat(20_000)}عميق</body></html>`;
    await drop(page, "page.html", [...Buffer.from(html)]);
    await page.getByText("is an HTML page").waitFor();
    expect((await page.locator("#input").inputValue()).split("\n")).toEqual([
      "الرئيسيةأخبار",
      "عنوان\u00a0الخبر",
      "سطر أول يتصل",
      "وسطر ثان",
      "خلية",
      "وأخرى",
      "عميق",
    ]);
    expect(await page.title()).toMatch(/^Warraq/);
  });

  it("that are no text are refused, in the language of the page", async () => {
    const page = await site.open({ language: "en" });
    const before = await page.locator("#input").inputValue();
    await drop(page, "photo.png", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 0]);
    await page.getByText("“photo.png” is not a text file.").waitFor();
    expect(await page.locator("#input").inputValue()).toBe(before);
    await page.getByRole("button", { name: "عربي" }).click();
    await page.getByText("الملف «photo.png» ليس نصًا.").waitFor();
    await page.getByRole("button", { name: "أغلق الرسالة" }).click();
    expect(await page.locator(".notice").count()).toBe(0);
  });
});
