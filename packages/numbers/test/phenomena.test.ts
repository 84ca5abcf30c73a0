import { describe, expect, test } from "vitest";
import { findNumbers, type Mention } from "../src/index.js";
import { phenomena } from "./fixtures/phenomena.js";
import { type ExpectedMention, readRows } from "./fixtures/read-rows.js";

const shown = (mention: Mention): ExpectedMention => ({
  text: mention.text,
  kind: mention.kind,
  value: mention.kind === "range" ? `${mention.min}..${mention.max}` : String(mention.value),
  bound: mention.bound,
  currency: mention.currency === undefined ? undefined : (mention.currency ?? "?"),
});

describe.each(Object.entries(phenomena))("%s", (_name, table) => {
  test.each(readRows(table).map((row) => [row.text, row.expected] as const))(
    "%s",
    (text, expected) => {
      expect(findNumbers(text).map(shown)).toEqual(expected);
    },
  );
});
