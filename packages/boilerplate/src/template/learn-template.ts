import { createClassifier } from "../classify.js";
import { cueMatcher } from "../cue-matcher.js";
import { type Label, labels } from "../labels.js";
import { type LineFacts, shape } from "../line-facts.js";
import { pageContext } from "../page-context.js";
import { readPage } from "../read-page.js";
import { scanTokens } from "../scan-tokens.js";
import { createTokenBuffer } from "../token-buffer.js";
import { lineKeys } from "./line-key.js";
import type { SiteTemplate, TemplateEntry } from "./site-template.js";

/** Pages that must share a line or an affix before it counts as the site's. */
const fewestPages = 3;
/** A beginning or an ending is a template only of short lines. */
const slotLineWords = 24;

/** What is gathered about a key. */
interface Sighting {
  readonly key: string;
  readonly slot: TemplateEntry["slot"];
  pages: number;
  last: number;
  /** Sightings around the article, between its paragraphs, and as a paragraph. */
  around: number;
  between: number;
  prose: number;
  /** Sightings that open with a set phrase of furniture. */
  cued: number;
  readonly fillings: Set<string>;
  readonly labels: Map<Label, number>;
}

type Gathered = Map<string, Sighting>;

function sight(
  gathered: Gathered,
  slot: TemplateEntry["slot"],
  key: string,
  page: number,
): Sighting {
  const id = `${slot} ${key}`;
  let sighting = gathered.get(id);
  if (sighting === undefined) {
    sighting = {
      key,
      slot,
      pages: 0,
      last: 0,
      around: 0,
      between: 0,
      prose: 0,
      cued: 0,
      fillings: new Set(),
      labels: new Map(),
    };
    gathered.set(id, sighting);
  }
  if (sighting.last !== page) sighting.pages++;
  sighting.last = page;
  return sighting;
}

/** Whether sightings are furniture and not a background paragraph or a sub-heading used again. */
function isFurniture(sighting: Sighting): boolean {
  const { pages, around, between, prose, cued, fillings, slot } = sighting;
  if (pages < fewestPages || (slot !== "none" && fillings.size < fewestPages)) return false;
  const seen = around + between + prose;
  // Agencies use paragraphs of background again: prose is furniture only with a set phrase.
  if (prose > 0) return cued === seen;
  return cued === seen || between === 0;
}

/** Whether a key says more than numbers and separators. */
function hasWord(key: string): boolean {
  return key.split(" ").some((atom) => atom.length > 1);
}

function mostFrequent(counts: ReadonlyMap<Label, number>): Label {
  let best: Label = "other";
  let most = 0;
  for (const label of labels) {
    const count = counts.get(label) ?? 0;
    if (label === "title" || label === "body" || count <= most) continue;
    best = label;
    most = count;
  }
  return best;
}

function gather(
  gathered: Gathered,
  text: string,
  page: number,
  labelAt: (start: number) => Label,
): void {
  const tokens = createTokenBuffer();
  const matcher = cueMatcher();
  const read = readPage(text, matcher);
  const { firstProse, lastProse } = pageContext(read);
  read.lines.forEach((line: LineFacts, i) => {
    scanTokens(text, line.start, line.end, matcher.lexicon, tokens);
    const keys = lineKeys(text, tokens);
    if (keys === undefined) return;
    const label = labelAt(line.start);
    const add = (slot: TemplateEntry["slot"], key: string) => {
      const sighting = sight(gathered, slot, key, page);
      if (line.shape === shape.prose) sighting.prose++;
      else if (firstProse >= 0 && i > firstProse && i < lastProse) sighting.between++;
      else sighting.around++;
      if (line.cueStart >= 0) sighting.cued++;
      if (slot !== "none") sighting.fillings.add(keys.whole);
      sighting.labels.set(label, (sighting.labels.get(label) ?? 0) + 1);
    };
    add("none", keys.whole);
    if (keys.words > slotLineWords) return;
    for (const prefix of keys.prefixes) if (hasWord(prefix)) add("after", prefix);
    for (const suffix of keys.suffixes) if (hasWord(suffix)) add("before", suffix);
  });
}

/**
 * Learns the furniture that the pages of one site share: lines that come back, and lines with a slot
 * such as `للمزيد: <headline>` or `<name> – عين المدينة`. Paragraphs that agencies use again and
 * sub-headings that recur between paragraphs are left alone.
 *
 * @param texts pages of one site, oldest first; a handful will do, hundreds are better.
 * @returns a template, plain JSON, for the `template` option of `classify`.
 *
 * @example
 * learnTemplate(["خبر", "خبر آخر"]).pages // => 2
 */
export function learnTemplate(texts: readonly string[]): SiteTemplate {
  if (!Array.isArray(texts) || texts.some((text) => typeof text !== "string")) {
    throw new TypeError("texts: expected an array of strings");
  }
  const classifier = createClassifier();
  const gathered: Gathered = new Map();
  texts.forEach((text: string, i) => {
    const byStart = new Map(
      classifier.classify(text).blocks.map((block) => [block.start, block.label]),
    );
    gather(gathered, text, i + 1, (start) => byStart.get(start) ?? "other");
  });
  const entries = [...gathered.values()].filter(isFurniture).map(
    (sighting): TemplateEntry => ({
      key: sighting.key,
      slot: sighting.slot,
      label: mostFrequent(sighting.labels),
      inside: sighting.between + sighting.prose > 0,
      count: sighting.pages,
      last: sighting.last,
    }),
  );
  return { version: 1, pages: texts.length, entries };
}
