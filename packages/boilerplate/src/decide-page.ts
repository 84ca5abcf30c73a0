import { labelCount } from "./chain.js";
import { type Decision, decide, type Thresholds } from "./decide.js";
import { labels } from "./labels.js";
import { type LineFacts, shape } from "./line-facts.js";
import type { PageContext } from "./page-context.js";

const titleIndex = labels.indexOf("title");
const bodyIndex = labels.indexOf("body");

/** How likely a line must be the title to be it when nothing else on the page is. */
const lastChance = 0.08;

/**
 * A page with an article and no title: the likeliest headline above the article is it, since losing
 * a headline is worse than keeping a caption.
 */
function rescueTitle(
  lines: readonly LineFacts[],
  probabilities: Float32Array,
  decisions: Decision[],
): void {
  const first = decisions.findIndex((decision) => decision.label === bodyIndex);
  let best = -1;
  let bestChance = lastChance;
  for (let i = 0; i < first; i++) {
    if (decisions[i]?.label === titleIndex) return;
    const { cueStart, words, shape: lineShape } = lines[i] as LineFacts;
    if (cueStart >= 0 || words < 4 || lineShape < shape.headline) continue;
    const chance = probabilities[i * labelCount + titleIndex] as number;
    if (chance > bestChance) {
      bestChance = chance;
      best = i;
    }
  }
  if (best >= 0) decisions[best] = { label: titleIndex, article: decisions[best]?.article ?? 0 };
}

/** A headline printed more than once: the first time it is the title, whatever comes of the others. */
function firstOfRepeated(lines: readonly LineFacts[], decisions: Decision[]): void {
  const title = decisions.findIndex((decision) => decision.label === titleIndex);
  if (title < 0) return;
  const { hash, words } = lines[title] as LineFacts;
  if (words < 4) return;
  const first = lines.findIndex((line) => line.hash === hash);
  if (first < title)
    decisions[first] = { label: titleIndex, article: decisions[title]?.article ?? 0 };
}

/** The label of every line of a page. */
export function decidePage(
  lines: readonly LineFacts[],
  context: PageContext,
  probabilities: Float32Array,
  thresholds: Thresholds,
): Decision[] {
  const decisions = lines.map((line, i) => {
    const told = (context.teaser[i] as number) >= 2;
    const prose = told ? thresholds.teaser : thresholds.prose;
    return decide(probabilities, i, line.shape === shape.prose ? prose : thresholds.short);
  });
  rescueTitle(lines, probabilities, decisions);
  firstOfRepeated(lines, decisions);
  return decisions;
}
