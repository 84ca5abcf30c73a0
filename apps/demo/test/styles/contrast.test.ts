import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheet = readFileSync(new URL("../../src/styles/colours.css", import.meta.url), "utf8");

/** Each colour of the page in light and dark. */
const colours = new Map(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, [light, dark]] as const,
  ),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const washes = ["kept", "removed", "money", "percent", "time", "number", "other"];

/** What is written in which colour on which ground. */
const written = [
  ...["ground", "sheet", "sunken"].flatMap((ground) => [
    ["ink", ground] as const,
    ["ink-soft", ground] as const,
  ]),
  ["kept", "ground"] as const,
  ["removed", "ground"] as const,
  ...washes.flatMap((name) => [[name, `${name}-wash`] as const, ["ink", `${name}-wash`] as const]),
  ...["particle", "article", "pronoun"].flatMap((name) =>
    ["sheet", "money-wash", "percent-wash", "time-wash", "number-wash", "other-wash"].map(
      (ground) => [name, ground] as const,
    ),
  ),
  ["ink-soft", "other-wash"] as const,
  ["sheet", "ink"] as const,
];

describe("the colours", () => {
  it.each(written)("%s on %s can be read, in light and in dark", (ink, ground) => {
    for (const mode of [0, 1]) {
      const [front = "", back = ""] = [colours.get(ink)?.[mode], colours.get(ground)?.[mode]];
      expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("have a focus ring that stands out", () => {
    for (const ground of ["ground", "sheet", "sunken"]) {
      for (const mode of [0, 1]) {
        const ring = colours.get("focus")?.[mode] ?? "";
        expect(contrast(ring, colours.get(ground)?.[mode] ?? "")).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
