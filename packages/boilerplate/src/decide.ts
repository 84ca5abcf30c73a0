import { labelCount } from "./chain.js";
import { labels } from "./labels.js";

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");

export interface Decision {
  readonly label: number;
  /** Probability that the line is title or body. */
  readonly article: number;
  /** Said when something stronger than the model decided. */
  readonly evidence?: { readonly code: string; readonly reason: string };
}

/** How likely article a line must be to stay. */
export interface Thresholds {
  readonly short: number;
  /** For prose: losing a paragraph is worse than keeping a button. */
  readonly prose: number;
  /** For a run of other stories' openings, which is found more surely than the model knows. */
  readonly teaser: number;
  /** For a sentence that opens as aggregators wrap a story. */
  readonly frame: number;
  /** For a piece of a line that stays. */
  readonly piece: number;
}

/** Thresholds for a `precision` from 0 to 1. */
export function thresholdsFor(precision: number): Thresholds {
  return {
    short: 0.04 + precision * 0.7,
    prose: 0.02 + precision * 0.4,
    teaser: 0.55 + precision,
    frame: 0.55 + precision,
    piece: 0.1 + precision * 0.6,
  };
}

/** The label of a line from its label probabilities: article first, then the likeliest of its side. */
export function decide(probabilities: Float32Array, line: number, threshold: number): Decision {
  const row = line * labelCount;
  const article =
    (probabilities[row + titleIndex] as number) + (probabilities[row + bodyIndex] as number);
  const keep = article >= threshold;
  let best = -1;
  let label = bodyIndex;
  for (let y = 0; y < labelCount; y++) {
    if ((y === titleIndex || y === bodyIndex) !== keep) continue;
    const p = probabilities[row + y] as number;
    if (p > best) {
      best = p;
      label = y;
    }
  }
  return { label, article };
}

/** The likeliest furniture label of a line. */
export function asFurniture(probabilities: Float32Array, line: number): Decision {
  return decide(probabilities, line, 2);
}

/** Whether a line goes. */
export function isFurniture(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.label !== titleIndex && decision.label !== bodyIndex;
}
