import { type LineFacts, shape } from "./line-facts.js";
import { code } from "./token-codes.js";

const colonEnder = 3;

/** The lists and runs that a line is part of; one entry for each line. */
export interface ListContext {
  /** How far above stands a line of the story that ends in a colon and owns this one; 0: none. */
  readonly underColon: Int32Array;
  /** Length of the run of lines that open with the same kind of mark or number. */
  readonly markRun: Int32Array;
  /** Length of the run of headlines: several words, no ender, no cue. */
  readonly headlineRun: Int32Array;
  /** Mean share of the words of such a run that the text has too. */
  readonly headlineRunTopic: Float32Array;
}

/** What a list item can open with: 1 dash, 2 bullet, 3 number, 4 time or date; 0 anything else. */
export function markOf(line: LineFacts): number {
  switch (line.firstCode) {
    case code.dash:
      return 1;
    case code.bullet:
      return 2;
    case code.number:
      return 3;
    case code.time:
    case code.date:
      return 4;
    default:
      return 0;
  }
}

function underColons(lines: readonly LineFacts[], core: Uint8Array): Int32Array {
  const under = new Int32Array(lines.length);
  let since = 0;
  lines.forEach((line, i) => {
    if (line.cueWhole >= 0) since = 0;
    else if (line.ender === colonEnder && line.cueStart < 0) {
      under[i] = since;
      since = 1;
      return;
    } else if (core[i] && markOf(line) === 0) since = 0;
    under[i] = since;
    if (since > 0) since++;
  });
  return under;
}

/** Lengths of the runs of lines for which `keyOf` gives the same number above 0. */
function runs(lines: readonly LineFacts[], keyOf: (line: LineFacts) => number): Int32Array {
  const run = new Int32Array(lines.length);
  let from = 0;
  let key = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const here = line === undefined ? 0 : keyOf(line);
    if (here === key) continue;
    if (key > 0) run.fill(i - from, from, i);
    from = i;
    key = here;
  }
  if (key > 0) run.fill(lines.length - from, from);
  return run;
}

function isHeadline(line: LineFacts): number {
  return line.shape === shape.headline && line.cueStart < 0 ? 1 : 0;
}

/** The mean of `values` over each run; -1 counts as nothing shared. */
function meanOver(run: Int32Array, values: Float32Array): Float32Array {
  const means = new Float32Array(run.length);
  for (let i = 0; i < run.length; i += Math.max(run[i] as number, 1)) {
    const length = run[i] as number;
    let sum = 0;
    for (let k = i; k < i + length; k++) sum += Math.max(values[k] as number, 0);
    if (length > 0) means.fill(sum / length, i, i + length);
  }
  return means;
}

/** Finds the lists and runs of a page; `core` tells its prose, `topic` what a line shares with it. */
export function listContext(
  lines: readonly LineFacts[],
  core: Uint8Array,
  topic: Float32Array,
): ListContext {
  const headlineRun = runs(lines, isHeadline);
  return {
    underColon: underColons(lines, core),
    markRun: runs(lines, markOf),
    headlineRun,
    headlineRunTopic: meanOver(headlineRun, topic),
  };
}
