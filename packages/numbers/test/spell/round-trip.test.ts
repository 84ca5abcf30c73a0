import { expect, it } from "vitest";
import { createSpeller, currencies, parseNumber } from "../../src/index.js";
import { everyStyle, isRead, randomCase, randomNumbers, toValue } from "./round-trip.js";

/** All that differ in their last three digits, and samples of all the rest. */
function* integers(): Generator<number> {
  for (let n = 0; n < 1000; n++) yield n;
  for (let n = 1000; n <= 1_000_000; n += 997) yield n;
  for (const n of [
    1000, 2000, 3000, 11_000, 100_000, 101_000, 102_000, 110_000, 111_000, 1_000_000,
  ]) {
    yield n;
  }
}

it("parseNumber undoes spell for integers in all genders, cases and spellings", () => {
  const styles = [...everyStyle()].map((options) => ({ options, ...createSpeller(options) }));
  const wrong: string[] = [];
  for (const n of integers()) {
    const seen = new Set<string>();
    for (const { options, spell } of styles) {
      const words = spell(n);
      if (seen.has(words) || !isRead(n, options)) continue;
      seen.add(words);
      if (parseNumber(words)?.value !== String(n)) wrong.push(`${n}: ${words}`);
    }
  }
  expect(wrong).toEqual([]);
});

it("parseNumber undoes spell for random decimals, negatives and money up to 10^36", () => {
  const random = randomNumbers(7);
  const exponents = new Map(
    currencies.map(({ code, exponent, subunit }) => [code, subunit?.exponent ?? exponent]),
  );
  const wrong: string[] = [];
  for (let i = 0; i < 3000; i++) {
    const { value, options } = randomCase(random, [...exponents.keys()]);
    const words = createSpeller(options).spell(value);
    const read = parseNumber(words);
    const expected = toValue(value, options, exponents.get(options.currency ?? ""));
    const isRight = read?.value === expected && (read.currency ?? undefined) === options.currency;
    if (!isRight) wrong.push(`${value} ${options.currency ?? ""}: ${words}`);
  }
  expect(wrong).toEqual([]);
});

it("parseNumber undoes ordinals and fractions", () => {
  for (const ordinal of ["after", "and"] as const)
    for (const gender of ["masculine", "feminine"] as const) {
      const { spell } = createSpeller({ ordinal, gender });
      for (let n = 1; n < 1200; n++) {
        const words = spell(n);
        expect([words, parseNumber(words)?.value]).toEqual([words, String(n)]);
      }
    }
  const { spell } = createSpeller();
  for (let below = 2; below <= 12; below++)
    for (let above = 1; above < below; above++) {
      const words = spell(`${above}/${below}`);
      const read = parseNumber(words);
      const ratio = Number(read?.numerator) / Number(read?.denominator);
      expect([words, ratio]).toEqual([words, above / below]);
    }
});
