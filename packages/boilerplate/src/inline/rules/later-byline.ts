import { classBit } from "../../lexicon.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code } from "../../token-codes.js";
import type { TokenPart } from "./token-part.js";

const reach = 40;
const prose = classBit.stop | classBit.saying | classBit.connective;

/**
 * Finds «كتب <name> --» behind a headline that shares the line with it: the word, two to four words
 * that could be a name, and a dash or colon. Without the dash it is a verb like any other.
 */
export function laterByline(
  tokens: TokenBuffer,
  classes: readonly number[],
  writers: ReadonlySet<number>,
): TokenPart | undefined {
  const last = Math.min(tokens.length, reach);
  for (let t = 1; t < last; t++) {
    if (!writers.has(tokens.codes[t] as number)) continue;
    let end = t + 1;
    while (end < tokens.length && end - t <= 4) {
      const c = tokens.codes[end] as number;
      if (c < 0 || (c > 0 && (classes[c] as number) & prose)) break;
      end++;
    }
    const closer = tokens.codes[end];
    if (end - t < 3 || (closer !== code.dash && closer !== code.bar)) continue;
    return {
      from: t,
      to: end + 1,
      label: "byline",
      reason: "who wrote the story, between headline and text",
    };
  }
  return undefined;
}
