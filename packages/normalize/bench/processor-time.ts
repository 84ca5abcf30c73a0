import { contenders } from "./contenders.js";
import { texts } from "./texts.js";

// Million UTF-16 units a second of processor time, which other work on the machine disturbs less
// than it does the clock: the best of many rounds, after some that warm up.

const warmUp = 20;
const rounds = 40;

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Microseconds a call; slow ones are called less often. */
function fastest(run: () => void): number {
  const once = processorTime(run);
  const calls = once > 5000 ? 1 : 10;
  let best = once;
  for (let round = 0; round < warmUp + rounds; round++) {
    if (round > 5 && once > 20_000) break;
    const time = processorTime(() => {
      for (let i = 0; i < calls; i++) run();
    });
    best = Math.min(best, time / calls);
  }
  return best;
}

function report(runs: Readonly<Record<string, (text: string) => unknown>>): void {
  for (const [kind, text] of Object.entries(texts)) {
    console.log(`\n${kind}, ${text.length} units`);
    let first = 0;
    for (const [name, run] of Object.entries(runs)) {
      const speed = text.length / fastest(() => run(text));
      first ||= speed;
      const ratio = (speed / first).toFixed(2);
      console.log(`${name.padEnd(28)} ${speed.toFixed(1).padStart(7)} ${ratio}`);
    }
  }
}

report(contenders);
// The peers are loaded only now: with all they bring, collecting garbage costs everyone more.
const { peers } = await import("./peers.js");
report(peers);
