import { describe, expect, it } from "vitest";
import { layerOf } from "../../src/text/layers.js";

describe("layerOf", () => {
  it.each([
    ["money", "money"],
    ["percent", "percent"],
    ["date", "time"],
    ["time", "time"],
    ["year", "time"],
    ["cardinal", "number"],
    ["ordinal", "number"],
    ["range", "number"],
    ["fraction", "number"],
    ["other", "other"],
    ["a kind of a later release", "number"],
  ])("%s is shown as %s", (kind, layer) => {
    expect(layerOf({ kind })).toBe(layer);
  });

  it.each([
    ["money", "money"],
    ["percent", "percent"],
    ["year", "time"],
    ["ordinal", "number"],
  ])("a range of %s is shown as %s", (unit, layer) => {
    expect(layerOf({ kind: "range", unit })).toBe(layer);
  });
});
