import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../src/styles/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".css"));
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
/** The declarations of a style sheet, without comments. */
const declarations = (name: string) =>
  [
    ...read(name)
      .replaceAll(/\/\*.*?\*\//gs, "")
      .matchAll(/^\s*([\w-]+)\s*:\s*([^;{]+);/gm),
  ].map(([, property = "", value = ""]) => ({ property, value }));

describe("the style sheets", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap(declarations).length).toBeGreaterThan(100);
  });

  it.each(files)("%s knows no left and right", (name) => {
    const physical = declarations(name).filter(
      ({ property, value }) =>
        /(^|-)(left|right)(-|$)/.test(property) || /(^|\s)(left|right)(\s|$)/.test(value),
    );
    expect(physical).toEqual([]);
  });

  it.each(files)("%s does nothing that harms Arabic letters", (name) => {
    const forbidden = ["letter-spacing", "text-transform", "font-style"];
    expect(declarations(name).filter(({ property }) => forbidden.includes(property))).toEqual([]);
  });

  it("give marks nothing that takes up room or isolates", () => {
    const takesRoom =
      /^(padding|margin|border(?!-radius)|display|unicode-bidi|position|inset|font)/;
    const sheet = read("marks.css").replaceAll(/\/\*.*?\*\//gs, "");
    const rules = [...sheet.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, selector = ""]) =>
      /mark|\.invisible/.test(selector),
    );
    expect(rules.length).toBeGreaterThan(2);
    for (const [, , body = ""] of rules) {
      const properties = [...body.matchAll(/([\w-]+)\s*:/g)].map(([, property = ""]) => property);
      expect(properties.filter((property) => takesRoom.test(property))).toEqual([]);
    }
  });
});
