import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

/** The first switches the sandbox off, for containers; the rest keep the browser off the network. */
const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How a page is opened: its language, its width, and anything else playwright knows. */
export interface OpenOptions extends BrowserContextOptions {
  readonly language?: "ar" | "en";
  readonly width?: number;
  /** The part of the address from `#` on. */
  readonly hash?: string;
}

export interface Site {
  /** Opens the page in a browser profile of its own and waits for the first result. */
  open(options?: OpenOptions): Promise<Page>;
}

/**
 * Serves the built page and starts a browser for the tests of a file. After each test every page
 * must have kept to its own origin and reported no error.
 */
export function useSite(): Site {
  let server: PreviewServer;
  let browser: Browser;
  let address = "";
  let errors: string[] = [];
  let strangers: string[] = [];

  beforeAll(async () => {
    const root = fileURLToPath(new URL("..", import.meta.url));
    const options = { port: 0, host: "127.0.0.1" };
    server = await preview({ root, preview: options, logLevel: "error" });
    address = server.resolvedUrls?.local[0] ?? "";
    const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
    browser = await chromium.launch({ executablePath, args: browserArguments });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const seen = { errors, strangers };
    errors = [];
    strangers = [];
    expect(seen).toEqual({ errors: [], strangers: [] });
  });

  function watch(page: Page): void {
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(blob|data):/.test(url)) strangers.push(url);
    });
  }

  return {
    async open({ language = "ar", width = 1280, hash = "", ...options } = {}) {
      const viewport = { width, height: width < 600 ? 844 : 900 };
      const context = await browser.newContext({ locale: language, viewport, ...options });
      const page = await context.newPage();
      watch(page);
      await page.goto(address + hash);
      await page.locator("#result[aria-busy=false] .summary").waitFor();
      return page;
    },
  };
}

/** Puts a text into the field and waits for its result. */
export async function enter(page: Page, text: string): Promise<void> {
  await page.locator("#input").fill(text);
  await settled(page);
}

/** Waits until the result belongs to the text in the field. */
export async function settled(page: Page): Promise<void> {
  await page.locator("#result[aria-busy=false]").waitFor({ timeout: 50_000 });
}

/** The permissions that `paste` and reading the clipboard need. */
export const clipboard = ["clipboard-read", "clipboard-write"];

/** Puts a text in place of what is in the field, as a reader would; for a page with `clipboard`. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.locator("#input").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+V");
}
