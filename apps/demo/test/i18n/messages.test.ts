import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Language, type MessageKey, messages } from "../../src/i18n/messages.js";

const languages: readonly Language[] = ["ar", "en"];
const keys = Object.keys(messages.en) as MessageKey[];

/** The forms of a message: one, or one for each plural category. */
const formsOf = (language: Language, key: MessageKey): Record<string, string> => {
  const message = messages[language][key];
  return typeof message === "string" ? { only: message } : message;
};
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

const sources = readdirSync(new URL("../../src/", import.meta.url), { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name) && !/i18n.(ar|en)\.ts$/.test(name))
  .map((name) => readFileSync(new URL(`../../src/${name}`, import.meta.url), "utf8"))
  .join("\n");

/** The keys for which something is wrong; a test shows them all at once. */
const keysWhere = (wrong: (key: MessageKey) => boolean) => keys.filter(wrong);

/**
 * Tells whether the sources name a key, or put it together, as `layer.${layer}` is. The names of
 * the examples are never put together.
 */
function isUsed(key: MessageKey): boolean {
  if (sources.includes(`"${key}"`)) return true;
  const beginning = key.slice(0, key.lastIndexOf(".") + 1);
  if (sources.includes(`nameOf("${beginning.slice(0, -1)}"`)) return true;
  return beginning !== "example." && sources.includes(`\`${beginning}$\{`);
}

describe("the messages", () => {
  it("are the same in both languages", () => {
    expect(keys.length).toBeGreaterThan(50);
    expect(Object.keys(messages.ar).sort()).toEqual([...keys].sort());
  });

  it.each(languages)("are all written (%s)", (language) => {
    const isBlank = (form: string) => form.trim() === "";
    expect(keysWhere((key) => Object.values(formsOf(language, key)).some(isBlank))).toEqual([]);
  });

  it.each(languages)("have all plural forms or none (%s)", (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const complete = [...categories].sort().join();
    const forms = (key: MessageKey) => Object.keys(formsOf(language, key)).sort().join();
    expect(keysWhere((key) => forms(key) !== "only" && forms(key) !== complete)).toEqual([]);
  });

  it("count the same things in both languages", () => {
    expect(keysWhere((key) => typeof messages.ar[key] !== typeof messages.en[key])).toEqual([]);
  });

  it("have the same places for values in both languages", () => {
    const places = (language: Language, key: MessageKey) => {
      const forms = formsOf(language, key);
      return placesOf(forms.other ?? forms.only ?? "").join();
    };
    expect(keysWhere((key) => places("ar", key) !== places("en", key))).toEqual([]);
  });

  it("are all used", () => {
    expect(keysWhere((key) => !isUsed(key))).toEqual([]);
  });

  it("are Arabic in the Arabic interface", () => {
    const names = ["English", "UTF", "JSON", "PDF", "Windows"];
    const foreignWords = (key: MessageKey) =>
      Object.values(formsOf("ar", key))
        .flatMap((form) => form.replaceAll(/\{\w+\}/g, "").match(/[A-Za-z]{3,}/g) ?? [])
        .filter((word) => !names.includes(word));
    expect(keysWhere((key) => foreignWords(key).length > 0)).toEqual([]);
  });
});
