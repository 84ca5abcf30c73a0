import { expect, it } from "vitest";
import { linesOf } from "../src/line-positions.js";

it("counts lines and columns from 1", () => {
  const text = "أب\n\nجد";
  const lines = linesOf(text);
  expect([...text, ""].map((_, offset) => lines.at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 3, column: 3 },
  ]);
});

it("may skip lines", () => {
  expect(linesOf("أ\nب\nج").at(4)).toEqual({ line: 3, column: 1 });
});

it("looks at a long line once, however many places of it are asked for", () => {
  const text = "1 ".repeat(2e6);
  const lines = linesOf(text);
  let columns = 0;
  for (let offset = 0; offset < text.length; offset += 2) columns += lines.at(offset).column;
  // The sum of the odd numbers up to 4e6; a search per place would take minutes.
  expect(columns).toBe(4e12);
});
