import { describe, expect, test } from "vitest";
import { NormalizeStream, normalize } from "../src/index.js";

async function through(
  pieces: readonly string[],
  options: ConstructorParameters<typeof NormalizeStream>[0],
) {
  const source = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const parts: string[] = [];
  for await (const part of source.pipeThrough(new NormalizeStream(options))) parts.push(part);
  return parts;
}

describe("NormalizeStream", () => {
  const text = "قالَ الرَّسولُ ﷺ : ﻻ ضرر  ولا ضـرار ، على كلِّ حالٍ ".repeat(20);

  test("gives the same text however it is cut", async () => {
    for (const options of ["search", "display", "corpus", "lossless"] as const) {
      for (const size of [1, 2, 7, 100, 10_000]) {
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
          text.slice(i * size, (i + 1) * size),
        );
        expect((await through(pieces, options)).join("")).toBe(normalize(text, options));
      }
    }
  });

  test("passes on what it has before the end comes", async () => {
    expect((await through([text, text], "search")).length).toBeGreaterThan(1);
  });

  test("an empty stream gives nothing", async () => {
    expect(await through([], "search")).toEqual([]);
    expect(await through(["", ""], "search")).toEqual([]);
  });

  test("the example of the documentation holds", async () => {
    expect((await through(["مُحَ", "مَّدٌ"], "search")).join("")).toBe("محمد");
  });

  test("wrong options throw at once", () => {
    expect(() => new NormalizeStream("serach" as "search")).toThrow(RangeError);
  });
});
