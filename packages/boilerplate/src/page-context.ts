import { bucket } from "./bucket.js";
import { cueFamilies } from "./data/cues.js";
import { labels } from "./labels.js";
import { type LineFacts, shape } from "./line-facts.js";
import { teaserRuns } from "./teaser-runs.js";

const headingLabel = cueFamilies.map((family) =>
  family.heading === true ? labels.indexOf(family.label) : -1,
);
const furnitureTail = new Set(["share", "comments", "related", "newsletter", "copyright", "tags"]);
const closesArticle = cueFamilies.map((family) => furnitureTail.has(family.label));

/** What the lines around a line say about it; one entry for each line. */
export interface PageContext {
  readonly firstProse: number;
  readonly lastProse: number;
  readonly previousProse: Int32Array;
  readonly nextProse: Int32Array;
  /** Label of the heading that owns the line (-1: none), and how far above it stands. */
  readonly owner: Int16Array;
  readonly ownerDistance: Int32Array;
  /** How it repeats another line, by `repetition`. */
  readonly repeat: Uint8Array;
  /** Share of the line's content words that other prose has, from 0 to 1; -1 without such words. */
  readonly topic: Float32Array;
  /** Length of the run of label-like lines that the line is in. */
  readonly shortRun: Int32Array;
  /** Closing cues (share, comments, related...) seen so far since the first prose. */
  readonly cuesSoFar: Int32Array;
  /** Whether a closing cue stands between the last prose above the line and the line. */
  readonly cueSinceProse: Uint8Array;
  /** 0, or how sure it is that the line is one of a run of other stories' openings, 1 to 3. */
  readonly teaser: Uint8Array;
  /** How much machinery the page shows, by its lines that are nothing but a cue: 0 none to 3. */
  readonly chrome: number;
  /** The headline before the first prose that the prose echoes most; -1 without one. */
  readonly titleBest: number;
}

function proseBounds(lines: readonly LineFacts[]) {
  const n = lines.length;
  const previousProse = new Int32Array(n).fill(-1);
  const nextProse = new Int32Array(n).fill(-1);
  let first = -1;
  let last = -1;
  for (let i = 0; i < n; i++) {
    previousProse[i] = last;
    if ((lines[i] as LineFacts).shape === shape.prose) {
      if (first < 0) first = i;
      last = i;
    }
  }
  let next = -1;
  for (let i = n - 1; i >= 0; i--) {
    nextProse[i] = next;
    if ((lines[i] as LineFacts).shape === shape.prose) next = i;
  }
  return { firstProse: first, lastProse: last, previousProse, nextProse };
}

function owners(lines: readonly LineFacts[]) {
  const owner = new Int16Array(lines.length).fill(-1);
  const ownerDistance = new Int32Array(lines.length);
  let label = -1;
  let since = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as LineFacts;
    const heading = line.cueWhole >= 0 ? (headingLabel[line.cueWhole] as number) : -1;
    since++;
    owner[i] = label;
    ownerDistance[i] = since;
    if (heading >= 0) {
      label = heading;
      since = 0;
    } else if (line.shape === shape.prose && line.endsSentence && line.words > 18) {
      // Comment policies are prose too, but full of set phrases.
      if (!line.mayHoldFurniture) label = -1;
    }
  }
  return { owner, ownerDistance };
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

function tally(hashes: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function repeats(lines: readonly LineFacts[]): Uint8Array {
  const counts = tally(lines.map((line) => line.hash));
  const openings = tally(lines.map((line) => line.prefixHash));
  const seen = new Set<number>();
  /** Words of the first line with an opening. */
  const openedBy = new Map<number, number>();
  return Uint8Array.from(lines, ({ hash, prefixHash, words }, i) => {
    const before = seen.has(hash);
    const earlier = openedBy.get(prefixHash);
    seen.add(hash);
    if (earlier === undefined) openedBy.set(prefixHash, words);
    if (words > 0 && (counts.get(hash) as number) > 1) {
      if (lines[i - 1]?.hash === hash) return repetition.beside;
      if (lines[i + 1]?.hash === hash) return repetition.besideNext;
      return before ? repetition.before : repetition.again;
    }
    if (prefixHash === 0 || (openings.get(prefixHash) as number) < 2) return repetition.none;
    if (earlier === undefined) return repetition.opensLikeLater;
    return words > earlier ? repetition.opensLikeLongerEarlier : repetition.opensLikeEarlier;
  });
}

/** How often each topic hash occurs in the prose of the page at hand; all zero between pages. */
const topicCounts = new Uint16Array(0x10000);

function countTopics(lines: readonly LineFacts[], by: 1 | -1): void {
  for (const line of lines) {
    if (line.shape !== shape.prose) continue;
    for (const t of line.topics) topicCounts[t] = (topicCounts[t] as number) + by;
  }
}

function topicShares(lines: readonly LineFacts[]): Float32Array {
  countTopics(lines, 1);
  const topic = lines.map(({ topics, shape: lineShape }) => {
    if (topics.length === 0) return -1;
    const own = lineShape === shape.prose ? 1 : 0;
    let hits = 0;
    for (const t of topics) if ((topicCounts[t] as number) > own) hits++;
    return hits / topics.length;
  });
  countTopics(lines, -1);
  return Float32Array.from(topic);
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

function closingCues(lines: readonly LineFacts[], firstProse: number) {
  const cuesSoFar = new Int32Array(lines.length);
  const cueSinceProse = new Uint8Array(lines.length);
  let since = 0;
  let count = 0;
  lines.forEach((line, i) => {
    if (line.shape === shape.prose && line.cueStart < 0) since = 0;
    cuesSoFar[i] = count;
    cueSinceProse[i] = since;
    if (firstProse < 0 || i < firstProse) return;
    const family =
      line.cueWhole >= 0 ? line.cueWhole : line.shape < shape.prose ? line.cueStart : -1;
    if (family < 0 || !closesArticle[family]) return;
    count++;
    since = 1;
  });
  return { cuesSoFar, cueSinceProse };
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

export function pageContext(lines: readonly LineFacts[]): PageContext {
  const bounds = proseBounds(lines);
  const topic = topicShares(lines);
  return {
    ...bounds,
    ...owners(lines),
    topic,
    repeat: repeats(lines),
    shortRun: shortRuns(lines),
    ...closingCues(lines, bounds.firstProse),
    teaser: teaserRuns(lines),
    chrome: bucket(lines.filter((line) => line.cueWhole >= 0).length, [0, 2, 8]),
    titleBest: bestTitle(lines, topic, bounds.firstProse),
  };
}
