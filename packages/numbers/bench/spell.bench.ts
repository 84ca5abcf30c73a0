import { bench, describe } from "vitest";
import { createSpeller, spell } from "../src/index.js";

/** Whole numbers of up to eight digits, the same in every run. */
const values = Array.from({ length: 10_000 }, (_, index) => (index * 7_919_777) % 100_000_007);

describe("10,000 spellings", () => {
  bench("spell(n)", () => {
    for (const value of values) spell(value);
  });

  bench("spell(n, { gender, case })", () => {
    for (const value of values) spell(value, { gender: "feminine", case: "genitive" });
  });

  const counted = createSpeller({ counted: { singular: "كتاب", plural: "كتب" } });
  bench("a counted noun", () => {
    for (const value of values) counted.spell(value);
  });

  const money = createSpeller({ currency: "KWD" });
  bench("money", () => {
    for (const value of values) money.spell(value);
  });

  const ordinal = createSpeller({ ordinal: true });
  bench("ordinals", () => {
    for (const value of values) ordinal.spell(value + 1);
  });

  const big = values.map((value) => 10n ** 30n + BigInt(value));
  bench("bigints of 31 digits", () => {
    for (const value of big) spell(value);
  });
});
