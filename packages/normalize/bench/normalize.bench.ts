import { bench, describe } from "vitest";
import { contenders } from "./contenders.js";
import { peers } from "./peers.js";
import { texts } from "./texts.js";

let sink: unknown;

for (const [kind, text] of Object.entries(texts)) {
  describe(`${kind}, 100,000 units`, () => {
    for (const [name, run] of Object.entries({ ...contenders, ...peers })) {
      bench(name, () => {
        sink = run(text);
      });
    }
  });
}

export { sink };
