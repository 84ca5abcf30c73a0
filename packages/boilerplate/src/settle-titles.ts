import { labelCount } from "./chain.js";
import { asFurniture, type Decision, isFurniture } from "./decide.js";
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
export function rescueTitle(
  lines: readonly LineFacts[],
  probabilities: Float32Array,
  decisions: Decision[],
): void {
  const first = decisions.findIndex((decision) => decision.label === bodyIndex);
  let best = -1;
  let bestChance = lastChance;
  for (let i = 0; i < first; i++) {
    const { cueStart, words, shape: lineShape } = lines[i] as LineFacts;
    // One or two words may be a section or a button: they leave room for a headline.
    if (decisions[i]?.label === titleIndex && words > 2) return;
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
export function firstOfRepeated(lines: readonly LineFacts[], decisions: Decision[]): void {
  const title = decisions.findIndex((decision) => decision.label === titleIndex);
  if (title < 0) return;
  const { hash, words } = lines[title] as LineFacts;
  if (words < 4) return;
  const first = lines.findIndex((line) => line.hash === hash);
  if (first < title)
    decisions[first] = { label: titleIndex, article: decisions[title]?.article ?? 0 };
}

/** A headline of six words or more that stands three times above the article is its title. */
export function thriceIsTitle(lines: readonly LineFacts[], decisions: Decision[]): void {
  const body = decisions.findIndex((decision) => decision.label === bodyIndex);
  const copies = new Map<number, { readonly first: number; count: number }>();
  for (let i = 0; i < body; i++) {
    const { hash, words, cueStart } = lines[i] as LineFacts;
    if (words < 6 || cueStart >= 0) continue;
    const known = copies.get(hash);
    if (known === undefined) copies.set(hash, { first: i, count: 1 });
    else known.count++;
  }
  for (const { first, count } of copies.values()) {
    if (count < 3) continue;
    decisions[first] = { label: titleIndex, article: decisions[first]?.article ?? 0 };
  }
}

/**
 * Where a full headline stands above the article, a line of a few words under it is a caption or a
 * name, and a line that opens with a set phrase is a button, whatever they look like.
 */
export function clearLesserTitles(
  lines: readonly LineFacts[],
  { firstProse }: PageContext,
  probabilities: Float32Array,
  decisions: Decision[],
): void {
  const isFull = ({ words, cueStart }: LineFacts) => words >= 5 && cueStart < 0;
  const main = decisions.findIndex(
    ({ label }, i) => label === titleIndex && isFull(lines[i] as LineFacts),
  );
  if (main < 0) return;
  for (let i = 0; i < firstProse; i++) {
    if (decisions[i]?.label !== titleIndex || i === main) continue;
    const { shape: lineShape, cueStart, words } = lines[i] as LineFacts;
    const lesser = i > main && lineShape <= shape.label;
    const button = words <= 2 && isFurniture(decisions[i - 1]) && isFurniture(decisions[i + 1]);
    if (lesser || button || cueStart >= 0) decisions[i] = asFurniture(probabilities, i);
  }
}

/** Without a text under them, headlines that end in a full stop are the text. */
export function titlesAsBody(lines: readonly LineFacts[], decisions: Decision[]): void {
  if (decisions.some((decision) => decision.label === bodyIndex)) return;
  decisions.forEach(({ label, article }, i) => {
    if (label === titleIndex && lines[i]?.endsSentence)
      decisions[i] = { label: bodyIndex, article };
  });
}
