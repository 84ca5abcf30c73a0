import { type CueMatcher, isSureCue } from "../cue-matcher.js";
import { labels } from "../labels.js";
import type { TokenBuffer } from "../token-buffer.js";
import { code } from "../token-codes.js";
import { edge, type Piece } from "./piece.js";
import type { CutLine } from "./piece-features.js";
import { endsSentence } from "./sentence-bounds.js";

/** Stamps stand this near to the head of a line, in the first lines of a text. */
const headTokens = 20;
const headPieces = 4;
const openingLines = 2;

/** Without a set phrase before it, nothing longer than a headline is glued to the end of a line. */
const headlineTokens = 16;

/** Marks between the end of a sentence and what is glued to it. */
const markReach = 6;

/** Whether a sentence of the text could have ended before token `t`. */
function afterSentence(tokens: TokenBuffer, t: number): boolean {
  const farthest = Math.max(t - markReach, 0);
  let before = t - 1;
  while (before >= farthest) {
    const c = tokens.codes[before];
    if (c !== code.quote && c !== code.bracket && c !== code.dash && c !== code.bar) break;
    before--;
  }
  return before < 0 || endsSentence(tokens.codes[before]);
}

/** Edges that are the scraper's, not the writer's. */
const apartEdges = new Set<number>([edge.gap, edge.script, edge.bullet]);

/** What stamps the head of a text; headlines and captions there have a set phrase before them. */
const stampLabels = new Set<number>(
  (["byline", "date", "source", "share", "nav", "comments", "tags", "other", "ad"] as const).map(
    (label) => labels.indexOf(label),
  ),
);

/** Edges that a sentence of the text can go on behind. */
const joining = new Set<number>([edge.bracket, edge.clause, edge.quote]);

/** Edges that part a stamp from the text behind it. */
const parting = new Set<number>([
  edge.dash,
  edge.bar,
  edge.colon,
  edge.gap,
  edge.date,
  edge.script,
  edge.bullet,
]);

/**
 * Drops furniture from where none stands: it stamps the head of a text, follows the last sentence of
 * a line with nothing but furniture behind it, or begins with a set phrase. `found` has the label of
 * each piece, -1 for text.
 */
export function dropMisplaced(
  tokens: TokenBuffer,
  pieces: readonly Piece[],
  line: CutLine,
  matcher: CueMatcher,
  found: number[],
  isSure: (piece: number) => boolean,
): void {
  const isOpening = line.isTitle || line.bodiesAbove < openingLines;
  let tail = pieces.length;
  while (tail > 0 && (found[tail - 1] as number) >= 0) tail--;
  let previous = -1;
  for (let i = 0; i < pieces.length; i++) {
    const { from, to, open, close } = pieces[i] as Piece;
    const label = found[i] as number;
    if (label >= 0) {
      const nearHead = isOpening && i < headPieces && to <= headTokens;
      // A name before a dash is the town of a dateline as easily as the site's.
      const stamps = nearHead && parting.has(close) && stampLabels.has(label) && isSure(i);
      const apart = line.isTitle || apartEdges.has(open) || afterSentence(tokens, from);
      const hit = matcher.match(tokens, from);
      const begins = hit >= 0 && (apart || isSureCue(hit));
      const goesOn = previous >= 0 && !joining.has(open);
      const isShort = hit >= 0 || to - from <= headlineTokens;
      const closes = i >= tail && isShort && (apart || goesOn);
      if (!stamps && !closes && !begins && !(goesOn && previous === label)) found[i] = -1;
    }
    previous = found[i] as number;
  }
}
