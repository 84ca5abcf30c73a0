import { bindModel } from "@warraq/segment/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packLexicon, packWeights } from "../scripts/pack-model.js";
import { trainModel } from "../scripts/train-model.js";
import { decodeBase64 } from "../src/base64.js";
import { standardModel } from "../src/data/standard-model.generated.js";
import { FEATURES } from "../src/feature-layout.js";
import { readLexicon } from "../src/lexicon.js";
import { LONGEST_WORD } from "../src/longest-word.js";
import { loadModel } from "../src/model.js";
import { affix, hashOf, noAffix } from "../src/word-hash.js";

function readPacked(counts: ReadonlyMap<string, number>, least = 3) {
  const lexicon = readLexicon(decodeBase64(packLexicon(counts, least, 26)));
  return (prefix: string, letters: string, from: number, to: number, suffix: string) => {
    lexicon.open(letters);
    return lexicon.level(affix(prefix), from, to, affix(suffix));
  };
}

describe("the lexicon", () => {
  it("gives back the level of every word that was packed", () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 200 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 200_000 }), (forms, count) => {
        const levelOf = readPacked(new Map(forms.map((form) => [form, count])));
        const level = Math.min(15, 1 + Math.floor(Math.log2(count / 3)));
        for (const form of forms) expect(levelOf("", form, 0, form.length, "")).toBe(level);
      }),
      { numRuns: 30 },
    );
  });

  it("joins prefix, slice and suffix", () => {
    const levelOf = readPacked(new Map([["والكتابها", 50]]));
    expect(levelOf("وال", "xكتابx", 1, 5, "ها")).toBe(5);
    expect(levelOf("", "والكتابها", 0, 9, "")).toBe(5);
    expect(levelOf("وال", "كتاب", 0, 4, "")).toBe(0);
    expect(levelOf("", "كتاب", 0, 4, "")).toBe(0);
  });

  it("reads the longest word to its end", () => {
    const longest = `و${"ك".repeat(LONGEST_WORD - 2)}ه`;
    expect(readPacked(new Map([[longest, 3]]))("", longest, 0, LONGEST_WORD, "")).toBe(1);
    const inner = longest.slice(1, -1);
    expect(readPacked(new Map([[inner, 3]]))("", longest, 1, LONGEST_WORD - 1, "")).toBe(1);
  });

  it("leaves out what is too rare", () => {
    expect(readPacked(new Map([["كتاب", 9]]), 10)("", "كتاب", 0, 4, "")).toBe(0);
  });
});

describe("hashes of words", () => {
  it("combine to those of what is set side by side", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (left, right) => {
        const { hash, power } = affix(right);
        expect((Math.imul(hashOf(left), power) + hash) | 0).toBe(hashOf(left + right));
      }),
    );
    expect(noAffix).toEqual({ letters: "", hash: 0, power: 1 });
  });
});

describe("weights", () => {
  it("come back within half a step", () => {
    const weights = new Float64Array(FEATURES);
    for (let i = 0; i < FEATURES; i += 7) weights[i] = Math.sin(i) * 3;
    const packed = packWeights(weights);
    const lexicon = packLexicon(new Map(), 3, 26);
    const { weights: steps, scale } = loadModel({ lexicon, ...packed });
    for (let i = 0; i < FEATURES; i += 1) {
      const error = (steps[i] as number) * scale - (weights[i] as number);
      expect(Math.abs(error)).toBeLessThanOrEqual(scale * 0.501);
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
