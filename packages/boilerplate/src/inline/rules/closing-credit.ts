import { classBit } from "../../lexicon.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code, isMark } from "../../token-codes.js";
import { endsSentence } from "../sentence-bounds.js";
import type { TokenPart } from "./token-part.js";

const creditWords = 3;
const creditTokens = 9;
/** Letters of a word that is an initial. */
const initial = 2;

/** Finds brackets with an agency or initials behind the last full stop of a line: «. (كونا)». */
export function closingCredit(
  tokens: TokenBuffer,
  from: number,
  classes: readonly number[],
): TokenPart | undefined {
  let t = tokens.length - 1;
  if (tokens.codes[t] !== code.bracket) return undefined;
  let words = 0;
  let initials = 0;
  let outlets = 0;
  for (t--; t > from && tokens.length - t <= creditTokens; t--) {
    const c = tokens.codes[t] as number;
    if (c === code.bracket) break;
    if (isMark(c)) continue;
    words++;
    if (c > 0 && (classes[c] as number) & classBit.outlet) outlets++;
    if ((tokens.ends[t] as number) - (tokens.starts[t] as number) <= initial) initials++;
  }
  const before = tokens.codes[t - 1];
  if (tokens.codes[t] !== code.bracket || words === 0 || words > creditWords) return undefined;
  if (t <= from || !(endsSentence(before) || before === code.quote)) return undefined;
  const byline = initials === words && words > 1;
  // Any other brackets say who speaks or what the speaker does.
  if (!byline && outlets === 0) return undefined;
  return {
    from: t,
    to: tokens.length,
    label: byline ? "byline" : "source",
    reason: byline ? "initials behind the last sentence" : "a credit behind the last sentence",
  };
}
