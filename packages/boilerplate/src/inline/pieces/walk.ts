import type { TokenBuffer } from "../../token-buffer.js";
import { code } from "../../token-codes.js";
import { edge, type Piece } from "./piece.js";

/** What is known while a line is being cut from left to right. */
export interface Walk {
  readonly text: string;
  readonly tokens: TokenBuffer;
  readonly pieces: Piece[];
  /** Where the piece that is open begins, and the edge before it. */
  from: number;
  open: number;
  /** Words of the open piece behind the set phrase that began it; -1 when none did. */
  behindCue: number;
  /** Whether that phrase introduces a headline. */
  isHeading: boolean;
  /** Token after the bracket that is being read over. */
  bracketTo: number;
}

export function startWalk(text: string, tokens: TokenBuffer): Walk {
  return {
    text,
    tokens,
    pieces: [],
    from: 0,
    open: edge.line,
    behindCue: -1,
    isHeading: false,
    bracketTo: 0,
  };
}

/** Ends the open piece before token `at`; the next begins at token `next`. */
export function cut(walk: Walk, at: number, kind: number, next = at): void {
  if (at > walk.from) walk.pieces.push({ from: walk.from, to: at, open: walk.open, close: kind });
  walk.from = next;
  walk.open = kind;
  walk.behindCue = -1;
}

export function isWord(tokenCode: number): boolean {
  return tokenCode >= 0 || tokenCode === code.latin;
}

/** Characters between token `t` and the one before it. */
export function gapBefore({ starts, ends }: TokenBuffer, t: number): number {
  return t === 0 ? 0 : (starts[t] as number) - (ends[t - 1] as number);
}
