import type { Thresholds } from "./decide.js";
import { labels } from "./labels.js";
import type { LineFacts } from "./line-facts.js";
import type { PageContext } from "./page-context.js";

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

/** How likely article line `i` must be to stay, as prose and as a short line. */
export function thresholdsAt(
  line: LineFacts,
  context: PageContext,
  i: number,
  thresholds: Thresholds,
) {
  const short = thresholds.short * shortShare(line, context, i);
  if ((context.teaser[i] as number) > 0) return { prose: thresholds.teaser, short };
  if (line.framed) return { prose: thresholds.frame, short };
  // Prose without one set phrase, under no heading: only overwhelming evidence takes it away.
  const bare = !line.cued && (context.owner[i] as number) < 0 && context.chrome < machinery;
  const far = farFromCues(context, i) ? farShare : 1;
  const share = bare ? bareShare * far * plainShare(context) : 1;
  return { prose: thresholds.prose * share, short };
}
