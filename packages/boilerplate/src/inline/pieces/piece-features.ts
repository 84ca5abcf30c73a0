import { bucket } from "../../bucket.js";
import { labelCount } from "../../chain.js";
import { labels } from "../../labels.js";
import type { CutLine } from "../cut-line.js";
import { edge, edgeKinds, type Piece } from "./piece.js";

/** Size of each group of features of a piece. */
const sizes = {
  position: 16,
  lineKind: 9,
  opening: 12,
  edges: edgeKinds * edgeKinds,
  openBySize: edgeKinds * 4,
  closeBySize: edgeKinds * 4,
  glued: 4,
  quoted: 2,
  rule: labelCount,
  share: 5,
  odds: 10,
  oddsByPlace: 40,
  guess: labelCount * 4,
  guessByPlace: labelCount * 16,
  placeBySize: 64,
  oddsBefore: edgeKinds * 4,
  guessBefore: labelCount * 2,
  oddsBehind: edgeKinds * 4,
  siteName: 4,
} as const;

const at = (() => {
  const offsets = {} as Record<keyof typeof sizes, number>;
  let next = 0;
  for (const group of Object.keys(sizes) as (keyof typeof sizes)[]) {
    offsets[group] = next;
    next += sizes[group];
  }
  return { offsets, count: next };
})();

export const pieceFeatureCount = at.count;

/** What is known of a piece. */
export interface PieceFacts {
  readonly words: number;
  /** What it is glued to: 0 nothing, 1 a mark, 2 a quotation mark or bracket, 3 a word. */
  readonly glued: number;
  readonly isSiteName: boolean;
  /** Whether the headline up to its first edge stands on the page by itself. */
  readonly firstIsLine: boolean;
  /** Whether a quotation mark before it is still open. */
  readonly isQuoted: boolean;
  /** Label that a rule gave it, or -1. */
  readonly rule: number;
  /** How much likelier furniture is than article by the words of the piece alone, and which. */
  readonly odds: number;
  readonly guess: number;
}

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");

const strong = [2, 4, 6];

/** What opens a piece, in four kinds: a stop, a bracket, a separator, anything else. */
function openedBy(open: number): number {
  if (open === edge.stop || open === edge.dots) return 0;
  if (open === edge.bracket) return 1;
  return open === edge.dash || open === edge.bar || open === edge.colon || open === edge.gap
    ? 2
    : 3;
}

/** The likeliest furniture by the scores of the labels, and its odds against the article from 0 to 9. */
export function guessFrom(scores: Float64Array): { guess: number; odds: number } {
  let best = -1;
  for (let y = 0; y < labelCount; y++) {
    if (y === titleIndex || y === bodyIndex) continue;
    if (best < 0 || (scores[y] as number) > (scores[best] as number)) best = y;
  }
  const article = Math.max(scores[titleIndex] as number, scores[bodyIndex] as number);
  const odds = bucket((scores[best] as number) - article, [-6, -4, -2, -1, 0, 1, 2, 4, 6]);
  return { guess: best, odds };
}

/** Writes the features of piece `i` that come from its place in the line. */
export function placeFeatures(
  pieces: readonly Piece[],
  i: number,
  line: CutLine,
  all: readonly PieceFacts[],
  put: (feature: number) => void,
): void {
  const o = at.offsets;
  const piece = pieces[i] as Piece;
  const facts = all[i] as PieceFacts;
  const fromStart = Math.min(i, 3);
  const fromEnd = Math.min(pieces.length - 1 - i, 3);
  const place = i === 0 ? 0 : fromEnd === 0 ? 2 : fromEnd === 1 ? 3 : 1;
  const size = bucket(facts.words, [2, 6, 14]);
  put(o.position + fromStart * 4 + fromEnd);
  put(o.lineKind + (line.isTitle ? 0 : line.words >= 22 ? 1 : 2) * 3 + Math.min(place, 2));
  if (!line.isTitle) put(o.opening + Math.min(line.bodiesAbove, 2) * 4 + fromStart);
  put(o.edges + piece.open * edgeKinds + piece.close);
  put(o.openBySize + piece.open * 4 + size);
  put(o.closeBySize + piece.close * 4 + size);
  if (piece.open !== edge.line) put(o.glued + facts.glued);
  if (facts.rule >= 0) put(o.rule + facts.rule);
  put(o.quoted + (facts.isQuoted ? 1 : 0));
  put(o.share + bucket(facts.words / Math.max(line.words, 1), [0.05, 0.15, 0.4, 0.8]));
  const { odds, guess } = facts;
  put(o.odds + odds);
  put(o.oddsByPlace + place * 10 + odds);
  put(o.guess + guess * 4 + bucket(odds, strong));
  const opened = openedBy(piece.open);
  if (odds > 3) put(o.guessByPlace + (guess * 4 + place) * 4 + opened);
  put(o.placeBySize + (place * 4 + size) * 4 + opened);
  const before = all[i - 1];
  const behind = all[i + 1];
  if (before !== undefined) {
    put(o.oddsBefore + piece.open * 4 + bucket(before.odds, strong));
    if (before.odds > 3) put(o.guessBefore + before.guess * 2 + (before.odds > 5 ? 1 : 0));
  }
  if (behind !== undefined) put(o.oddsBehind + piece.close * 4 + bucket(behind.odds, strong));
  put(o.siteName + (facts.isSiteName ? 1 : 0) + (i > 0 && facts.firstIsLine ? 2 : 0));
}
