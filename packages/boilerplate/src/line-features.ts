import { bucket } from "./bucket.js";
import { featureOffset as at } from "./feature-groups.js";
import { type FeaturePool, pushSlice, pushFeature as put } from "./feature-pool.js";
import { type LineFacts, shape } from "./line-facts.js";
import { markOf } from "./list-context.js";
import type { PageContext } from "./page-context.js";
import type { Page } from "./read-page.js";

// Limits are listed once here: an array written in a call is made anew for every line.
const near = [0, 1, 2, 4, 8, 20];
const pageLimits = [1, 4, 12, 40, 100];
const proseLimits = [1, 2, 4, 8];
const runLimits = [0, 1, 3, 8];
const ownerLimits = [1, 2, 5, 15];
const aboveLimits = [1, 2, 5];
const belowLimits = [1, 3];
const colonLimits = [1, 3, 8];
const listLimits = [1, 2, 5];
const sharedLimits = [0.08, 0.2, 0.4];
const topicLimits = [0, 0.2, 0.45];

function regionOf(i: number, context: PageContext): number {
  const { firstProse, lastProse } = context;
  if (firstProse < 0) return 4;
  if (i < firstProse) return 0;
  if (i > lastProse) return 2;
  return i === firstProse ? 3 : 1;
}

function distance(here: number, there: number): number {
  return there < 0 ? 5 : bucket(Math.abs(here - there), proseLimits);
}

function shapeAt(lines: readonly LineFacts[], i: number): number {
  const line = lines[i];
  return line === undefined
    ? 3
    : line.shape === shape.prose
      ? 2
      : line.shape >= shape.headline
        ? 1
        : 0;
}

function alike(a: LineFacts, b: LineFacts | undefined): number {
  if (b === undefined) return 0;
  return (a.firstCode === b.firstCode ? 1 : 0) + (a.shape === b.shape ? 2 : 0);
}

/** Writes all features of line `i`, its own and those of its surroundings, into `out`. */
export function lineFeatures(page: Page, context: PageContext, i: number, out: FeaturePool): void {
  const { lines, pool } = page;
  const line = lines[i] as LineFacts;
  pushSlice(out, pool, line.featuresFrom, line.featuresTo);

  const next = lines[i + 1];
  const previous = lines[i - 1];
  put(out, at.gapBefore + Math.min(line.gap, 2));
  put(out, at.gapAfter + Math.min(next?.gap ?? 2, 2));
  put(out, at.fromStart + bucket(i, near));
  put(out, at.fromEnd + bucket(lines.length - 1 - i, near));
  put(out, at.pageSize + bucket(lines.length, pageLimits));

  const region = regionOf(i, context);
  put(out, at.region + region);
  const since = context.cueSinceProse[i] as number;
  put(out, at.regionByShape + (since * 5 + region) * 5 + line.shape);
  if (line.cueWhole >= 0) put(out, at.wholeByRegion + line.cueWhole * 5 + region);
  else if (line.cueStart >= 0) put(out, at.startByRegion + line.cueStart * 5 + region);
  put(out, at.nameByRegion + line.nameShape * 5 + region);
  put(out, at.chrome + (context.chrome * 5 + region) * 5 + line.shape);
  if (previous !== undefined) put(out, at.previousEnder + previous.ender);
  if (next !== undefined) put(out, at.nextEnder + next.ender);
  put(out, at.dateBeside + (previous?.dated === true ? 1 : 0) + (next?.dated === true ? 2 : 0));
  put(out, at.opening + sharedOpening(line, previous, next));
  put(out, at.teaser + (context.teaser[i] as number));
  put(out, at.toPreviousProse + distance(i, context.previousProse[i] as number));
  put(out, at.toNextProse + distance(i, context.nextProse[i] as number));
  put(out, at.neighbours + (shapeAt(lines, i - 1) * 4 + shapeAt(lines, i + 1)) * 5 + line.shape);
  put(out, at.shortRun + bucket(context.shortRun[i] as number, runLimits));

  const owner = context.owner[i] as number;
  if (owner >= 0) {
    put(out, at.owner + owner * 4 + Math.max(line.shape - 1, 0));
    put(out, at.ownerDistance + bucket(context.ownerDistance[i] as number, ownerLimits));
  }
  const above = context.cueAbove[i] as number;
  if (above >= 0)
    put(out, at.cueAbove + above * 4 + bucket(context.cueAboveDistance[i] as number, aboveLimits));
  const below = context.cueBelow[i] as number;
  if (below >= 0)
    put(out, at.cueBelow + below * 3 + bucket(context.cueBelowDistance[i] as number, belowLimits));
  listFeatures(line, context, i, region, out);
  put(out, at.repeat + (context.repeat[i] as number));
  const topic = topicFeature(line, context.topic[i] as number, region);
  if (topic >= 0) put(out, topic);
  if (context.titleBest >= 0 && i < context.firstProse) {
    put(out, at.titleBest + (context.titleBest === i ? 1 : 0));
  }
  if (previous !== undefined && previous.cueWhole >= 0)
    put(out, at.previousCue + previous.cueWhole);
  if (next !== undefined && next.cueWhole >= 0) put(out, at.nextCue + next.cueWhole);
  put(out, at.likePrevious + alike(line, previous));
  put(out, at.likeNext + alike(line, next));
  put(out, at.cuesSoFar + Math.min(context.cuesSoFar[i] as number, 3));
}

function listFeatures(
  line: LineFacts,
  context: PageContext,
  i: number,
  region: number,
  out: FeaturePool,
): void {
  const under = context.underColon[i] as number;
  if (under > 0) put(out, at.underColon + bucket(under, colonLimits) * 5 + line.shape);
  const mark = markOf(line);
  if (mark > 0)
    put(out, at.markRun + (mark - 1) * 4 + bucket(context.markRun[i] as number, listLimits));
  const headlines = context.headlineRun[i] as number;
  if (headlines > 0) put(out, at.headlineRun + region * 4 + bucket(headlines, listLimits));
  if (headlines > 1) {
    const shared = bucket(context.headlineRunTopic[i] as number, sharedLimits);
    put(out, at.headlineRunTopic + region * 4 + shared);
  }
}

/** How many neighbours begin with the same two words: lists and verses do, other stories do not. */
function sharedOpening(
  line: LineFacts,
  previous: LineFacts | undefined,
  next: LineFacts | undefined,
): number {
  if (line.openingHash === 0) return 0;
  const before = previous?.openingHash === line.openingHash ? 1 : 0;
  return before + (next?.openingHash === line.openingHash ? 1 : 0);
}

/** How much a headline shares with the prose of the page: its own title does, a menu does not. */
function topicFeature(line: LineFacts, share: number, region: number): number {
  if (share < 0 || line.shape === shape.prose) return -1;
  return at.topicHead + region * 4 + bucket(share, topicLimits);
}
