/** A value to spell and what as. */
export interface Job {
  readonly kind: "masculine" | "feminine" | "ordinal" | "money";
  readonly value: number;
}

function* range(from: number, to: number, step = 1): Generator<number> {
  for (let value = from; value <= to; value += step) yield value;
}

/** Small numbers whole, then what shows duals, scales and their agreement. */
const cardinals = [
  ...range(0, 319),
  ...range(400, 1000, 50),
  ...range(1001, 12_000, 157),
  ...range(13_000, 130_000, 1000),
  ...range(200_000, 1_000_000, 12_345),
  ...range(1_000_000, 12_000_000, 500_000),
  ...range(100_000_000, 3_000_000_000, 50_000_001),
];

/** 2,000 jobs, the same in every run. */
export const jobs: readonly Job[] = [
  ...cardinals.map((value): Job => ({ kind: "masculine", value })),
  ...cardinals.map((value): Job => ({ kind: "feminine", value })),
  ...[...range(1, 160), ...range(200, 3000, 50)].map((value): Job => ({ kind: "ordinal", value })),
  ...[...cardinals].map((value): Job => ({ kind: "money", value })),
]
  .filter((_, index, all) => index % Math.max(1, all.length / 2000) < 1)
  .slice(0, 2000);
