import { labelCount } from "./chain.js";
import { type Decision, decide, type Thresholds } from "./decide.js";
import { labels } from "./labels.js";
import { type LineFacts, shape } from "./line-facts.js";
import type { PageContext } from "./page-context.js";
import { code } from "./token-codes.js";

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");

/** Part of the usual threshold that holds for prose without any cue. */
const bareShare = 0.4;

/** Part of the usual threshold that holds for short lines where a text is likely to have some. */
const insideShare = 0.4;
const farShare = 0.3;
const headShare = 1.2;
const machineryShare = 1.4;

/** The value of `chrome` for whole pages with their menus and boxes. */
const machinery = 3;

/** Lines between a line and the nearest cue that make it stand by itself. */
const far = 6;

const headlineWords = 5;

/** Labels of buttons that stand between paragraphs too; -1 is no cue at all. */
const passingCues = new Set([-1, labels.indexOf("share"), labels.indexOf("ad")]);

/** Whether a short line stands between paragraphs under no list of others: a sub-heading, verse or item. */
function insideText(context: PageContext, i: number): boolean {
  if (i < context.firstProse || i > context.lastProse) return false;
  return (
    passingCues.has(context.owner[i] as number) && passingCues.has(context.cueAbove[i] as number)
  );
}

/** Whether no set phrase stands near a line. */
function farFromCues(context: PageContext, i: number): boolean {
  const { cueAbove, cueAboveDistance, cueBelow, cueBelowDistance } = context;
  const above = (cueAbove[i] as number) < 0 || (cueAboveDistance[i] as number) > far;
  const below = (cueBelow[i] as number) < 0 || (cueBelowDistance[i] as number) > far;
  return above && below;
}

/** A page without one line of machinery is hardly more than its text. */
function plainShare(context: PageContext): number {
  return context.chrome === 0 ? 0.25 : 1;
}

/** Part of the usual threshold that holds for a short line. */
function shortShare(line: LineFacts, context: PageContext, i: number): number {
  // Between the menus and lists of a whole page nothing is far from furniture.
  if (context.chrome === machinery) return machineryShare;
  if (line.cueWhole < 0 && (context.underColon[i] as number) > 0) return insideShare;
  if (line.cueStart >= 0 || line.stamp) return 1;
  // Above the text stand names, sections and captions; only a headline is worth a risk.
  if (i < context.firstProse && line.words < headlineWords) return headShare;
  if (farFromCues(context, i)) return farShare * plainShare(context);
  return insideText(context, i) ? insideShare : 1;
}

/** How likely a line must be the title to be it when nothing else on the page is. */
const lastChance = 0.08;

/**
 * A page with an article and no title: the likeliest headline above the article is it, since losing
 * a headline is worse than keeping a caption.
 */
function rescueTitle(
  lines: readonly LineFacts[],
  probabilities: Float32Array,
  decisions: Decision[],
): void {
  const first = decisions.findIndex((decision) => decision.label === bodyIndex);
  let best = -1;
  let bestChance = lastChance;
  for (let i = 0; i < first; i++) {
    const { cueStart, words, shape: lineShape } = lines[i] as LineFacts;
    // One or two words may be a section or a button: they leave room for a headline.
    if (decisions[i]?.label === titleIndex && words > 2) return;
    if (cueStart >= 0 || words < 4 || lineShape < shape.headline) continue;
    const chance = probabilities[i * labelCount + titleIndex] as number;
    if (chance > bestChance) {
      bestChance = chance;
      best = i;
    }
  }
  if (best >= 0) decisions[best] = { label: titleIndex, article: decisions[best]?.article ?? 0 };
}

/** A headline printed more than once: the first time it is the title, whatever comes of the others. */
function firstOfRepeated(lines: readonly LineFacts[], decisions: Decision[]): void {
  const title = decisions.findIndex((decision) => decision.label === titleIndex);
  if (title < 0) return;
  const { hash, words } = lines[title] as LineFacts;
  if (words < 4) return;
  const first = lines.findIndex((line) => line.hash === hash);
  if (first < title)
    decisions[first] = { label: titleIndex, article: decisions[title]?.article ?? 0 };
}

/** A headline of six words or more that stands three times above the article is its title. */
function thriceIsTitle(lines: readonly LineFacts[], decisions: Decision[]): void {
  const body = decisions.findIndex((decision) => decision.label === bodyIndex);
  const copies = new Map<number, { readonly first: number; count: number }>();
  for (let i = 0; i < body; i++) {
    const { hash, words, cueStart } = lines[i] as LineFacts;
    if (words < 6 || cueStart >= 0) continue;
    const known = copies.get(hash);
    if (known === undefined) copies.set(hash, { first: i, count: 1 });
    else known.count++;
  }
  for (const { first, count } of copies.values()) {
    if (count < 3) continue;
    decisions[first] = { label: titleIndex, article: decisions[first]?.article ?? 0 };
  }
}

/** Lines that say the same: how many, how many of them go, and the first that goes. */
interface CopyGroup {
  size: number;
  gone: number;
  firstGone: number;
}

/** Lines that say the same get the same: where half of the copies go, all go. */
function agreeOnCopies(
  lines: readonly LineFacts[],
  { copies: { first, count } }: PageContext,
  decisions: Decision[],
): void {
  const groups = new Map<number, CopyGroup>();
  const copied: number[] = [];
  for (let i = 0; i < decisions.length; i++) {
    const of = first[i] as number;
    if (count[of] === 1) continue;
    const { words, shape: lineShape } = lines[i] as LineFacts;
    if (words < 2 || lineShape === shape.prose) continue;
    const group = groups.get(of) ?? { size: 0, gone: 0, firstGone: -1 };
    if (group.size++ === 0) groups.set(of, group);
    if (isFurniture(decisions[i]) && group.gone++ === 0) group.firstGone = i;
    copied.push(i);
  }
  for (const i of copied) {
    const { size, gone, firstGone } = groups.get(first[i] as number) as CopyGroup;
    if (gone === 0 || gone * 2 < size || decisions[i]?.label !== bodyIndex) continue;
    const { label, article } = decisions[firstGone] as Decision;
    decisions[i] = { label, article };
  }
}

/** Without a text under them, headlines that end in a full stop are the text. */
function titlesAsBody(lines: readonly LineFacts[], decisions: Decision[]): void {
  if (decisions.some((decision) => decision.label === bodyIndex)) return;
  decisions.forEach(({ label, article }, i) => {
    if (label === titleIndex && lines[i]?.endsSentence)
      decisions[i] = { label: bodyIndex, article };
  });
}

/** The likeliest furniture label of a line. */
function asFurniture(probabilities: Float32Array, line: number): Decision {
  return decide(probabilities, line, 2);
}

/**
 * What stands between menus, dates and buttons above the first paragraph is no body: short lines with
 * furniture on both sides, and a name between furniture and the first paragraph of a titled page.
 */
function clearHead(
  lines: readonly LineFacts[],
  { firstProse }: PageContext,
  probabilities: Float32Array,
  decisions: Decision[],
): void {
  let titled = false;
  for (let i = 0; i < firstProse; i++) {
    const { label } = decisions[i] as Decision;
    if (label === titleIndex) titled = true;
    if (label !== bodyIndex) continue;
    const { shape: lineShape, endsSentence, nameShape, firstCode } = lines[i] as LineFacts;
    if (endsSentence || firstCode === code.dash || firstCode === code.bullet) continue;
    const between = isFurniture(decisions[i - 1]) && isFurniture(decisions[i + 1]);
    const name =
      titled && lineShape === shape.label && nameShape > 0 && isFurniture(decisions[i - 1]);
    if (between || name) decisions[i] = asFurniture(probabilities, i);
  }
}

/**
 * Where a full headline stands above the article, a line of a few words under it is a caption or a
 * name, and a line that opens with a set phrase is a button, whatever they look like.
 */
function clearLesserTitles(
  lines: readonly LineFacts[],
  { firstProse }: PageContext,
  probabilities: Float32Array,
  decisions: Decision[],
): void {
  const isFull = ({ words, cueStart }: LineFacts) => words >= 5 && cueStart < 0;
  const main = decisions.findIndex(
    ({ label }, i) => label === titleIndex && isFull(lines[i] as LineFacts),
  );
  if (main < 0) return;
  for (let i = 0; i < firstProse; i++) {
    if (decisions[i]?.label !== titleIndex || i === main) continue;
    const { shape: lineShape, cueStart, words } = lines[i] as LineFacts;
    const lesser = i > main && lineShape <= shape.label;
    const button = words <= 2 && isFurniture(decisions[i - 1]) && isFurniture(decisions[i + 1]);
    if (lesser || button || cueStart >= 0) decisions[i] = asFurniture(probabilities, i);
  }
}

/** Dots and stars on a page full of machinery part menus, not stanzas. */
function clearMarks(
  lines: readonly LineFacts[],
  context: PageContext,
  probabilities: Float32Array,
  decisions: Decision[],
): void {
  if (context.chrome < 2) return;
  decisions.forEach((decision, i) => {
    if (lines[i]?.shape !== shape.mark || isFurniture(decision)) return;
    if (isFurniture(decisions[i - 1]) || isFurniture(decisions[i + 1]))
      decisions[i] = asFurniture(probabilities, i);
  });
}

/** How likely article line `i` must be to stay, as prose and as a short line. */
function thresholdsAt(line: LineFacts, context: PageContext, i: number, thresholds: Thresholds) {
  const short = thresholds.short * shortShare(line, context, i);
  if ((context.teaser[i] as number) > 0) return { prose: thresholds.teaser, short };
  if (line.framed) return { prose: thresholds.frame, short };
  // Prose without one set phrase, under no heading: only overwhelming evidence takes it away.
  const bare = !line.cued && (context.owner[i] as number) < 0 && context.chrome < machinery;
  const far = farFromCues(context, i) ? farShare : 1;
  const share = bare ? bareShare * far * plainShare(context) : 1;
  return { prose: thresholds.prose * share, short };
}

function isFurniture(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.label !== titleIndex && decision.label !== bodyIndex;
}

/** The label of every line of a page. */
export function decidePage(
  lines: readonly LineFacts[],
  context: PageContext,
  probabilities: Float32Array,
  thresholds: Thresholds,
): Decision[] {
  const decisions = lines.map((line, i) => {
    const { prose, short } = thresholdsAt(line, context, i, thresholds);
    return decide(probabilities, i, line.shape === shape.prose ? prose : short);
  });
  clearMarks(lines, context, probabilities, decisions);
  agreeOnCopies(lines, context, decisions);
  clearHead(lines, context, probabilities, decisions);
  thriceIsTitle(lines, decisions);
  rescueTitle(lines, probabilities, decisions);
  firstOfRepeated(lines, decisions);
  clearLesserTitles(lines, context, probabilities, decisions);
  agreeOnCopies(lines, context, decisions);
  clearHead(lines, context, probabilities, decisions);
  titlesAsBody(lines, decisions);
  return decisions;
}
