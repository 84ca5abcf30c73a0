import { type CueMatcher, isSureCue } from "../../cue-matcher.js";
import { labels } from "../../labels.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code } from "../../token-codes.js";
import type { CutLine } from "../cut-line.js";
import { endsSentence } from "../sentence-bounds.js";
import { edge, type Piece } from "./piece.js";

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

/** What the place of a piece lets it be, whatever its words are. */
export interface Place {
  /** Where a stamp could stand: near the head of the text, parted from it. */
  readonly stamps: boolean;
  /** Whether a set phrase begins it where furniture could begin. */
  readonly begins: boolean;
  /** Whether it is no part of the sentence before it. */
  readonly apart: boolean;
  /** Whether it is short enough to be glued to the end of a line. */
  readonly isShort: boolean;
}

/** The places of all pieces of a line. */
export function placesOf(
  tokens: TokenBuffer,
  pieces: readonly Piece[],
  line: CutLine,
  matcher: CueMatcher,
): Place[] {
  const isOpening = line.isTitle || line.bodiesAbove < openingLines;
  return pieces.map(({ from, to, open, close }, i) => {
    const hit = matcher.match(tokens, from);
    const apart = line.isTitle || apartEdges.has(open) || afterSentence(tokens, from);
    return {
      stamps: isOpening && i < headPieces && to <= headTokens && parting.has(close),
      begins: hit >= 0 && (apart || isSureCue(hit)),
      apart,
      isShort: hit >= 0 || to - from <= headlineTokens,
    };
  });
}

/** Whether any piece stands where furniture does; nothing else needs to be known of a line without. */
export function couldHoldFurniture(places: readonly Place[]): boolean {
  const closes = places[places.length - 1]?.isShort === true;
  return places.some(
    ({ stamps, begins, apart, isShort }, i) =>
      stamps || begins || (closes && i > 0 && apart && isShort),
  );
}

/**
 * Drops furniture from where none stands: it stamps the head of a text, follows the last sentence of
 * a line with nothing but furniture behind it, or begins with a set phrase. `found` has the label of
 * each piece, -1 for text.
 */
export function dropMisplaced(
  pieces: readonly Piece[],
  places: readonly Place[],
  found: number[],
  isSure: (piece: number) => boolean,
): void {
  let tail = pieces.length;
  if (places[tail - 1]?.isShort) while (tail > 0 && (found[tail - 1] as number) >= 0) tail--;
  let previous = -1;
  for (let i = 0; i < pieces.length; i++) {
    const label = found[i] as number;
    if (label >= 0) {
      const { stamps, begins, apart, isShort } = places[i] as Place;
      const goesOn = previous >= 0 && !joining.has((pieces[i] as Piece).open);
      const closes = i >= tail && isShort && (apart || goesOn);
      // A name before a dash is the town of a dateline as easily as the site's.
      const isStamp = stamps && stampLabels.has(label) && isSure(i);
      if (!isStamp && !closes && !begins && !(goesOn && previous === label)) found[i] = -1;
    }
    previous = found[i] as number;
  }
}
