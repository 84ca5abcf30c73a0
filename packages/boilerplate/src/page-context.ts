import { bucket } from "./bucket.js";
import { type CueContext, cueContext } from "./cue-context.js";
import { type LineCopies, lineCopies } from "./line-copies.js";
import { type LineFacts, shape } from "./line-facts.js";
import { type ListContext, listContext } from "./list-context.js";
import type { Page } from "./read-page.js";
import { teaserRuns } from "./teaser-runs.js";

/** What the lines around a line say about it; one entry for each line. */
export interface PageContext extends CueContext, ListContext {
  readonly firstProse: number;
  readonly lastProse: number;
  readonly previousProse: Int32Array;
  readonly nextProse: Int32Array;
  /** How it repeats another line, by `repetition`. */
  readonly repeat: Uint8Array;
  /** Share of the line's content words that other prose has, from 0 to 1; -1 without such words. */
  readonly topic: Float32Array;
  /** Which lines have the same words. */
  readonly copies: LineCopies;
  /** Length of the run of label-like lines that the line is in. */
  readonly shortRun: Int32Array;
  /** 0, or how sure it is that the line is one of a run of other stories' openings, 1 to 3. */
  readonly teaser: Uint8Array;
  /** How much machinery the page shows, by its lines that are nothing but a cue: 0 none to 3. */
  readonly chrome: number;
  /** The headline before the first prose that the prose echoes most; -1 without one. */
  readonly titleBest: number;
}

/** Pages with fewer paragraphs than this have their sentences for paragraphs. */
const fewParagraphs = 2;

/** Which lines are the running text: the paragraphs, or the sentences of a page that has none. */
function coreLines(lines: readonly LineFacts[]): Uint8Array {
  const core = new Uint8Array(lines.length);
  let paragraphs = 0;
  lines.forEach((line, i) => {
    if (line.shape !== shape.prose) return;
    core[i] = 1;
    paragraphs++;
  });
  if (paragraphs >= fewParagraphs) return core;
  lines.forEach((line, i) => {
    if (line.shape === shape.sentence && line.cueStart < 0) core[i] = 1;
  });
  return core;
}

function proseBounds(lines: readonly LineFacts[], core: Uint8Array) {
  const n = lines.length;
  const previousProse = new Int32Array(n).fill(-1);
  const nextProse = new Int32Array(n).fill(-1);
  let first = -1;
  let last = -1;
  for (let i = 0; i < n; i++) {
    previousProse[i] = last;
    if (core[i]) {
      if (first < 0) first = i;
      last = i;
    }
  }
  let next = -1;
  for (let i = n - 1; i >= 0; i--) {
    nextProse[i] = next;
    if (core[i]) next = i;
  }
  return { firstProse: first, lastProse: last, previousProse, nextProse };
}

/** How a line repeats another: the values of the feature `repeat`. */
const repetition = {
  none: 0,
  again: 1,
  before: 2,
  beside: 3,
  opensLikeLater: 4,
  opensLikeLongerEarlier: 5,
  besideNext: 6,
  opensLikeEarlier: 7,
} as const;

function copiesBy(lines: readonly LineFacts[], key: "hash" | "prefixHash"): LineCopies {
  const keys = new Int32Array(lines.length);
  for (let i = 0; i < keys.length; i++) keys[i] = (lines[i] as LineFacts)[key];
  return lineCopies(keys);
}

function repeats(lines: readonly LineFacts[], copies: LineCopies): Uint8Array {
  const openings = copiesBy(lines, "prefixHash");
  const repeat = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const { hash, prefixHash, words } = lines[i] as LineFacts;
    const first = copies.first[i] as number;
    if (words > 0 && (copies.count[first] as number) > 1) {
      if (lines[i - 1]?.hash === hash) repeat[i] = repetition.beside;
      else if (lines[i + 1]?.hash === hash) repeat[i] = repetition.besideNext;
      else repeat[i] = first < i ? repetition.before : repetition.again;
      continue;
    }
    const opener = openings.first[i] as number;
    if (prefixHash === 0 || (openings.count[opener] as number) < 2) continue;
    const longer = words > (lines[opener] as LineFacts).words;
    if (opener === i) repeat[i] = repetition.opensLikeLater;
    else repeat[i] = longer ? repetition.opensLikeLongerEarlier : repetition.opensLikeEarlier;
  }
  return repeat;
}

/** How often each topic hash occurs in the prose of the page at hand; all zero between pages. */
const topicCounts = new Uint16Array(0x10000);

function countTopics({ lines, topics }: Page, core: Uint8Array, by: 1 | -1): void {
  lines.forEach(({ topicsFrom, topicsTo }, i) => {
    if (!core[i]) return;
    for (let k = topicsFrom; k < topicsTo; k++) {
      const t = topics.items[k] as number;
      topicCounts[t] = (topicCounts[t] as number) + by;
    }
  });
}

function topicShares(page: Page, core: Uint8Array): Float32Array {
  countTopics(page, core, 1);
  const shares = new Float32Array(page.lines.length);
  page.lines.forEach(({ topicsFrom, topicsTo }, i) => {
    const own = core[i] as number;
    let hits = 0;
    for (let k = topicsFrom; k < topicsTo; k++) {
      if ((topicCounts[page.topics.items[k] as number] as number) > own) hits++;
    }
    shares[i] = topicsTo === topicsFrom ? -1 : hits / (topicsTo - topicsFrom);
  });
  countTopics(page, core, -1);
  return shares;
}

function shortRuns(lines: readonly LineFacts[]): Int32Array {
  const run = new Int32Array(lines.length);
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && line.shape <= shape.label) continue;
    run.fill(i - from, from, i);
    from = i + 1;
  }
  return run;
}

function bestTitle(lines: readonly LineFacts[], topic: Float32Array, firstProse: number): number {
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < firstProse; i++) {
    const line = lines[i] as LineFacts;
    if (line.words < 3 || line.cueStart >= 0) continue;
    const score = (topic[i] as number) * Math.min(line.words, 12);
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best;
}

export function pageContext(page: Page): PageContext {
  const { lines } = page;
  const core = coreLines(lines);
  const bounds = proseBounds(lines, core);
  const topic = topicShares(page, core);
  const copies = copiesBy(lines, "hash");
  return {
    ...bounds,
    ...cueContext(lines, core, bounds.firstProse),
    ...listContext(lines, core, topic),
    topic,
    copies,
    repeat: repeats(lines, copies),
    shortRun: shortRuns(lines),
    teaser: teaserRuns(page),
    chrome: bucket(lines.filter((line) => line.cueWhole >= 0).length, [0, 2, 8]),
    titleBest: bestTitle(lines, topic, bounds.firstProse),
  };
}
