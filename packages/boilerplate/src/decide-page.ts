import { asFurniture, type Decision, decide, isFurniture, type Thresholds } from "./decide.js";
import { labels } from "./labels.js";
import { type LineFacts, shape } from "./line-facts.js";
import { thresholdsAt } from "./line-thresholds.js";
import type { PageContext } from "./page-context.js";
import {
  clearLesserTitles,
  firstOfRepeated,
  rescueTitle,
  thriceIsTitle,
  titlesAsBody,
} from "./settle-titles.js";
import { code } from "./token-codes.js";

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");

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
