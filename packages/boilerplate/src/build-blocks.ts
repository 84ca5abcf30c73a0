import type { ChainModel, PageFeatures } from "./chain.js";
import type { Settings } from "./check-options.js";
import type { Decision } from "./decide.js";
import { explain } from "./explain.js";
import type { PageNames, PartFinder } from "./inline/find-parts.js";
import type { LinePart } from "./inline/line-part.js";
import { type Label, labels } from "./labels.js";
import { type LineFacts, shape } from "./line-facts.js";
import type { Block } from "./types.js";

/** Body lines that may carry the stamps of an article's head. */
const openingLines = 2;

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");

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
  opening: boolean,
  names: PageNames,
  { text, finder }: BlockContext,
): readonly LinePart[] {
  const { start, end, shape: lineShape, mayBeCut, cueStart } = line;
  const prose = lineShape === shape.prose;
  if (label === titleIndex && !prose) return finder.findInTitle(text, line, names);
  if (isArticle(label)) {
    return opening || mayBeCut ? finder.find(text, line, opening, names) : [];
  }
  if (!prose || !mayBeCut || cueStart >= 0 || evidence !== undefined) return [];
  const parts = finder.find(text, line, false, names);
  const glued = parts.reduce(
    (sum, part) => sum + finder.span(part).end - finder.span(part).start,
    0,
  );
  return glued * 2 < end - start ? parts : [];
}

/** Labels of the furniture in which a site says its name. */
const naming = new Set(["other", "source", "copyright", "newsletter", "share", "byline", "nav"]);
const namingWords = 14;

/** What the page says of itself, gathered when first asked for. */
function namesOf(decisions: readonly Decision[], { text, lines, finder }: BlockContext): PageNames {
  let hashes: Set<number> | undefined;
  let names: Set<number> | undefined;
  const gatherNames = () => {
    const found = new Set<number>();
    lines.forEach((line, i) => {
      const label = labels[decisions[i]?.label ?? bodyIndex] as Label;
      if (line.words <= namingWords && naming.has(label))
        finder.names(text, line, (hash) => found.add(hash));
    });
    return found;
  };
  return {
    isLine(hash) {
      hashes ??= new Set(lines.map((line) => line.hash));
      return hashes.has(hash);
    },
    isSiteName(hash) {
      names ??= gatherNames();
      return names.has(hash);
    },
  };
}

/** The blocks of a page: one for each line, more where furniture is glued to a line that stays. */
export function buildBlocks(decisions: readonly Decision[], context: BlockContext): Block[] {
  const { lines, features, model, settings } = context;
  const names = namesOf(decisions, context);
  const blocks: Block[] = [];
  let bodies = 0;
  decisions.forEach((decision, i) => {
    const line = lines[i] as LineFacts;
    const opening = decision.label === bodyIndex && bodies++ < openingLines;
    const parts = partsOf(line, decision, opening, names, context);
    // Prose that only its glued end condemned is text with that end cut off.
    const saved = parts.length > 0 && !isArticle(decision.label);
    const {
      label: index,
      article,
      evidence,
    } = saved ? { label: bodyIndex, article: partConfidence, evidence: undefined } : decision;
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
