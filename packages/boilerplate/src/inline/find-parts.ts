import { type ChainModel, labelCount, marginals } from "../chain.js";
import type { CueMatcher } from "../cue-matcher.js";
import { labels } from "../labels.js";
import { scanTokens } from "../scan-tokens.js";
import { createTokenBuffer, type TokenBuffer } from "../token-buffer.js";
import { code } from "../token-codes.js";
import { dropMisplaced } from "./could-stand.js";
import type { LinePart } from "./line-part.js";
import { nameHashes } from "./name-hashes.js";
import type { PageNames } from "./page-names.js";
import type { Piece } from "./piece.js";
import type { CutLine } from "./piece-features.js";
import { createPieceReader } from "./read-pieces.js";
import { createRuleFinder } from "./rule-parts.js";
import { createLineSplitter } from "./split-line.js";
import type { TokenPart } from "./token-part.js";

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");

/** What finding parts needs: the model of lines, and the model of their pieces. */
export interface PartModels {
  readonly lines: ChainModel;
  readonly pieces: ChainModel;
}

type LineSpan = Readonly<Record<"start" | "end", number>>;

/** Finds furniture inside lines that stay. */
export interface PartFinder {
  /** Parts of the line, in order; a piece stays when it is article with at least this probability. */
  find(
    text: string,
    span: LineSpan,
    line: CutLine,
    page: PageNames,
    threshold: number,
  ): readonly LinePart[];
  /** Gives the hashes of all runs of words in a line that could be the name of the site. */
  names(text: string, span: LineSpan, add: (hash: number) => void): void;
}

function fromTokens(
  { starts, ends }: TokenBuffer,
  { from, to, label, reason }: TokenPart,
): LinePart {
  return { start: starts[from] as number, end: ends[to - 1] as number, label, reason };
}

const separators = new Set<number>([code.dash, code.bar, code.colon]);

/** Token up to which the separators behind a part go with it. */
function withSeparators(tokens: TokenBuffer, to: number): number {
  let end = to;
  while (end < tokens.length && separators.has(tokens.codes[end] as number)) end++;
  return end;
}

export function createPartFinder(matcher: CueMatcher, models: PartModels): PartFinder {
  const tokens: TokenBuffer = createTokenBuffer();
  const others: TokenBuffer = createTokenBuffer();
  const split = createLineSplitter(matcher);
  const read = createPieceReader(matcher, models.lines);
  const ruleParts = createRuleFinder(matcher);

  /** The furniture label of piece `i`, or -1 when it stays. */
  function labelOf(probabilities: Float32Array, i: number, threshold: number): number {
    const row = i * labelCount;
    const article =
      (probabilities[row + titleIndex] as number) + (probabilities[row + bodyIndex] as number);
    if (article >= threshold) return -1;
    let best = -1;
    for (let y = 0; y < labelCount; y++) {
      if (y === titleIndex || y === bodyIndex) continue;
      if (best < 0 || (probabilities[row + y] as number) > (probabilities[row + best] as number))
        best = y;
    }
    return best;
  }

  function toParts(pieces: readonly Piece[], found: readonly number[]): LinePart[] {
    const parts: LinePart[] = [];
    for (let i = 0; i < pieces.length; i++) {
      const label = found[i] as number;
      if (label < 0) continue;
      let last = i;
      while (last + 1 < pieces.length && found[last + 1] === label) last++;
      let from = (pieces[i] as Piece).from;
      let to = (pieces[last] as Piece).to;
      if (last + 1 === pieces.length) {
        to = tokens.length;
        while (from > 0 && separators.has(tokens.codes[from - 1] as number)) from--;
      } else to = withSeparators(tokens, to);
      parts.push({
        start: tokens.starts[from] as number,
        end: tokens.ends[to - 1] as number,
        label: labels[label] as LinePart["label"],
        reason: "furniture glued to the text",
      });
      i = last;
    }
    return parts;
  }

  return {
    find(text, { start, end }, line, page, threshold) {
      scanTokens(text, start, end, matcher.lexicon, tokens);
      const rules = ruleParts(tokens, line, page);
      const byRule = rules.map((part) => fromTokens(tokens, part));
      const pieces = split(text, tokens);
      if (pieces.length < 2) return byRule;
      const features = read(text, tokens, pieces, line, page, rules);
      const probabilities = marginals(models.pieces, features);
      const found = pieces.map((_, i) => labelOf(probabilities, i, threshold));
      dropMisplaced(tokens, pieces, line, matcher, found);
      // A line that is furniture from end to end is for the chain of lines to judge.
      if (!found.some((label) => label < 0)) return byRule;
      const learned = toParts(pieces, found).filter(
        (part) => !byRule.some((rule) => rule.start < part.end && part.start < rule.end),
      );
      return [...byRule, ...learned].sort((one, other) => one.start - other.start);
    },
    names(text, { start, end }, add) {
      scanTokens(text, start, end, matcher.lexicon, others);
      nameHashes(others, add);
    },
  };
}
