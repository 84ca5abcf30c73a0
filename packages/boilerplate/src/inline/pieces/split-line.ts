import type { CueMatcher } from "../../cue-matcher.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code, isMark } from "../../token-codes.js";
import { cutAtBracket, cutAtMark, markAt } from "./mark-edges.js";
import { edge, type Piece } from "./piece.js";
import { cut, gapBefore, startWalk } from "./walk.js";
import { createWordCutter } from "./word-edges.js";

/** Spaces that only a lost line break leaves. */
const wideGap = 2;

/** Cuts lines into the pieces between their stops, separators, brackets, gaps and set phrases. */
export type LineSplitter = (text: string, tokens: TokenBuffer) => Piece[];

export function createLineSplitter(matcher: CueMatcher): LineSplitter {
  const cutAtWord = createWordCutter(matcher);
  return (text, tokens) => {
    const walk = startWalk(text, tokens);
    for (let t = 0; t < tokens.length; t++) {
      const c = markAt(text, tokens, t);
      if (t === walk.bracketTo && t > 0) cut(walk, t, edge.bracket);
      if (gapBefore(tokens, t) >= wideGap) cut(walk, t, edge.gap);
      if (t < walk.bracketTo) continue;
      if (c === code.bracket) cutAtBracket(walk, t);
      else t = isMark(c) ? cutAtMark(walk, t, c) : cutAtWord(walk, t, c);
    }
    cut(walk, tokens.length, edge.line);
    return walk.pieces;
  };
}
