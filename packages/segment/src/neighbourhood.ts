import { type Context, noContext } from "./context.js";
import type { FoundWord } from "./readings.js";

const LINE_FEED = 0x0a;
const ENDERS = new Set([LINE_FEED, ...Array.from(".!?؟…", (sign) => sign.charCodeAt(0))]);
// A sentence end further away than this is not looked for; the gap is one anyway.
const LONGEST_GAP = 16;

interface Neighbour {
  readonly contextClass: number;
  readonly gap: boolean;
}

const NONE: Neighbour = { contextClass: 0, gap: true };

function neighbour(text: string, from: number, to: number, word: FoundWord): Neighbour {
  if (to - from > LONGEST_GAP) return NONE;
  for (let i = from; i < to; i += 1) if (ENDERS.has(text.charCodeAt(i))) return NONE;
  return { contextClass: word.entry.contextClass, gap: to - from > 1 };
}

/** What stands around a word in its sentence. */
export function neighbourhood(
  text: string,
  word: FoundWord,
  before: FoundWord | undefined,
  after: FoundWord | undefined,
): Context {
  if (word.entry.readings.length === 1) return noContext;
  const end = word.start + word.text.length;
  const left = before
    ? neighbour(text, before.start + before.text.length, word.start, before)
    : NONE;
  const right = after ? neighbour(text, end, after.start, after) : NONE;
  return {
    before: left.contextClass,
    after: right.contextClass,
    gapBefore: left.gap,
    gapAfter: right.gap,
  };
}
