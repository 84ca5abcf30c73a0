import { type LineFacts, shape } from "./line-facts.js";
import type { Page } from "./read-page.js";

/** A paragraph that could open another story: one sentence, nothing that goes on from before. */
function couldOpenStory(line: LineFacts): boolean {
  return (
    line.shape === shape.prose &&
    !line.connective &&
    line.cueStart < 0 &&
    line.sentences <= 1 &&
    line.words >= 15 &&
    line.words <= 60
  );
}

function isPlainProse(line: LineFacts): boolean {
  return line.shape === shape.prose && line.cueStart < 0;
}

/** Whether a paragraph goes on from the one before. */
function goesOn(line: LineFacts): boolean {
  return line.connective || line.startsWithAnd;
}

/** First line of the run of such paragraphs that ends the prose; `end` is one after the last prose. */
function runStart(lines: readonly LineFacts[], end: number): number {
  let start = end;
  while (start > 0 && couldOpenStory(lines[start - 1] as LineFacts)) start--;
  while (start < end && goesOn(lines[start] as LineFacts)) start++;
  return start;
}

function topicsOf({ topics }: Page, { topicsFrom, topicsTo }: LineFacts): Uint16Array {
  return topics.items.subarray(topicsFrom, topicsTo);
}

function shareKnown(known: Uint8Array, topics: Uint16Array): number {
  let hits = 0;
  for (const t of topics) hits += known[t] as number;
  return topics.length === 0 ? 1 : hits / topics.length;
}

/** Longest tail that is looked at: sites append a handful of teasers, never a hundred. */
const longest = 12;

/**
 * Finds the openings of other stories that some sites append as full paragraphs with no heading:
 * at least three paragraphs at the end of the prose, each one sentence long, none going on from the
 * one before, sharing few words with each other and with an article that itself holds together.
 */
export function teaserRuns(page: Page): Uint8Array {
  const { lines } = page;
  const teaser = new Uint8Array(lines.length);
  let end = lines.length;
  // What opens with a set phrase is no story: the rules of a comment box, say.
  while (end > 0 && !isPlainProse(lines[end - 1] as LineFacts)) end--;
  const start = runStart(lines, end);
  const before = lines.slice(0, start).filter((line) => line.shape === shape.prose);
  const flowing = before.slice(1).filter(goesOn).length;
  if (end - start < 3 || end - start > longest || before.length < 2) return teaser;
  const joined = lines.slice(start, end).filter(goesOn).length;
  if (joined * 4 > end - start) return teaser;
  if (flowing * 2 < before.length - 1) return teaser;
  const known = new Uint8Array(0x10000);
  for (const line of before) for (const t of topicsOf(page, line)) known[t] = 1;
  let unlike = 0;
  for (let i = start; i < end; i++) {
    const topics = topicsOf(page, lines[i] as LineFacts);
    if (shareKnown(known, topics) < 0.3) unlike++;
    for (const t of topics) known[t] = 1;
  }
  const share = unlike / (end - start);
  const level = share >= 0.85 ? 3 : share >= 0.6 ? 2 : 1;
  teaser.fill(level, start, end);
  return teaser;
}
