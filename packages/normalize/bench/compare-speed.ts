import { contenders } from "./contenders.js";
import { texts } from "./texts.js";

// Million UTF-16 units a second of processor time, which other work on the machine disturbs less
// than it does the clock, and how that compares with the floor and with the chain of replacements.
// All take turns in many short rounds, each round in another order; ratios are taken within a round
// and their median is shown, so that a slow moment of the machine hits both sides.

const warmUp = 15;
const rounds = 60;
/** Microseconds that a turn should take at least. */
const turn = 2000;

type Runs = Readonly<Record<string, (text: string) => unknown>>;

function processorTime(run: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0] as T);
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Microseconds a call of each in every round. */
function measure(runs: Runs, text: string): Map<string, number[]> {
  const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
  const calls = new Map<string, number>();
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, run] of shuffled(Object.entries(runs))) {
      const time = processorTime(() => run(text), calls.get(name) ?? 1);
      if (round < warmUp) calls.set(name, Math.ceil(turn / Math.max(time, 1)));
      else times.get(name)?.push(time);
    }
  }
  return times;
}

/** `against` are the contenders that the others are compared with. */
function report(runs: Runs, against: readonly string[]): void {
  for (const [kind, text] of Object.entries(texts)) {
    const times = measure(runs, text);
    const columns = against.map((name) => `times ${name}`.padStart(28)).join("");
    console.log(
      `\n${`${kind}, ${text.length} units`.padEnd(28)} ${"M units/s".padStart(9)}${columns}`,
    );
    for (const [name, values] of times) {
      const ratios = against.map((other) => {
        const base = times.get(other) ?? [];
        const ratio = median(values.map((value, round) => (base[round] ?? 0) / value)) ?? 0;
        return ratio.toFixed(2).padStart(28);
      });
      const speed = (text.length / (median(values) ?? 1)).toFixed(1).padStart(9);
      console.log(`${name.padEnd(28)} ${speed}${ratios.join("")}`);
    }
  }
}

report(contenders, ["floor", "search", "eight String.replace"]);
// The peers are loaded only now: with all they bring, collecting garbage costs everyone more.
const { peers } = await import("./peers.js");
report(peers, []);
