import { expect, test } from "vitest";
import { endOf, kindOf, pack, SPACE_KIND } from "../src/packed-token.js";

test.each([0, 1, 2 ** 26 - 1, 2 ** 26, 2 ** 29, 2 ** 30])("an end of %d is kept exactly", (end) => {
  for (const kind of [0, SPACE_KIND]) {
    expect(endOf(pack(end, kind))).toBe(end);
    expect(kindOf(pack(end, kind))).toBe(kind);
  }
});
