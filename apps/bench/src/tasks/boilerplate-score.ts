import type { Classification } from "@warraq/boilerplate";
import type {
  LabelledLine,
  LabelledPage,
} from "../../../../packages/boilerplate/scripts/read-labelled.js";

/** Sums over lines and spans; see `scorePage` for what is counted. */
export interface Score {
  kept: number;
  keptRight: number;
  article: number;
  furniture: number;
  furnitureRemoved: number;
  labelRight: number;
  spans: number;
  spansFound: number;
  spansLabelled: number;
  falseSpans: number;
  byLabel: Map<string, { lines: number; removed: number; labelRight: number }>;
  errors: { weight: number; line: string }[];
}

export function emptyScore(): Score {
  return {
    kept: 0,
    keptRight: 0,
    article: 0,
    furniture: 0,
    furnitureRemoved: 0,
    labelRight: 0,
    spans: 0,
    spansFound: 0,
    spansLabelled: 0,
    falseSpans: 0,
    byLabel: new Map(),
    errors: [],
  };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly keep: boolean;
  readonly reason: string;
}

/** The parts of each line, by the line's 1-based number, with offsets inside the line. */
function partsByLine(text: string, result: Classification): Map<number, Part[]> {
  const parts = new Map<number, Part[]>();
  let n = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf("\n");
  for (const block of result.blocks) {
    while (lineEnd >= 0 && block.start > lineEnd) {
      n++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf("\n", lineStart);
    }
    const part = { ...block, start: block.start - lineStart, end: block.end - lineStart };
    parts.set(n, [...(parts.get(n) ?? []), part]);
  }
  return parts;
}

const size = (part: Part) => part.end - part.start;

/** Intersection over union of two stretches of a line, white space at their edges left out. */
function agreement(
  line: string,
  a: readonly [number, number],
  b: readonly [number, number],
): number {
  const trim = ([from, to]: readonly [number, number]): [number, number] => {
    const slice = line.slice(from, to);
    const lead = slice.length - slice.trimStart().length;
    return [from + lead, to - (slice.length - slice.trimEnd().length)];
  };
  const [a1, a2] = trim(a);
  const [b1, b2] = trim(b);
  const shared = Math.min(a2, b2) - Math.max(a1, b1);
  return shared <= 0 ? 0 : shared / (Math.max(a2, b2) - Math.min(a1, b1));
}

function scoreSpans(
  score: Score,
  id: string,
  line: string,
  gold: LabelledLine,
  parts: readonly Part[],
): void {
  const removed = parts.filter((part) => !part.keep && parts.length > 1);
  const used = new Set<Part>();
  for (const [start, end, label] of gold.spans ?? []) {
    score.spans++;
    const hit = removed.find(
      (part) => agreement(line, [start, end], [part.start, part.end]) >= 0.5,
    );
    if (hit === undefined) {
      score.errors.push({
        weight: 1,
        line: `${id}:${gold.n} span missed (${label}): ${line.slice(start, end).slice(0, 90)}`,
      });
      continue;
    }
    used.add(hit);
    score.spansFound++;
    if (hit.label === label) score.spansLabelled++;
  }
  for (const part of removed) {
    const touches = (gold.spans ?? []).some(([s, e]) => s < part.end && part.start < e);
    if (used.has(part) || touches) continue;
    score.falseSpans++;
    score.errors.push({
      weight: 2,
      line: `${id}:${gold.n} span that is none (${part.label}, ${part.reason}): ${line.slice(part.start, part.end).slice(0, 90)}`,
    });
  }
}

/**
 * Adds a page to a score. A line counts as kept when its longest part is kept, and has the label of
 * that part; soft lines and blank lines are left out. A span is found when a removed part of a line
 * that is otherwise kept has at least half of the union with it.
 */
export function scorePage(score: Score, page: LabelledPage, result: Classification): void {
  const parts = partsByLine(page.text, result);
  const lines = page.text.split("\n");
  for (const gold of page.lines) {
    if (gold.soft) continue;
    const line = lines[gold.n - 1] ?? "";
    const own = parts.get(gold.n) ?? [];
    const main = own.reduce(
      (a, b) => (a === undefined || size(b) > size(a) ? b : a),
      undefined as Part | undefined,
    );
    if (main === undefined) continue;
    const shown = line.trim().slice(0, 90);
    const where = `${page.id}:${gold.n}`;
    const entry = score.byLabel.get(gold.label) ?? { lines: 0, removed: 0, labelRight: 0 };
    score.byLabel.set(gold.label, entry);
    entry.lines++;
    if (main.keep) score.kept++;
    else entry.removed++;
    if (main.label === gold.label) entry.labelRight++;
    if (gold.keep) {
      score.article++;
      if (main.keep) {
        score.keptRight++;
        scoreSpans(score, page.id, line, gold, own);
      } else
        score.errors.push({
          weight: 4,
          line: `${where} LOST ${gold.label} as ${main.label} (${main.reason}): ${shown}`,
        });
      continue;
    }
    score.furniture++;
    if (main.keep)
      score.errors.push({ weight: 3, line: `${where} leaked ${gold.label}: ${shown}` });
    else {
      score.furnitureRemoved++;
      if (main.label === gold.label) score.labelRight++;
      else
        score.errors.push({
          weight: 0,
          line: `${where} ${gold.label} labelled ${main.label} (${main.reason}): ${shown}`,
        });
    }
  }
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** The figures of a score. */
export function figures(score: Score) {
  const precision = ratio(score.keptRight, score.kept);
  const recall = ratio(score.keptRight, score.article);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    lines: score.article + score.furniture,
    precision,
    recall,
    f1,
    furniture: score.furniture,
    removed: ratio(score.furnitureRemoved, score.furniture),
    lost: score.article - score.keptRight,
    lostShare: ratio(score.article - score.keptRight, score.article) * (score.article > 0 ? 1 : 0),
    labels: ratio(score.labelRight, score.furnitureRemoved),
    spans: score.spans,
    spansFound: ratio(score.spansFound, score.spans),
    spansLabelled: ratio(score.spansLabelled, score.spansFound),
    falseSpans: score.falseSpans,
  };
}
