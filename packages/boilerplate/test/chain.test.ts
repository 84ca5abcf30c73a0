import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyModel, labelCount, marginals, type PageFeatures } from "../src/chain.js";

const weights = 40;

/** A model whose first features and steps weigh something, always the same. */
function someModel() {
  const model = emptyModel();
  for (let k = 0; k < weights * labelCount; k++) model.state[k] = Math.sin(k * 7) * 2;
  for (let k = 0; k < model.transition.length; k++) model.transition[k] = Math.cos(k * 3);
  return model;
}

function pageOf(lines: readonly (readonly number[])[]): PageFeatures {
  const offsets = new Uint32Array(lines.length + 1);
  lines.forEach((line, i) => {
    offsets[i + 1] = (offsets[i] as number) + line.length;
  });
  return { items: Uint16Array.from(lines.flat()), offsets };
}

const labelNumbers = Array.from({ length: labelCount }, (_, y) => y);
const model = someModel();
const step = (x: number, y: number) => Math.exp(model.transition[x * labelCount + y] as number);
const score = (line: readonly number[], y: number) =>
  line.reduce((sum, f) => sum + (model.state[f * labelCount + y] as number), 0);

function toOne(row: readonly number[]): number[] {
  const sum = row.reduce((a, b) => a + b, 0);
  return row.map((value) => value / sum);
}

/** The definition: paths from above times paths from below, in numbers of full precision. */
function slowMarginals(lines: readonly (readonly number[])[]): number[] {
  const own = lines.map((line) => labelNumbers.map((y) => Math.exp(score(line, y))));
  const above: number[][] = [];
  own.forEach((row, i) => {
    const before = above[i - 1];
    const into = (y: number) =>
      before === undefined ? 1 : before.reduce((sum, p, x) => sum + p * step(x, y), 0);
    above.push(toOne(row.map((p, y) => p * into(y))));
  });
  let below = labelNumbers.map(() => 1);
  const all: number[][] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const after = below;
    all.unshift(toOne((above[i] as number[]).map((p, y) => p * (after[y] as number))));
    below = toOne(
      labelNumbers.map((x) =>
        after.reduce((sum, p, y) => sum + step(x, y) * (own[i]?.[y] as number) * p, 0),
      ),
    );
  }
  return all.flat();
}

const line = fc.array(fc.integer({ min: 0, max: weights - 1 }), { minLength: 1, maxLength: 4 });
/** Lines, some of which come many times in a row. */
const lines = fc
  .array(fc.tuple(line, fc.constantFrom(1, 2, 60)), { minLength: 1, maxLength: 5 })
  .map((runs) => runs.flatMap(([features, times]) => new Array<number[]>(times).fill(features)));

describe("label probabilities", () => {
  it("are those of the definition, in runs of equal lines too", () => {
    fc.assert(
      fc.property(lines, (page) => {
        const quick = marginals(model, pageOf(page));
        slowMarginals(page).forEach((p, k) => {
          expect(Math.abs((quick[k] as number) - p)).toBeLessThan(1e-4);
        });
      }),
      { numRuns: 50 },
    );
  });

  it("are none for a page without lines", () => {
    expect(marginals(model, pageOf([]))).toHaveLength(0);
  });
});
