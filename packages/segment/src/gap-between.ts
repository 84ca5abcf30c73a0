import { gap } from "./context.js";

const LINE_FEED = 0x0a;
const ENDERS = new Set([LINE_FEED, ...Array.from(".!?؟…", (sign) => sign.charCodeAt(0))]);
// Whatever stands in a longer gap, the words on its sides have nothing to do with each other.
const LONGEST = 16;

/** What lies between two words that end and start at the given places. */
export function gapBetween(text: string, from: number, to: number): number {
  if (to - from <= 1 && text.charCodeAt(from) !== LINE_FEED) return gap.narrow;
  if (to - from > LONGEST) return gap.end;
  for (let i = from; i < to; i += 1) if (ENDERS.has(text.charCodeAt(i))) return gap.end;
  return gap.wide;
}
