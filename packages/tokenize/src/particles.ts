import { wordSet } from "./word-set.js";

// Prepositions, conjunctions and relatives that lean on what follows: no sentence, no headline and
// no signature closes with one. Left out are those that are adverbs as well (بعد, قبل) and على,
// which may be the name علي.
const particles = /* @__PURE__ */ wordSet(
  "من في فى إلى الى عن أن ان إن أو او ثم لم لن قد التي الذي الذين",
);
const LONGEST = 8;

/** Whether the line that ends at `end` stops at a particle. */
export function stopsAtParticle(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < LONGEST && text.charCodeAt(start - 1) > 0x20) start--;
  return particles.has(text.slice(start, end));
}
