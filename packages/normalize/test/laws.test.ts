import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChunkNormalizer, createNormalizer, normalize } from "../src/index.js";
import { type PresetName, presets } from "../src/presets.js";
import { anyOptions, arabicText } from "./fixtures/arbitraries.js";

const own: PresetName[] = ["lossless", "display", "corpus", "search"];
const all = Object.keys(presets) as PresetName[];
const preset = fc.constantFrom(...all);
const anyChoice = fc.oneof(anyOptions, preset);

describe("for any text and any options", () => {
  test("normalizing twice changes nothing more", () => {
    fc.assert(
      fc.property(arabicText, anyOptions, (text, choice) => {
        const once = normalize(text, choice);
        expect(normalize(once, choice)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test("align gives the same text as normalize", () => {
    fc.assert(
      fc.property(arabicText, anyChoice, (text, choice) => {
        const { normalize: run, align } = createNormalizer(choice);
        expect(align(text).text).toBe(run(text));
      }),
      { numRuns: 300 },
    );
  });

  test("a text in pieces gives what the whole text gives", () => {
    const pieces = fc.array(arabicText, { maxLength: 6 });
    fc.assert(
      fc.property(pieces, anyChoice, (texts, choice) => {
        const chunks = createChunkNormalizer(choice);
        const parts = texts.map((text) => chunks.push(text));
        expect([...parts, chunks.end()].join("")).toBe(normalize(texts.join(""), choice));
      }),
      { numRuns: 300 },
    );
  });
});

describe("for any text", () => {
  test.each(own)("%s twice changes nothing more", (name) => {
    const { normalize: run } = createNormalizer(name);
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(run(run(text))).toBe(run(text));
      }),
      { numRuns: 500 },
    );
  });

  test("dots alone, twice, changes nothing more", () => {
    const { normalize: run } = createNormalizer({ dots: "remove" });
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(run(run(text))).toBe(run(text));
      }),
    );
  });

  test("lossless keeps what Unicode calls the same text", () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const same = normalize(text, "lossless").normalize("NFD");
        expect(same).toBe(text.normalize("NFD"));
      }),
      { numRuns: 500 },
    );
  });

  test("lossless and its decomposed form are NFC and NFD, where the text is all Arabic", () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const arabic = text.replace(/[^\u0600-\u06ff ]/g, "");
        expect(normalize(arabic, "lossless")).toBe(arabic.normalize("NFC"));
        expect(normalize(arabic, { canonical: "decompose" })).toBe(arabic.normalize("NFD"));
      }),
      { numRuns: 1000 },
    );
  });

  test("search leaves no combining mark of the Arabic script", () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(normalize(text, "search")).not.toMatch(/\p{Mn}(?<=\p{Script_Extensions=Arabic})/u);
      }),
    );
  });

  test("a step that is not asked for changes nothing", () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(normalize(text, {})).toBe(text);
      }),
    );
  });
});
