import { type ChainModel, marginals } from "../chain.js";
import { type CueMatcher, cueFamily } from "../cue-matcher.js";
import { cueFamilies } from "../data/cues.js";
import { type Decision, decide } from "../decide.js";
import { labels } from "../labels.js";
import { scanTokens } from "../scan-tokens.js";
import { createTokenBuffer, type TokenBuffer } from "../token-buffer.js";
import { code } from "../token-codes.js";
import type { CutLine } from "./cut-line.js";
import type { LinePart } from "./line-part.js";
import { nameHashes } from "./name-hashes.js";
import type { PageNames } from "./page-names.js";
import type { Piece } from "./pieces/piece.js";
import { couldHoldFurniture, dropMisplaced, placesOf } from "./pieces/places.js";
import { createPieceReader } from "./pieces/read-pieces.js";
import { createLineSplitter } from "./pieces/split-line.js";
import { createRuleFinder } from "./rules/rule-parts.js";
import type { TokenPart } from "./rules/token-part.js";

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");
const isArticle = (label: number) => label === titleIndex || label === bodyIndex;

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
  const span = { start: starts[from] as number, end: ends[to - 1] as number };
  return { ...span, label, reason, confidence: ruleConfidence };
}

/** A longer line is no article that lost its line breaks; only the rules look at it. */
const mostTokens = 4096;

/** Part of the threshold that holds for stamps. */
const stampShare = 0.4;

/** How sure a part found by rule is. */
const ruleConfidence = 0.9;

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

  function reasonOf(piece: Piece): string {
    const hit = matcher.match(tokens, piece.from);
    const says = hit < 0 ? "words of furniture" : cueFamilies[cueFamily(hit)]?.says;
    return `${says}, glued to the text`;
  }

  function toParts(
    pieces: readonly Piece[],
    found: readonly number[],
    decisions: readonly Decision[],
  ): LinePart[] {
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
        reason: reasonOf(pieces[i] as Piece),
        confidence: 1 - (decisions[i] as Decision).article,
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
      const pieces = tokens.length <= mostTokens ? split(text, tokens) : [];
      if (pieces.length < 2) return byRule;
      const places = placesOf(tokens, pieces, line, matcher);
      if (!couldHoldFurniture(places)) return byRule;
      const features = read(text, tokens, pieces, line, page, rules);
      const probabilities = marginals(models.pieces, features);
      const decisions = pieces.map((_, i) => decide(probabilities, i, threshold));
      const found = decisions.map(({ label }) => (isArticle(label) ? -1 : label));
      dropMisplaced(
        pieces,
        places,
        found,
        (i) => (decisions[i] as Decision).article < threshold * stampShare,
      );
      // A line that is furniture from end to end is for the chain of lines to judge.
      if (!found.some((label) => label < 0)) return byRule;
      const learned = toParts(pieces, found, decisions).filter(
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
