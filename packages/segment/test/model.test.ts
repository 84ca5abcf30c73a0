import { bindModel } from "@warraq/segment/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packLexicon, packWeights } from "../scripts/pack-model.js";
import { trainModel } from "../scripts/train-model.js";
import { decodeBase64 } from "../src/base64.js";
import { createBoundedCache } from "../src/bounded-cache.js";
import { standardModel } from "../src/data/standard-model.generated.js";
import { FEATURES } from "../src/feature-layout.js";
import { readLexicon } from "../src/lexicon.js";
import { loadModel } from "../src/model.js";

describe("the lexicon", () => {
  it("gives back the level of every word that was packed", () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 200 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 200_000 }), (forms, count) => {
        const lexicon = readLexicon(
          decodeBase64(packLexicon(new Map(forms.map((form) => [form, count])), 3, 26)),
        );
        const level = Math.min(15, 1 + Math.floor(Math.log2(count / 3)));
        for (const form of forms) {
          expect(lexicon.level("", form, 0, form.length, "")).toBe(level);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("joins prefix, slice and suffix", () => {
    const lexicon = readLexicon(decodeBase64(packLexicon(new Map([["والكتابها", 50]]), 3, 26)));
    expect(lexicon.level("وال", "xكتابx", 1, 5, "ها")).toBe(5);
    expect(lexicon.level("", "كتاب", 0, 4, "")).toBe(0);
  });

  it("leaves out what is too rare", () => {
    const lexicon = readLexicon(decodeBase64(packLexicon(new Map([["كتاب", 9]]), 10, 26)));
    expect(lexicon.level("", "كتاب", 0, 4, "")).toBe(0);
  });
});

describe("weights", () => {
  it("come back within half a step", () => {
    const weights = new Float64Array(FEATURES);
    for (let i = 0; i < FEATURES; i += 7) weights[i] = Math.sin(i) * 3;
    const packed = packWeights(weights);
    const lexicon = packLexicon(new Map(), 3, 26);
    const back = loadModel({ lexicon, ...packed }).weights;
    for (let i = 0; i < FEATURES; i += 1) {
      expect(Math.abs((back[i] as number) - (weights[i] as number))).toBeLessThanOrEqual(
        packed.scale * 0.501,
      );
    }
  });

  it("of the shipped model are not all zero", () => {
    expect(
      loadModel(standardModel).weights.filter((weight) => weight !== 0).length,
    ).toBeGreaterThan(1000);
  });
});

describe("training", () => {
  const sentences = ["وقال الوزير", "وصل وزير", "قال الوزير وزير", "وقال وزير"];
  const gold: Record<string, number[]> = { وقال: [1, 4] };
  const words = sentences.flatMap((sentence, s) => {
    let start = 0;
    return sentence.split(" ").map((letters) => {
      const word = {
        sent: `a${s}001`,
        start,
        end: start + letters.length,
        letters,
        ends: gold[letters] ?? [letters.length],
        article: letters.startsWith("ال"),
      };
      start += letters.length + 1;
      return word;
    });
  });
  const counts = new Map([
    ["قال", 900],
    ["وقال", 300],
    ["وزير", 500],
    ["الوزير", 400],
  ]);
  const options = { counts, leastCount: 3, hashBits: 20 };

  it("gives the same bytes for the same input", () => {
    expect(trainModel(words, options)).toEqual(trainModel(words, options));
  });

  it("makes a model that cuts what it has seen", () => {
    const { segmentWord } = bindModel(trainModel(words, options));
    expect(segmentWord("وقال").segments.map(({ text }) => text)).toEqual(["و", "قال"]);
    expect(segmentWord("وزير").segments).toHaveLength(1);
  });
});

describe("the cache", () => {
  it("remembers the latest and forgets the oldest", () => {
    const cache = createBoundedCache<number>(2);
    for (let i = 0; i < 10; i += 1) cache.set(`k${i}`, i);
    expect(cache.get("k9")).toBe(9);
    expect(cache.get("k0")).toBeUndefined();
  });

  it("keeps what is asked for again", () => {
    const cache = createBoundedCache<number>(2);
    cache.set("a", 1);
    for (let i = 0; i < 20; i += 1) {
      cache.set(`k${i}`, i);
      expect(cache.get("a")).toBe(1);
    }
  });
});
