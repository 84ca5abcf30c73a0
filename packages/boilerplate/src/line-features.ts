import { bucket } from "./bucket.js";
import { featureOffset as at } from "./feature-groups.js";
import { type FeaturePool, pushFeature } from "./feature-pool.js";
import { type LineFacts, shape } from "./line-facts.js";
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
  for (let f = line.featuresFrom; f < line.featuresTo; f++) put(pool.items[f] as number);

  const next = lines[i + 1];
  const previous = lines[i - 1];
  put(at.gapBefore + Math.min(line.gap, 2));
  put(at.gapAfter + Math.min(next?.gap ?? 2, 2));
  put(at.fromStart + bucket(i, near));
  put(at.fromEnd + bucket(lines.length - 1 - i, near));
  put(at.pageSize + bucket(lines.length, [1, 4, 12, 40, 100]));

  const region = regionOf(i, context);
  put(at.region + region);
  put(at.regionByShape + region * 5 + line.shape);
  put(at.toPreviousProse + distance(i, context.previousProse[i] as number));
  put(at.toNextProse + distance(i, context.nextProse[i] as number));
  put(at.neighbours + (shapeAt(lines, i - 1) * 4 + shapeAt(lines, i + 1)) * 5 + line.shape);
  put(at.shortRun + bucket(context.shortRun[i] as number, [0, 1, 3, 8]));

  const owner = context.owner[i] as number;
  if (owner >= 0) {
    put(at.owner + owner * 4 + Math.max(line.shape - 1, 0));
    put(at.ownerDistance + bucket(context.ownerDistance[i] as number, [1, 2, 5, 15]));
  }
  put(at.repeat + (context.repeat[i] as number));
  topicFeatures(line, context, i, region, put);
  if (context.titleBest >= 0 && i < context.firstProse) {
    put(at.titleBest + (context.titleBest === i ? 1 : 0));
  }
  if (previous !== undefined && previous.cueWhole >= 0) put(at.previousCue + previous.cueWhole);
  if (next !== undefined && next.cueWhole >= 0) put(at.nextCue + next.cueWhole);
  put(at.likePrevious + alike(line, previous));
  put(at.likeNext + alike(line, next));
  put(at.cuesSoFar + Math.min(context.cuesSoFar[i] as number, 3));
}

function topicFeatures(
  line: LineFacts,
  context: PageContext,
  i: number,
  region: number,
  put: (feature: number) => void,
): void {
  const share = context.topic[i] as number;
  if (share < 0) return;
  const level = bucket(share, [0, 0.2, 0.45]);
  if (line.shape === shape.prose) {
    put(at.topicProse + level);
    if (!line.connective && i > context.firstProse) {
      put(at.tail + bucket(context.topicBefore[i] as number, [0, 0.1, 0.2, 0.35]));
    }
  } else put(at.topicHead + region * 4 + level);
}
