import { bucket } from "./bucket.js";
import { featureOffset as at } from "./feature-groups.js";
import { type FeaturePool, pushFeature, pushSlice } from "./feature-pool.js";
import { type LineFacts, shape } from "./line-facts.js";
import { markOf } from "./list-context.js";
import type { PageContext } from "./page-context.js";
import type { Page } from "./read-page.js";

const near = [0, 1, 2, 4, 8, 20];

function regionOf(i: number, context: PageContext): number {
  const { firstProse, lastProse } = context;
  if (firstProse < 0) return 4;
  if (i < firstProse) return 0;
  if (i > lastProse) return 2;
  return i === firstProse ? 3 : 1;
}

function distance(here: number, there: number): number {
  return there < 0 ? 5 : bucket(Math.abs(here - there), [1, 2, 4, 8]);
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
  const put = (feature: number) => pushFeature(out, feature);
  pushSlice(out, pool, line.featuresFrom, line.featuresTo);

  const next = lines[i + 1];
  const previous = lines[i - 1];
  put(at.gapBefore + Math.min(line.gap, 2));
  put(at.gapAfter + Math.min(next?.gap ?? 2, 2));
  put(at.fromStart + bucket(i, near));
  put(at.fromEnd + bucket(lines.length - 1 - i, near));
  put(at.pageSize + bucket(lines.length, [1, 4, 12, 40, 100]));

  const region = regionOf(i, context);
  put(at.region + region);
  const since = context.cueSinceProse[i] as number;
  put(at.regionByShape + (since * 5 + region) * 5 + line.shape);
  if (line.cueWhole >= 0) put(at.wholeByRegion + line.cueWhole * 5 + region);
  else if (line.cueStart >= 0) put(at.startByRegion + line.cueStart * 5 + region);
  put(at.nameByRegion + line.nameShape * 5 + region);
  put(at.chrome + (context.chrome * 5 + region) * 5 + line.shape);
  if (previous !== undefined) put(at.previousEnder + previous.ender);
  if (next !== undefined) put(at.nextEnder + next.ender);
  put(at.dateBeside + (previous?.dated === true ? 1 : 0) + (next?.dated === true ? 2 : 0));
  put(at.opening + sharedOpening(line, previous, next));
  put(at.teaser + (context.teaser[i] as number));
  put(at.toPreviousProse + distance(i, context.previousProse[i] as number));
  put(at.toNextProse + distance(i, context.nextProse[i] as number));
  put(at.neighbours + (shapeAt(lines, i - 1) * 4 + shapeAt(lines, i + 1)) * 5 + line.shape);
  put(at.shortRun + bucket(context.shortRun[i] as number, [0, 1, 3, 8]));

  const owner = context.owner[i] as number;
  if (owner >= 0) {
    put(at.owner + owner * 4 + Math.max(line.shape - 1, 0));
    put(at.ownerDistance + bucket(context.ownerDistance[i] as number, [1, 2, 5, 15]));
  }
  const above = context.cueAbove[i] as number;
  if (above >= 0)
    put(at.cueAbove + above * 4 + bucket(context.cueAboveDistance[i] as number, [1, 2, 5]));
  const below = context.cueBelow[i] as number;
  if (below >= 0)
    put(at.cueBelow + below * 3 + bucket(context.cueBelowDistance[i] as number, [1, 3]));
  listFeatures(line, context, i, region, put);
  put(at.repeat + (context.repeat[i] as number));
  const topic = topicFeature(line, context.topic[i] as number, region);
  if (topic >= 0) put(topic);
  if (context.titleBest >= 0 && i < context.firstProse) {
    put(at.titleBest + (context.titleBest === i ? 1 : 0));
  }
  if (previous !== undefined && previous.cueWhole >= 0) put(at.previousCue + previous.cueWhole);
  if (next !== undefined && next.cueWhole >= 0) put(at.nextCue + next.cueWhole);
  put(at.likePrevious + alike(line, previous));
  put(at.likeNext + alike(line, next));
  put(at.cuesSoFar + Math.min(context.cuesSoFar[i] as number, 3));
}

function listFeatures(
  line: LineFacts,
  context: PageContext,
  i: number,
  region: number,
  put: (feature: number) => void,
): void {
  const under = context.underColon[i] as number;
  if (under > 0) put(at.underColon + bucket(under, [1, 3, 8]) * 5 + line.shape);
  const mark = markOf(line);
  if (mark > 0) put(at.markRun + (mark - 1) * 4 + bucket(context.markRun[i] as number, [1, 2, 5]));
  const headlines = context.headlineRun[i] as number;
  if (headlines > 0) put(at.headlineRun + region * 4 + bucket(headlines, [1, 2, 5]));
  if (headlines > 1) {
    const shared = bucket(context.headlineRunTopic[i] as number, [0.08, 0.2, 0.4]);
    put(at.headlineRunTopic + region * 4 + shared);
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
  return at.topicHead + region * 4 + bucket(share, [0, 0.2, 0.45]);
}
