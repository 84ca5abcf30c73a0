import { type ChainModel, labelScores, type PageFeatures } from "../../chain.js";
import type { CueMatcher } from "../../cue-matcher.js";
import { createFeaturePool, pushFeature } from "../../feature-pool.js";
import { labels } from "../../labels.js";
import { createLineReader } from "../../read-line.js";
import { scanTokens } from "../../scan-tokens.js";
import { createTokenBuffer, type TokenBuffer } from "../../token-buffer.js";
import { code, isMark } from "../../token-codes.js";
import type { CutLine } from "../cut-line.js";
import { fewestNameWords, mostNameWords } from "../name-hashes.js";
import type { PageNames } from "../page-names.js";
import type { TokenPart } from "../rules/token-part.js";
import { markAt } from "./mark-edges.js";
import type { Piece } from "./piece.js";
import { guessFrom, type PieceFacts, placeFeatures } from "./piece-features.js";

/** Reads the pieces of a line as if each were a line, and adds where it stands. */
export type PieceReader = (
  text: string,
  tokens: TokenBuffer,
  pieces: readonly Piece[],
  line: CutLine,
  page: PageNames,
  rules: readonly TokenPart[],
) => PageFeatures;

/** Label of the rule that has found most of a piece, or -1. */
function ruleOf({ from, to }: Piece, rules: readonly TokenPart[]): number {
  const rule = rules.find(
    (part) => (Math.min(part.to, to) - Math.max(part.from, from)) * 2 > to - from,
  );
  return rule === undefined ? -1 : labels.indexOf(rule.label);
}

/** What the piece that begins at token `t` is glued to. */
function gluedTo(text: string, tokens: TokenBuffer, t: number): number {
  if (t === 0 || tokens.ends[t - 1] !== tokens.starts[t]) return 0;
  const before = markAt(text, tokens, t - 1);
  if (before === code.quote || before === code.bracket) return 2;
  return isMark(before) ? 1 : 3;
}

/**
 * Makes a reader of pieces; `lines` is the model that knows what furniture lines are made of. What it
 * gives is good until it reads the next line.
 */
export function createPieceReader(matcher: CueMatcher, lines: ChainModel): PieceReader {
  const own = createTokenBuffer();
  const alone = createFeaturePool();
  const out = createFeaturePool();
  const topics = createFeaturePool();
  const reader = createLineReader(matcher, alone, topics);
  return (text, tokens, pieces, line, page, rules) => {
    let firstIsLine = false;
    let quotes = 0;
    let counted = 0;
    const facts = pieces.map((piece, i): PieceFacts => {
      const start = tokens.starts[piece.from] as number;
      const end = tokens.ends[piece.to - 1] as number;
      alone.length = 0;
      topics.length = 0;
      scanTokens(text, start, end, matcher.lexicon, own);
      const { words, hash } = reader.read(text, own, start, end, 0);
      // A mark that opens the piece itself is not open before it.
      for (; counted < piece.from; counted++)
        if (markAt(text, tokens, counted) === code.quote) quotes++;
      const named = words >= fewestNameWords && words <= mostNameWords;
      if (i === 0) firstIsLine = line.isTitle && page.isLine(hash);
      return {
        words,
        isQuoted: quotes % 2 === 1,
        glued: gluedTo(text, tokens, piece.from),
        isSiteName: named && page.isSiteName(hash),
        firstIsLine,
        rule: ruleOf(piece, rules),
        ...guessFrom(labelScores(lines, alone.items, 0, alone.length)),
      };
    });
    out.length = 0;
    const put = (feature: number) => pushFeature(out, feature);
    const offsets = new Uint32Array(pieces.length + 1);
    for (let i = 0; i < pieces.length; i++) {
      placeFeatures(pieces, i, line, facts, put);
      offsets[i + 1] = out.length;
    }
    return { items: out.items, offsets };
  };
}
