import type { TokenBuffer } from "../../token-buffer.js";
import { code } from "../../token-codes.js";
import { endsSentence, wordsBetween } from "../sentence-bounds.js";
import type { TokenPart } from "./token-part.js";

const noteTokens = 10;
const noteWords = 6;

/** Finds a star and a few words after the last sentence: who wrote it. */
export function trailingNote(tokens: TokenBuffer, from: number): TokenPart | undefined {
  for (let t = tokens.length - 1; t > from; t--) {
    const c = tokens.codes[t] as number;
    if (c === code.bullet) {
      const words = wordsBetween(tokens, t, tokens.length, noteWords);
      if (words === 0 || words > noteWords || !endsSentence(tokens.codes[t - 1])) return undefined;
      const reason = "a note after the last sentence";
      return { from: t, to: tokens.length, label: "byline", reason };
    }
    if (endsSentence(c) || tokens.length - t > noteTokens) return undefined;
  }
  return undefined;
}
