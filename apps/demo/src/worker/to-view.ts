import type { Analysis } from "@warraq/pipeline";
import { packClitics } from "./pack-clitics.js";
import type { Mention, View, ViewLine } from "./protocol.js";

/** Tells whether a line ends between the two places. */
function lineEndsBetween(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || unit === 0x0d) return true;
  }
  return false;
}

/**
 * Picks what the page shows out of an analysis: the lines in order, each with the mentions that
 * begin in it. A mention that begins inside the one before is left out, as it cannot be drawn.
 */
export function toView(text: string, analysis: Analysis): View {
  const mentions: Mention[] = [];
  for (const mention of [...analysis.numbers].sort((a, b) => a.start - b.start)) {
    if (mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention);
  }
  const lines: ViewLine[] = [];
  let next = 0;
  let previousEnd: number | undefined;
  for (const { start, end, label, keep, confidence, reason } of analysis.blocks) {
    const firstMention = next;
    while (next < mentions.length && (mentions[next] as Mention).start < end) next++;
    const continues = previousEnd !== undefined && !lineEndsBetween(text, previousEnd, start);
    previousEnd = end;
    const place = { start, end, label, keep, confidence, reason, continues };
    lines.push({ ...place, firstMention, endMention: next });
  }
  return {
    article: analysis.text,
    lines,
    mentions,
    tokenCount: analysis.tokens.length,
    sentenceCount: analysis.sentences.length,
    clitics: analysis.words === undefined ? null : packClitics(analysis.words),
  };
}
