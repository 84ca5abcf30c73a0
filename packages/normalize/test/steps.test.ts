import { describe, expect, test } from "vitest";
import { allSteps } from "../src/all-steps.js";
import { audit, normalize, type StepOptions } from "../src/index.js";
import { presets } from "../src/presets.js";
import { examples } from "./fixtures/step-examples.js";

describe("each step does what its examples say", () => {
  test.each(examples)("%o: %s", (options, text, result) => {
    expect(normalize(text, options)).toBe(result);
  });
});

describe("the examples leave nothing out", () => {
  const values = allSteps
    .filter(({ name }) => name !== "tashkeel")
    .flatMap(({ name, accepts }) =>
      (JSON.parse(`[${accepts}]`) as unknown[])
        .filter((value) => value !== "keep")
        .map((value) => ({ [name]: value }) as StepOptions),
    );
  // These are told by the presets that are made of them.
  const inPresets = [
    { canonical: "nfc" },
    { canonical: "ignore" },
    { language: "fa-lucene" },
    { language: "ckb-lucene" },
  ];
  const shown = [...examples.map(([options]) => options), ...inPresets].map((options) =>
    JSON.stringify(options),
  );
  test.each(values)("%o", (options) => {
    expect(shown).toContain(JSON.stringify(options));
  });
  test.each(Object.keys(presets))("preset %s", (preset) => {
    expect(shown).toContain(JSON.stringify({ preset }));
  });
});

describe("keep", () => {
  test("takes a step out of a preset", () => {
    expect(normalize("إلى مدرسة", { preset: "search", tehMarbuta: "keep" })).toBe("الي مدرسة");
    expect(normalize("مدرسة", { tehMarbuta: "keep" })).toBe("مدرسة");
    expect(normalize("مدرسة", { tehMarbuta: undefined } as unknown as StepOptions)).toBe("مدرسة");
  });
});

describe("audit", () => {
  test("lists the steps of a preset with what they lose", () => {
    const entries = audit("search");
    expect(entries.map(({ step }) => step)).toContain("tehMarbuta");
    for (const { loss } of entries) expect(loss).toMatch(/./);
    expect(audit("lossless")).toEqual([{ step: "canonical", value: "compose", loss: null }]);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });
});
