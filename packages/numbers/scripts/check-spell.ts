/**
 * Checks that the reader undoes the speller: `parseNumber(spell(n, o))` is `n`.
 *
 *   npm run -w @warraq/numbers check:spell -- [from=0] [to=1000000] [random=1000000]
 *
 * Every integer in the range in all genders, cases and spellings (wordings that two
 * styles share are read once); then random values up to 10^36 with decimals, signs and money. Prints the
 * failures by kind, at most ten of each.
 */
import { createSpeller, currencies, parseNumber } from "../src/index.js";
import {
  everyStyle,
  isRead,
  randomCase,
  randomNumbers,
  toValue,
} from "../test/spell/round-trip.js";

const [from = 0, to = 1_000_000, count = 1_000_000] = process.argv.slice(2).map(Number);
const failures = new Map<string, string[]>();
let failed = 0;
let checked = 0;
const started = Date.now();

function check(kind: string, value: string, expected: string, words: string, code?: string): void {
  const read = parseNumber(words);
  checked++;
  if (read?.value === expected && (read.currency ?? undefined) === code) return;
  failed++;
  const list = failures.get(kind) ?? [];
  if (list.length < 10) list.push(`${value}: ${words} = ${read?.value} ${read?.currency ?? ""}`);
  failures.set(kind, list);
}

const styles = [...everyStyle()].map((options) => ({ options, ...createSpeller(options) }));
for (let n = from; n <= to; n++) {
  const seen = new Set<string>();
  for (const { options, spell } of styles) {
    const words = spell(n);
    if (seen.has(words) || !isRead(n, options)) continue;
    seen.add(words);
    check(JSON.stringify(options), String(n), String(n), words);
  }
  if (n % 100_000 === 0) console.log(`${n}: ${checked} read, ${failed} errors, ${seconds()} s`);
}

const random = randomNumbers(20_251_121);
const exponents = new Map(
  currencies.map(({ code, exponent, subunit }) => [code, subunit?.exponent ?? exponent]),
);
for (let i = 0; i < count; i++) {
  const { value, options } = randomCase(random, [...exponents.keys()]);
  const { currency } = options;
  const expected = toValue(value, options, exponents.get(currency ?? ""));
  check(currency ?? "number", value, expected, createSpeller(options).spell(value), currency);
}

for (const [kind, list] of failures) console.log(`\n${kind}\n  ${list.join("\n  ")}`);
console.log(`\n${checked} spellings read back, ${failed} errors, ${seconds()} s`);
process.exitCode = failed > 0 ? 1 : 0;

function seconds(): number {
  return Math.round((Date.now() - started) / 1000);
}
