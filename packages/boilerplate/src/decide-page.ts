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

/** A headline of six words or more that stands three times above the article is its title. */
function thriceIsTitle(lines: readonly LineFacts[], decisions: Decision[]): void {
  const body = decisions.findIndex((decision) => decision.label === bodyIndex);
  const times = new Map<number, number>();
  for (let i = 0; i < body; i++) {
    const { hash, words, cueStart } = lines[i] as LineFacts;
    if (words >= 6 && cueStart < 0) times.set(hash, (times.get(hash) ?? 0) + 1);
  }
  for (const [hash, count] of times) {
    if (count < 3) continue;
    const first = lines.findIndex((line) => line.hash === hash);
    decisions[first] = { label: titleIndex, article: decisions[first]?.article ?? 0 };
  }
}

/** Lines that say the same get the same: where most copies go, all go. */
function agreeOnCopies(lines: readonly LineFacts[], decisions: Decision[]): void {
  const copies = new Map<number, number[]>();
  lines.forEach(({ hash, words, shape: lineShape }, i) => {
    if (words < 2 || lineShape === shape.prose) return;
    const group = copies.get(hash);
    if (group === undefined) copies.set(hash, [i]);
    else group.push(i);
  });
  for (const group of copies.values()) {
    const gone = group.find((i) => isFurniture(decisions[i]));
    const goneCount = group.filter((i) => isFurniture(decisions[i])).length;
    if (gone === undefined || goneCount * 2 <= group.length) continue;
    const { label, article } = decisions[gone] as Decision;
    for (const i of group) {
      if (decisions[i]?.label === bodyIndex) decisions[i] = { label, article };
    }
  }
}

/** Without a text under them, headlines that end in a full stop are the text. */
function titlesAsBody(lines: readonly LineFacts[], decisions: Decision[]): void {
  if (decisions.some((decision) => decision.label === bodyIndex)) return;
  decisions.forEach(({ label, article }, i) => {
    if (label === titleIndex && lines[i]?.endsSentence)
      decisions[i] = { label: bodyIndex, article };
  });
}

function isFurniture(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.label !== titleIndex && decision.label !== bodyIndex;
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
  agreeOnCopies(lines, decisions);
  thriceIsTitle(lines, decisions);
  rescueTitle(lines, probabilities, decisions);
  firstOfRepeated(lines, decisions);
  titlesAsBody(lines, decisions);
  return decisions;
}
