import { createCliticSegmenter, segment } from "@warraq/segment";
import { bindModel } from "@warraq/segment/model";
import { bench, describe } from "vitest";
import { standardModel } from "../src/data/standard-model.generated.js";
import { articles } from "../test/fixtures/articles.js";

const text = articles.join("\n");
const many = Array.from({ length: 200 }, () => text).join("\n");
const words = many.match(/[\u0621-\u064a]+/g)?.length ?? 0;
const vocalised = many.replace(/[لنمر]/g, "$&\u064e");
const warm = createCliticSegmenter({ scheme: "d3" });

describe(`${words} words`, () => {
  bench("segment, warm", () => {
    segment(many);
  });
  bench("factory, d3, warm", () => {
    warm.segment(many);
  });
  bench("with tashkeel", () => {
    segment(vocalised);
  });
  bench("finding and counting the words with a regular expression, to compare", () => {
    const counts = new Map<string, number>();
    for (const word of many.match(/[\u0621-\u064a]+/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  });
});

describe("set-up", () => {
  bench("unpacking the standard model and cutting a word", () => {
    bindModel({ ...standardModel }).segmentWord("وقال");
  });
});
