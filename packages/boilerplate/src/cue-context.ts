import { cueFamilies } from "./data/cues.js";
import { labels } from "./labels.js";
import { type LineFacts, shape } from "./line-facts.js";

const familyLabel = cueFamilies.map((family) => labels.indexOf(family.label));
const isHeading = cueFamilies.map((family) => family.heading === true);
const furnitureTail = new Set(["share", "comments", "related", "newsletter", "copyright", "tags"]);
const closesArticle = cueFamilies.map((family) => furnitureTail.has(family.label));
/** Cues that end the block of the heading above them without opening one of their own. */
const breaksBlock = cueFamilies.map(
  ({ name, label }) => name === "follow" || label === "newsletter" || label === "copyright",
);

/** What the set phrases of other lines say about a line; one entry for each line. */
export interface CueContext {
  /** Label of the heading that owns the line (-1: none), and how far above it stands. */
  readonly owner: Int16Array;
  readonly ownerDistance: Int32Array;
  /** Label of the nearest cue above with no prose between (-1: none), and how far above it stands. */
  readonly cueAbove: Int16Array;
  readonly cueAboveDistance: Int32Array;
  /** The same below. */
  readonly cueBelow: Int16Array;
  readonly cueBelowDistance: Int32Array;
  /** Closing cues (share, comments, related...) seen so far since the first prose. */
  readonly cuesSoFar: Int32Array;
  /** Whether a closing cue stands between the last prose above the line and the line. */
  readonly cueSinceProse: Uint8Array;
}

/** Family of the cue that is a line or opens it, as far as the line is no prose; -1 without one. */
function cueOf(line: LineFacts): number {
  if (line.cueWhole >= 0) return line.cueWhole;
  return line.shape < shape.prose ? line.cueStart : -1;
}

function owners(lines: readonly LineFacts[]) {
  const owner = new Int16Array(lines.length).fill(-1);
  const ownerDistance = new Int32Array(lines.length);
  let label = -1;
  let since = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as LineFacts;
    const cue = cueOf(line);
    since++;
    if (cue >= 0 && breaksBlock[cue]) label = -1;
    owner[i] = label;
    ownerDistance[i] = since;
    if (line.cueWhole >= 0 && isHeading[line.cueWhole]) {
      label = familyLabel[line.cueWhole] as number;
      since = 0;
    } else if (line.shape === shape.prose && line.endsSentence && line.words > 18) {
      // Comment policies are prose too, but full of set phrases.
      if (!line.mayHoldFurniture) label = -1;
    }
  }
  return { owner, ownerDistance };
}

/** The nearest cue on one side: `from` is the first line to look at, `by` the direction. */
function nearestCues(lines: readonly LineFacts[], core: Uint8Array, from: number, by: 1 | -1) {
  const nearest = new Int16Array(lines.length).fill(-1);
  const distance = new Int32Array(lines.length);
  let label = -1;
  let since = 0;
  for (let i = from; i >= 0 && i < lines.length; i += by) {
    const cue = cueOf(lines[i] as LineFacts);
    since++;
    nearest[i] = label;
    distance[i] = since;
    if (cue >= 0) {
      label = familyLabel[cue] as number;
      since = 0;
    } else if (core[i]) label = -1;
  }
  return { nearest, distance };
}

function closingCues(lines: readonly LineFacts[], core: Uint8Array, firstProse: number) {
  const cuesSoFar = new Int32Array(lines.length);
  const cueSinceProse = new Uint8Array(lines.length);
  let since = 0;
  let count = 0;
  lines.forEach((line, i) => {
    if (core[i] && line.cueStart < 0) since = 0;
    cuesSoFar[i] = count;
    cueSinceProse[i] = since;
    if (firstProse < 0 || i < firstProse) return;
    const family = cueOf(line);
    if (family < 0 || !closesArticle[family]) return;
    count++;
    since = 1;
  });
  return { cuesSoFar, cueSinceProse };
}

/** Reads the cues of a page; `core` tells its prose. */
export function cueContext(
  lines: readonly LineFacts[],
  core: Uint8Array,
  firstProse: number,
): CueContext {
  const above = nearestCues(lines, core, 0, 1);
  const below = nearestCues(lines, core, lines.length - 1, -1);
  return {
    ...owners(lines),
    cueAbove: above.nearest,
    cueAboveDistance: above.distance,
    cueBelow: below.nearest,
    cueBelowDistance: below.distance,
    ...closingCues(lines, core, firstProse),
  };
}
