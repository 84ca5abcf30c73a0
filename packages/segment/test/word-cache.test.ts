import { describe, expect, it } from "vitest";
import { createWordCache } from "../src/word-cache.js";
import { hashOf } from "../src/word-hash.js";

function cacheOf() {
  const cache = createWordCache<{ letters: string }>();
  return {
    add: (letters: string, hash = hashOf(letters)) => cache.add({ letters }, hash),
    has: (word: string, hash = hashOf(word)) => {
      const found = cache.find(`(${word})`, 1, 1 + word.length, hash);
      if (found !== undefined && found.letters !== word)
        throw new Error(`${found.letters} for ${word}`);
      return found !== undefined;
    },
  };
}

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `كلمة${i}`);

describe("the cache", () => {
  it("finds by letters what was added, and nothing else", () => {
    const cache = cacheOf();
    cache.add("كتاب");
    expect(cache.has("كتاب")).toBe(true);
    expect(cache.has("كتا")).toBe(false);
    expect(cache.has("باتك")).toBe(false);
  });

  it("tells words with one hash apart", () => {
    const cache = cacheOf();
    cache.add("كتاب", 7);
    expect(cache.has("باتك", 7)).toBe(false);
    cache.add("باتك", 7);
    expect(cache.has("باتك", 7)).toBe(true);
    expect(cache.has("كتاب", 7)).toBe(true);
  });

  it("keeps nearly all of a vocabulary that fits", () => {
    const cache = cacheOf();
    const words = numbered(60_000);
    for (const word of words) cache.add(word);
    expect(words.filter((word) => cache.has(word)).length).toBeGreaterThan(59_000);
  });

  it("is bounded", () => {
    const cache = cacheOf();
    const words = numbered(300_000);
    for (const word of words) cache.add(word);
    expect(words.filter((word) => cache.has(word)).length).toBeLessThanOrEqual(131_072);
  });

  it("keeps a frequent word while rare ones come and go, even in one row", () => {
    const cache = cacheOf();
    cache.add("كتاب", 7);
    for (const word of numbered(1000)) {
      cache.add(word, 7);
      expect(cache.has("كتاب", 7)).toBe(true);
    }
  });
});
