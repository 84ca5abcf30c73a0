import type { ChainModel } from "../src/chain.js";
import { cueMatcher } from "../src/cue-matcher.js";
import { nameHashes } from "../src/inline/name-hashes.js";
import { pageNames } from "../src/inline/page-names.js";
import type { Piece } from "../src/inline/pieces/piece.js";
import { createPieceReader } from "../src/inline/pieces/read-pieces.js";
import { createLineSplitter } from "../src/inline/pieces/split-line.js";
import { createRuleFinder } from "../src/inline/rules/rule-parts.js";
import { labels } from "../src/labels.js";
import { readPage } from "../src/read-page.js";
import { scanTokens } from "../src/scan-tokens.js";
import { createTokenBuffer, type TokenBuffer } from "../src/token-buffer.js";
import type { LabelledLine, LabelledPage } from "./read-labelled.js";
import type { Example } from "./train-chain.js";

const bodyIndex = labels.indexOf("body");

/** The label of a piece: that of the span which has more than half of it, else body. */
function goldOf(
  piece: Piece,
  tokens: TokenBuffer,
  lineStart: number,
  spans: LabelledLine["spans"] = [],
): number {
  const start = (tokens.starts[piece.from] as number) - lineStart;
  const end = (tokens.ends[piece.to - 1] as number) - lineStart;
  for (const [from, to, label] of spans) {
    const shared = Math.min(to, end) - Math.max(from, start);
    if (shared * 2 > end - start) return labels.indexOf(label);
  }
  return bodyIndex;
}

/** The lines of a page that stay, cut into pieces with the label of each. */
export function pieceExamples(
  page: LabelledPage,
  lineModel: ChainModel,
  weight: number,
): Example[] {
  const matcher = cueMatcher();
  const read = readPage(page.text, matcher);
  const tokens = createTokenBuffer();
  const split = createLineSplitter(matcher);
  const rules = createRuleFinder(matcher);
  const readPieces = createPieceReader(matcher, lineModel);
  const byStart = new Map<number, LabelledLine>();
  let at = 0;
  const byNumber = new Map(page.lines.map((line) => [line.n, line]));
  page.text.split("\n").forEach((row, i) => {
    const line = byNumber.get(i + 1);
    if (line !== undefined) byStart.set(at, line);
    at += row.length + 1;
  });
  const goldLine = read.lines.map(({ start }) => byStart.get(start));
  const names = pageNames(
    read.lines,
    (i) => labels.indexOf(goldLine[i]?.label ?? "body"),
    (line, add) => {
      scanTokens(page.text, line.start, line.end, matcher.lexicon, tokens);
      nameHashes(tokens, add);
    },
  );
  let bodiesAbove = 0;
  return read.lines.flatMap(({ start, end, words }, i) => {
    const line = goldLine[i];
    if (line === undefined || !line.keep) return [];
    const cutLine = { isTitle: line.label === "title", bodiesAbove, words };
    if (line.label === "body") bodiesAbove++;
    if (line.soft) return [];
    const own = createTokenBuffer();
    scanTokens(page.text, start, end, matcher.lexicon, own);
    const pieces = split(page.text, own);
    if (pieces.length < 2) return [];
    const { items, offsets } = readPieces(
      page.text,
      own,
      pieces,
      cutLine,
      names,
      rules(own, cutLine, names),
    );
    const features = { items: items.slice(0, offsets[pieces.length]), offsets };
    const gold = pieces.map((piece) => goldOf(piece, own, start, line.spans));
    return [{ features, labels: Int8Array.from(gold), weight }];
  });
}
