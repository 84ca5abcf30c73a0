import type { ChainModel, PageFeatures } from "./chain.js";
import type { Settings } from "./check-options.js";
import type { Decision, Thresholds } from "./decide.js";
import { explain } from "./explain.js";
import type { PartFinder } from "./inline/find-parts.js";
import type { LinePart } from "./inline/line-part.js";
import { type PageNames, pageNames } from "./inline/page-names.js";
import { type Label, labels } from "./labels.js";
import { type LineFacts, shape } from "./line-facts.js";
import type { Block } from "./types.js";

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");

/** Body lines that may carry the stamps of an article's head. */
const openingLines = 2;

/** How sure it is that prose which only its glued end condemned is text. */
const savedConfidence = 0.9;

/** Characters of text that a line must have beside its glued end to be worth saving. */
const leastText = 40;

interface BlockContext {
  readonly text: string;
  readonly lines: readonly LineFacts[];
  readonly features: PageFeatures;
  readonly model: ChainModel;
  readonly settings: Settings;
  readonly thresholds: Thresholds;
  readonly finder: PartFinder;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Cuts a block at its parts; the pieces tile it. */
function cut(block: Block, parts: readonly LinePart[], { settings }: BlockContext): Block[] {
  const pieces: Block[] = [];
  let at = block.start;
  for (const part of parts) {
    const { start, end, label, reason, confidence } = part;
    if (start > at) pieces.push({ ...block, start: at, end: start });
    pieces.push({
      start: Math.max(start, at),
      end,
      label,
      keep: settings.keep.has(label),
      confidence: rounded(confidence),
      reason,
      code: `inline:${label}`,
    });
    at = end;
  }
  if (at < block.end) pieces.push({ ...block, start: at });
  return pieces;
}

function isArticle(label: number): boolean {
  return label === bodyIndex || label === titleIndex;
}

/** Furniture inside a line that stays, or that may stay once its glued end is cut off. */
function partsOf(
  line: LineFacts,
  { label, evidence }: Decision,
  bodiesAbove: number,
  names: PageNames,
  { text, finder, thresholds }: BlockContext,
): readonly LinePart[] {
  const { start, end, words, shape: lineShape, mayBeCut, endsSentence, cueStart } = line;
  const cutLine = { isTitle: label === titleIndex, bodiesAbove, words };
  const find = () => finder.find(text, line, cutLine, names, thresholds.piece);
  if (isArticle(label)) {
    // A paragraph further down that ends as a sentence does and has no phrase where furniture begins has nothing glued to it.
    const isPlain = bodiesAbove >= openingLines && endsSentence && !mayBeCut;
    return isPlain && label === bodyIndex ? [] : find();
  }
  if (lineShape < shape.sentence || !mayBeCut || cueStart >= 0 || evidence !== undefined) return [];
  const parts = find();
  const glued = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const rest = end - start - glued;
  return rest >= leastText && rest > glued ? parts : [];
}

/** The blocks of a page: one for each line, more where furniture is glued to a line that stays. */
export function buildBlocks(decisions: readonly Decision[], context: BlockContext): Block[] {
  const { text, lines, features, model, settings, finder } = context;
  const names = pageNames(
    lines,
    (i) => decisions[i]?.label ?? bodyIndex,
    (line, add) => finder.names(text, line, add),
  );
  const blocks: Block[] = [];
  let bodies = 0;
  decisions.forEach((decision, i) => {
    const line = lines[i] as LineFacts;
    const parts = partsOf(line, decision, bodies, names, context);
    if (decision.label === bodyIndex) bodies++;
    // Prose that only its glued end condemned is text with that end cut off.
    const saved = parts.length > 0 && !isArticle(decision.label);
    const {
      label: index,
      article,
      evidence,
    } = saved ? { label: bodyIndex, article: savedConfidence, evidence: undefined } : decision;
    const label = labels[index] as Label;
    const { code, reason } = evidence ?? explain(model, features, i, index);
    const block: Block = {
      start: line.start,
      end: line.end,
      label,
      keep: settings.keep.has(label),
      confidence: rounded(isArticle(index) ? article : 1 - article),
      code,
      reason,
    };
    if (parts.length === 0) blocks.push(block);
    else blocks.push(...cut(block, parts, context));
  });
  return blocks;
}
