import fc from "fast-check";
import { expect, it } from "vitest";
import { lineCopies } from "../src/line-copies.js";

it("tells the first line with a key and how many have it", () => {
  const { first, count } = lineCopies(Int32Array.of(7, 8, 7, -1, 7));
  expect([...first]).toEqual([0, 1, 0, 3, 0]);
  expect([count[0], count[1], count[3]]).toEqual([3, 1, 1]);
});

it("agrees with a search from the top", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (keys) => {
      const { first, count } = lineCopies(Int32Array.from(keys));
      keys.forEach((key, i) => {
        expect(first[i]).toBe(keys.indexOf(key));
        expect(count[keys.indexOf(key)]).toBe(keys.filter((other) => other === key).length);
      });
    }),
  );
});
