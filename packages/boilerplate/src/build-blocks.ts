import type { ChainModel, PageFeatures } from "./chain.js";
import type { Settings } from "./check-options.js";
import type { Decision } from "./decide.js";
import { explain } from "./explain.js";
import type { PartFinder } from "./inline/find-parts.js";
import type { LinePart } from "./inline/line-part.js";
import { type Label, labels } from "./labels.js";
import { type LineFacts, shape } from "./line-facts.js";
import type { Block } from "./types.js";

/** Body lines that may carry the stamps of an article's head. */
const openingLines = 2;

/** How sure a part found by rule is. */
const partConfidence = 0.9;

interface BlockContext {
  readonly text: string;
  readonly lines: readonly LineFacts[];
  readonly features: PageFeatures;
  readonly model: ChainModel;
  readonly settings: Settings;
  readonly finder: PartFinder;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Cuts a block at its parts; the pieces tile it. */
function cut(
  block: Block,
  parts: readonly LinePart[],
  { finder, settings }: BlockContext,
): Block[] {
  const pieces: Block[] = [];
  let at = block.start;
  for (const part of parts) {
    const { start, end } = finder.span(part);
    if (start > at) pieces.push({ ...block, start: at, end: start });
    const { label, reason } = part;
    pieces.push({
      start: Math.max(start, at),
      end,
      label,
      keep: settings.keep.has(label),
      confidence: partConfidence,
      reason,
    });
    at = end;
  }
  if (at < block.end) pieces.push({ ...block, start: at });
  return pieces;
}

/** The blocks of a page: one for each line, more where furniture is glued to a line that stays. */
export function buildBlocks(decisions: readonly Decision[], context: BlockContext): Block[] {
  const { text, lines, features, model, settings, finder } = context;
  const hashes = new Set<number>();
  for (const { hash } of lines) hashes.add(hash);
  const blocks: Block[] = [];
  let bodies = 0;
  decisions.forEach(({ label: index, article, reason }, i) => {
    const { start, end, mayHoldFurniture, shape: lineShape } = lines[i] as LineFacts;
    const label = labels[index] as Label;
    const isArticle = label === "title" || label === "body";
    const block: Block = {
      start,
      end,
      label,
      keep: settings.keep.has(label),
      confidence: rounded(isArticle ? article : 1 - article),
      reason: reason ?? explain(model, features, i, index),
    };
    let parts: readonly LinePart[] = [];
    if (label === "title" && lineShape !== shape.prose) {
      parts = finder.findInTitle(text, start, end, (hash) => hashes.has(hash));
    } else if (isArticle) {
      const opening = bodies++ < openingLines;
      if (opening || mayHoldFurniture) parts = finder.find(text, start, end, opening);
    }
    if (parts.length === 0) blocks.push(block);
    else blocks.push(...cut(block, parts, context));
  });
  return blocks;
}
